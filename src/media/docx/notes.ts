import type { FileChild } from 'docx'
import type { Note, Notes } from '../../model/doc.js'
import { bookmarked, internalLink } from './links.js'
import { paragraph } from './paragraphs.js'
import { bold, run, styled } from './runs.js'
import { add, type State, within } from './state.js'
import { STYLES } from './styles.js'

/** The notes at the end, in the size of the body: nobody has to look for small print at the foot of a page. */
export function notes(node: Notes, state: State): FileChild[] {
  return node.children.flatMap((child) => note(child, within(child, state)))
}

function note(node: Note, state: State): FileChild[] {
  const { draft } = state
  const title = add(draft.labels('easy read docx.note', { number: node.number }), draft)
  const words = run(title, bold(state))
  return [
    ...paragraph(bookmarked(node.id, words, state), state, { keepNext: true }),
    ...state.draft.blocks(node.children, state),
    ...node.references.flatMap((reference, index) => wayBack(node, reference, index, state)),
  ]
}

function wayBack(node: Note, reference: string, index: number, state: State): FileChild[] {
  const { draft } = state
  const key = node.references.length === 1 ? 'easy read docx.back' : 'easy read docx.back to one'
  const words = add(draft.labels(key, { number: node.number, place: index + 1 }), draft)
  const link = internalLink(run(words, styled(STYLES.link, state)), draft.names.bookmark(reference))
  return paragraph([link], state)
}
