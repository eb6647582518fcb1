import {
  type FileChild,
  type IParagraphOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import { walk } from '../../doc/walk.js'
import type { Slot, Statement, Statements } from '../../model/doc.js'
import { filled } from './paragraphs.js'
import { pictureSlot } from './slot.js'
import { onlyNewPage, type State, within } from './state.js'
import { textWidth } from './style.js'
import { STYLES } from './styles.js'
import { NO_BORDERS } from './tables.js'

/**
 * Statements with slots are the rows of a table without borders: the picture, then the words. A statement without a
 * slot is a paragraph of the body, and so is one whose words have no place in a cell.
 */
export function statements(node: Statements, state: State): FileChild[] {
  const written: FileChild[] = []
  const hasPictures = node.children.some(({ slot }) => slot !== undefined)
  let rows: TableRow[] = []
  const close = () => {
    if (rows.length === 0) return
    written.push(layoutTable(rows, state))
    state.draft.next = { apart: true }
    rows = []
  }
  for (const [index, statement] of node.children.entries()) {
    const inner = within(statement, state)
    if (statement.slot !== undefined && fitsCell(statement)) {
      const next = node.children[index + 1]
      rows.push(row(statement, statement.slot, next !== undefined && next.slot === undefined, inner))
    } else {
      close()
      written.push(...outside(statement, hasPictures ? besidePictures(inner) : inner))
    }
  }
  close()
  return written
}

/** A table in a table, or a heading in one, is lost on a screen reader; a cell without words is no statement. */
function fitsCell(statement: Statement): boolean {
  if (statement.children.length === 0) return false
  for (const node of walk(statement)) if (OUTSIDE.has(node.type)) return false
  return true
}

const OUTSIDE: ReadonlySet<string> = new Set([
  'heading',
  'section',
  'pledge',
  'table',
  'statements',
  'notes',
  'facts',
])

/** Where the words of rows stand, for what explains one of them and has no picture. */
function besidePictures(state: State): State {
  const { width } = state.draft.style.pictures
  return { ...state, indent: state.indent + width, room: state.room - width }
}

function outside(statement: Statement, state: State): FileChild[] {
  const { slot } = statement
  const picture = slot === undefined ? [] : [slotParagraph(slot, statement, state, { keepNext: true })]
  return [...picture, ...state.draft.blocks(statement.children, state)]
}

function slotParagraph(
  slot: Slot,
  statement: Statement,
  state: State,
  options: IParagraphOptions = {},
): Paragraph {
  return filled(
    { style: STYLES.picture, ...options, ...(state.dir === 'rtl' ? { bidirectional: true } : {}) },
    [pictureSlot(slot, statement, state.draft)],
  )
}

/** `keepNext`: whether the row belongs with what follows it. */
function row(statement: Statement, slot: Slot, keepNext: boolean, state: State): TableRow {
  const { pictures } = state.draft.style
  const words = textWidth(state.draft.style) - pictures.width
  const inner: State = { ...state, indent: 0, listDepth: 0, room: words, style: STYLES.statement }
  const page = {
    keepNext,
    ...(onlyNewPage(state.draft).newPage === true ? { pageBreakBefore: true } : {}),
  }
  state.draft.next = {}
  const children = [
    cell(pictures.width, [slotParagraph(slot, statement, state, page)]),
    cell(words, cellBlocks(statement, inner)),
  ]
  return new TableRow({ cantSplit: true, children })
}

function cellBlocks(statement: Statement, state: State): (Paragraph | Table)[] {
  return state.draft.blocks(statement.children, state).filter((block) => block instanceof Paragraph)
}

function cell(width: number, children: readonly (Paragraph | Table)[]): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    children,
  })
}

function layoutTable(rows: readonly TableRow[], state: State): Table {
  const { style } = state.draft
  const widths = [style.pictures.width, textWidth(style) - style.pictures.width]
  return new Table({
    rows,
    columnWidths: widths,
    width: { size: textWidth(style), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    margins: { marginUnitType: WidthType.DXA, top: 0, bottom: style.pictures.gap, left: 0, right: 0 },
    tableLook: {
      firstRow: false,
      lastRow: false,
      firstColumn: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    ...(state.dir === 'rtl' ? { visuallyRightToLeft: true } : {}),
  })
}
