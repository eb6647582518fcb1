import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  type ITableBordersOptions,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import { inlineText } from '../../doc/words.js'
import type { TableCell as DataCell, TableRow as DataRow, Table as DataTable } from '../../model/doc.js'
import { paragraph } from './paragraphs.js'
import { records } from './records.js'
import { bold, run } from './runs.js'
import { add, onlyNewPage, type State, within } from './state.js'
import { hex, textWidth } from './style.js'
import { STYLES } from './styles.js'

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' }
export const NO_BORDERS: ITableBordersOptions = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
}

/** A table with a header row that Word repeats; one that is too wide for the page is told in words. */
export function table(node: DataTable, state: State): FileChild[] {
  const columns = node.children[0].children.length
  if (columns === 0) return []
  state.draft.next = onlyNewPage(state.draft)
  if (columns > state.draft.style.widestTable) return records(node, state)
  const written = grid(node, columns, state)
  state.draft.next = { apart: true }
  return [written]
}

function grid(node: DataTable, columns: number, state: State): Table {
  const { style } = state.draft
  const widths = columnWidths(node, columns, textWidth(style))
  const line = { style: BorderStyle.SINGLE, size: 8, color: hex(style.colours.line) }
  return new Table({
    rows: node.children.map((row, index) => tableRow(row, index === 0, widths, node, within(row, state))),
    columnWidths: widths,
    width: { size: textWidth(style), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    margins: { marginUnitType: WidthType.DXA, top: 100, bottom: 100, left: 140, right: 140 },
    tableLook: {
      firstRow: true,
      lastRow: false,
      firstColumn: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    ...(state.dir === 'rtl' ? { visuallyRightToLeft: true } : {}),
  })
}

function tableRow(
  row: DataRow,
  isHeader: boolean,
  widths: readonly number[],
  node: DataTable,
  state: State,
): TableRow {
  return new TableRow({
    cantSplit: true,
    ...(isHeader ? { tableHeader: true } : {}),
    children: row.children.map((cell, index) => {
      const align = node.align[index]
      const inner = within(cell, {
        ...state,
        indent: 0,
        style: STYLES.cell,
        room: (widths[index] ?? 0) - 280,
      })
      return new TableCell({
        width: { size: widths[index] ?? 0, type: WidthType.DXA },
        verticalAlign: VerticalAlign.TOP,
        ...(isHeader ? { shading: { fill: hex(state.draft.style.colours.tint) } } : {}),
        children: cellParagraphs(cell, isHeader, align, inner),
      })
    }),
  })
}

function cellParagraphs(
  cell: DataCell,
  isHeader: boolean,
  align: DataTable['align'][number],
  state: State,
): Paragraph[] {
  const look = isHeader ? bold(state) : state
  const runs = state.draft.inlines(cell.children, look)
  const words =
    runs.length > 0 ? runs : run(add(state.draft.labels('easy read docx.empty cell'), state.draft), look)
  return paragraph(words, state, align === undefined ? {} : { alignment: alignment(align, state) })
}

/** In a paragraph that runs from the right, Word takes left and right the other way round. */
function alignment(align: 'left' | 'center' | 'right', state: State) {
  if (align === 'center') return AlignmentType.CENTER
  const swapped = state.dir === 'rtl' ? align === 'left' : align === 'right'
  return swapped ? AlignmentType.RIGHT : AlignmentType.LEFT
}

/** Widths by how much each column has to say, none less than half of an equal share. */
function columnWidths(node: DataTable, columns: number, room: number): number[] {
  const lengths = Array.from({ length: columns }, (_, column) =>
    Math.max(
      ...node.children.map((row) => Math.min(inlineText(row.children[column]?.children ?? []).length, 60)),
    ),
  )
  const least = room / columns / 2
  const total = lengths.reduce((sum, length) => sum + length, 0) || 1
  return lengths.map((length) => Math.floor(least + (room - least * columns) * (length / total)))
}
