import type { Labels } from '../../model/labels.js'
import type { Place } from '../../model/place.js'

/** What is known where a node is written. */
export interface State {
  readonly labels: Labels
  /** The texts that are not the reading's. */
  readonly added: string[]
  /** Characters that were left out, as they draw and say nothing, with their places. */
  readonly drawn: Drawn[]
  /** `2.` or `2.1` of the section with this id. */
  readonly numbers: ReadonlyMap<string, string>
  /** The list round this node, where there is one. */
  readonly list?: ListPlace
}

export interface Drawn {
  readonly drawn: string
  readonly at: Place
}

/** Where a list stands: whether its items are numbered, and the number of the item round it, such as `2.1`. */
export interface ListPlace {
  readonly numbered: boolean
  readonly path: string
}

/** Writes down a text that the reading does not have, and gives it back. */
export function add(text: string, state: State): string {
  state.added.push(text)
  return text
}

/** A label's words, noted as added. */
export function addLabel(
  key: string,
  state: State,
  values?: Readonly<Record<string, string | number>>,
): string {
  return add(state.labels(`screen reader.${key}`, values), state)
}
