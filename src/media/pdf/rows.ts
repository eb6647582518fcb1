import type { DisplayItem } from './display-list.js'
import type { FlowRow } from './flow-items.js'

/** A row cut in two: what fits in a height, and what is left for the next page. */
export interface CutRow {
  readonly head: FlowRow
  readonly rest: FlowRow
}

/**
 * Cuts a row that is taller than a page. Each cell gives as many of its lines as fit in `height` pt; undefined where
 * none fits. `force` takes at least one.
 */
export function cutRow(row: FlowRow, height: number, force: boolean): CutRow | undefined {
  const room = height - 2 * row.grid.padding
  let taken = 0
  const cells = row.cells.map(({ tag, items }) => {
    let used = 0
    let count = 0
    for (const item of items) {
      if (used + item.height > room && !(force && count === 0)) break
      used += item.height
      count += 1
    }
    taken += count
    return { head: { tag, items: items.slice(0, count) }, rest: { tag, items: items.slice(count) } }
  })
  if (taken === 0) return undefined
  return {
    head: resized(
      row,
      cells.map((cell) => cell.head),
    ),
    rest: resized(
      row,
      cells.map((cell) => cell.rest),
    ),
  }
}

export function hasText(row: FlowRow): boolean {
  return row.cells.some((cell) => cell.items.length > 0)
}

function resized(row: FlowRow, cells: FlowRow['cells']): FlowRow {
  const heights = cells.map((cell) => cell.items.reduce((sum, item) => sum + item.height, 0))
  return { ...row, cells, height: Math.max(...heights, row.grid.lineHeight) + 2 * row.grid.padding }
}

/** A row as drawn at `y`: its ruled cells, then what stands in them. `repeated`: for the eye alone. */
export function drawRow(row: FlowRow, y: number, repeated: boolean): DisplayItem[] {
  const { columns, padding } = row.grid
  const cells = columns.map(({ x, width }): DisplayItem => {
    return { kind: 'cell', x, y, width, height: row.height, header: row.header }
  })
  const texts = row.cells.flatMap((cell) => {
    let at = y + padding
    return cell.items.map((item): DisplayItem => {
      const top = at
      at += item.height
      if (item.kind === 'line') {
        return { kind: 'line', y: top, line: item, tag: repeated ? undefined : cell.tag }
      }
      return { kind: 'picture', y: top, picture: item, tag: repeated ? undefined : item.tag }
    })
  })
  return [...cells, ...texts]
}
