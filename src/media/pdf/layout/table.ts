import type { Table, TableCell } from '../../../model/doc.js'
import type { CellItem, FlowCell, Grid, Tag } from '../flow-items.js'
import { inlineParts } from '../inlines.js'
import { linesOf } from '../lines.js'
import { prepare } from '../paragraph.js'
import type { Run } from '../runs.js'
import type { BlockState, Setting } from '../setting.js'
import { type Column, lineHeight } from '../style.js'
import { cellWidths, columnWidths, type PreparedCell } from './columns.js'
import { fitPicture } from './figure.js'
import { records } from './records.js'

/** A table with ruled cells; or, where it is too wide for large print, its rows one after the other. */
export function table(node: Table, state: BlockState): void {
  const { setting, column } = state
  const padding = setting.style.size * 0.4
  const count = node.children[0].children.length
  if (count > mostColumns(setting)) {
    records(node, state)
    return
  }
  const notes = setting.findings.mark()
  const rows = node.children.map((row, index) =>
    row.children.map((cell) => prepareCell(cell, index === 0, setting)),
  )
  const widths = columnWidths(
    rows.map((row) => row.map(cellWidths)),
    column.width - 2 * padding * count,
  )
  if (widths === undefined) {
    setting.findings.back(notes)
    records(node, state)
    return
  }
  draw(
    node,
    rows,
    { columns: across(column, widths, padding), padding, lineHeight: lineHeight(setting.style) },
    state,
  )
}

/** Four columns at 18 pt, fewer in larger type. */
function mostColumns(setting: Setting): number {
  return Math.max(2, Math.floor(72 / setting.style.size))
}

function prepareCell(cell: TableCell, header: boolean, setting: Setting): PreparedCell {
  setting.findings.at(cell.at)
  const parts: PreparedCell['parts'][number][] = []
  let runs: Run[] = []
  const close = () => {
    if (runs.length > 0) parts.push({ text: prepare(runs, setting.style.size, setting) })
    runs = []
  }
  for (const part of inlineParts(cell.children, setting, { bold: header })) {
    if (part.kind === 'run') runs.push(part.run)
    else {
      close()
      parts.push({ image: part.image.picture, alt: part.image.alt })
    }
  }
  close()
  return { parts }
}

function across(column: Column, widths: readonly number[], padding: number): Column[] {
  let x = column.x
  return widths.map((width) => {
    const own = { x, width: width + 2 * padding }
    x += own.width
    return own
  })
}

function draw(
  node: Table,
  rows: readonly (readonly PreparedCell[])[],
  grid: Grid,
  { setting }: BlockState,
): void {
  const { flow } = setting
  const row = (index: number) => {
    const header = index === 0
    const own = node.children[index]
    flow.within('TR', own?.lang === undefined ? {} : { lang: own.lang }, () => {
      const cells = (rows[index] ?? []).map((cell, at) => {
        const facts = { ...(header ? { scope: 'Column' as const } : {}), ...langOf(own?.children[at]) }
        const tag = flow.open(header ? 'TH' : 'TD', facts)
        const laid = layCell(cell, tag, grid.columns[at] ?? { x: 0, width: 0 }, grid, setting)
        flow.leave(tag)
        return laid
      })
      const tallest = Math.max(
        0,
        ...cells.map((cell) => cell.items.reduce((sum, item) => sum + item.height, 0)),
      )
      flow.row({ cells, grid, header, height: Math.max(tallest, grid.lineHeight) + 2 * grid.padding })
      for (const cell of cells) flow.shut(cell.tag)
    })
    if (header) flow.glue()
  }
  flow.within('Table', {}, () => {
    // A head without a body is no table to a validator (ISO 14289-1, 7.2).
    if (rows.length === 1) {
      row(0)
      return
    }
    flow.within('THead', {}, () => row(0))
    flow.within('TBody', {}, () => {
      for (let index = 1; index < rows.length; index++) row(index)
    })
  })
}

function langOf(cell: TableCell | undefined): { readonly lang?: string } {
  return cell?.lang === undefined ? {} : { lang: cell.lang }
}

function layCell(cell: PreparedCell, tag: Tag, column: Column, grid: Grid, setting: Setting): FlowCell {
  const inner = { x: column.x + grid.padding, width: column.width - 2 * grid.padding }
  const items = cell.parts.flatMap((part): CellItem[] => {
    if ('text' in part) return linesOf(part.text, inner, setting).map((line) => ({ ...line, kind: 'line' }))
    const picture = fitPicture(part.image, inner, setting, 0.5)
    const figure: Tag = { type: 'Figure', alt: part.alt, parent: tag }
    return picture === undefined ? [] : [{ ...picture, kind: 'picture', tag: figure }]
  })
  return { tag, items }
}
