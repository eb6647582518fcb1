import type { Labels } from '../../model/labels.js'
import type { Marks } from './marks.js'

/** What is known where a node is written. */
export interface State {
  readonly labels: Labels
  /** The texts that are not the reading's. */
  readonly added: string[]
  readonly marks: Marks
  /** The language of the document, and of the words here; BCP 47. */
  readonly own: string
  readonly lang: string
  /** What the mark of a heading here starts with: `pledge-3`. */
  readonly part: string
}

/** Writes down a text that the reading does not have, and gives it back. */
export function add(text: string, state: State): string {
  state.added.push(text)
  return text
}

/** The state inside a node that may be in another language. */
export function within(node: { readonly lang?: string }, state: State): State {
  return node.lang === undefined ? state : { ...state, lang: node.lang }
}
