import type { Block, Inline, Table, TableRow } from '../../model/doc.js'
import { paragraph, text } from '../nodes.js'
import { saidText, tellInlines } from './inlines.js'
import { type State, saySentence } from './state.js'

/** A table as sentences: its columns first, then each row, every cell with the words at the head of its column. */
export function tellTable(node: Table, state: State): Block[] {
  const [header, ...rows] = node.children
  const heads = header.children.map((cell) => tellInlines(cell.children, state))
  const names = heads.map(({ children }, index) => saidText(children).trim() || columnName(index + 1, state))
  const opening = state.labels('audio script.table', { count: rows.length })
  const columns = heads.flatMap(({ children }, index) => [
    ...(index === 0 ? [] : [text('; ')]),
    ...(children.length === 0 ? [text(names[index] ?? '')] : children),
  ])
  return [
    ...heads.flatMap(({ directions }) => directions),
    paragraph(text(`${saySentence(opening, state)} `), ...columns, text('.')),
    ...rows.flatMap((row, index) => tellRow(row, index + 1, names, state)),
  ]
}

function tellRow(row: TableRow, number: number, names: readonly string[], state: State): Block[] {
  const label: Inline = {
    type: 'label',
    value: saySentence(state.labels('audio script.row', { number }), state),
  }
  const cells = row.children.map((cell, index) =>
    tellInlines(cell.children, state, `${names[index] ?? ''}: `),
  )
  const sentences = cells.flatMap(({ children }, index): Inline[] => {
    const said = saidText(children).trim()
    const value = said === '' ? [text(state.labels('audio script.blank'))] : children
    return [text(`${names[index] ?? ''}: `), ...value, text(/[.!?]["'”’)]?$/.test(said) ? ' ' : '. ')]
  })
  return [...cells.flatMap(({ directions }) => directions), paragraph(label, ...sentences)]
}

function columnName(number: number, state: State): string {
  return saySentence(state.labels('audio script.column', { number }), state)
}
