import type { Place } from './place.js'

/**
 * How much a message matters: an `error` keeps its edition from being published, a `warning` does not. `ask` is for what
 * only a person can judge: a program saw where to look, and no more.
 */
export type Level = 'error' | 'warning' | 'ask'

/** One thing that a person should know about the source, in plain words. */
export interface Message {
  /** A stable name for this kind of message, such as `unknown-variable`. */
  readonly rule: string
  readonly level: Level
  readonly place: Place
  /** The first and the last line of its file that it is about, where they are more than the sentence at its place. */
  readonly lines?: readonly [first: number, last: number]
  /** The words of the heading that the place stands under, where there is one. */
  readonly heading?: string
  /** What was found and what to do: whole sentences for someone who never programmed. */
  readonly text: string
}
