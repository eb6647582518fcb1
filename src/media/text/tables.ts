import type { Table, TableRow } from '../../model/doc.js'
import { block, type LineBlock } from '../lines.js'
import { lineOf } from './inlines.js'
import { add, addLabel, type State } from './state.js'

/**
 * A table as records: first how many rows there are and what the columns are, then each row with a line for each cell, which
 * repeats the words at the head of its column.
 */
export function table(node: Table, state: State): LineBlock[] {
  const [header, ...rows] = node.children
  const columns = header.children.map((cell, index) => ({
    title: lineOf(cell.children, state),
    number: index + 1,
  }))
  const titles = columns.map(({ title }) => title).filter((title) => title !== '')
  const opening = `${addLabel('table', state, { count: rows.length })} ${titles.join('; ')}`
  const names = columns.map(({ title, number }) => title || state.labels('screen reader.column', { number }))
  return [block(opening), ...rows.map((row, index) => record(row, index + 1, names, state))]
}

function record(row: TableRow, number: number, names: readonly string[], state: State): LineBlock {
  const cells = row.children.map((cell, index) => {
    const value = lineOf(cell.children, state) || addLabel('blank', state)
    return `${add(names[index] ?? '', state)}: ${value}`
  })
  return block(addLabel('row', state, { number }), ...cells)
}
