import type { Labels } from '../../model/labels.js'

/** What is known where a node is written. */
export interface State {
  readonly labels: Labels
  /** The texts that are not the reading's. */
  readonly added: string[]
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
  return add(state.labels(`audio script.${key}`, values), state)
}
