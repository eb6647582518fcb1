import type { FileChild } from 'docx'
import { inlineText } from '../../doc/words.js'
import type { Table, TableRow } from '../../model/doc.js'
import { paragraph } from './paragraphs.js'
import { runningText } from './running-text.js'
import { bold, run } from './runs.js'
import { add, movedIn, type State, within } from './state.js'
import { STYLES } from './styles.js'

/**
 * A table that is wider than the page, in words: what its columns are called, then each row as lines that name the
 * column and say what stands in it. Empty cells are left out.
 */
export function records(node: Table, state: State): FileChild[] {
  const [header, ...rows] = node.children
  const { draft } = state
  const lead = add(draft.labels('easy read docx.columns'), draft)
  const strong = bold(state)
  return [
    ...paragraph(run(lead, strong), state, { keepNext: true }),
    ...header.children.flatMap((cell) => {
      const inner = within(cell, { ...movedIn(state), style: STYLES.list })
      return paragraph(state.draft.inlines(cell.children, inner), inner)
    }),
    ...rows.flatMap((row, index) => record(header, row, index + 1, within(row, state))),
  ]
}

function record(header: TableRow, row: TableRow, number: number, state: State): FileChild[] {
  const { draft } = state
  const title = add(draft.labels('easy read docx.row', { number }), draft)
  const strong = bold(state)
  const lines = row.children.flatMap((cell, index) => {
    const inner = within(cell, { ...movedIn(state), style: STYLES.list })
    const words = state.draft.inlines(cell.children, inner)
    if (words.length === 0) return []
    const name = runningText(inlineText(header.children[index]?.children ?? [])).trim()
    const label = name === '' ? [] : run(`${add(name, draft)}: `, bold(inner))
    return paragraph([...label, ...words], inner)
  })
  return [...paragraph(run(title, strong), state, { keepNext: true }), ...lines]
}
