import type { Charter } from '../model/charter.js'
import type { Inline } from '../model/doc.js'
import type { Labels } from '../model/labels.js'
import type { Level } from '../model/message.js'
import type { Place } from '../model/place.js'
import type { CheckSettings } from './settings.js'
import type { CheckWords } from './words.js'

/**
 * One thing that a check looks for: data and a function. To add one: a file in `language/`, `charter/` or `structure/`, its line
 * in `rules.ts`, and a small charter in `test/fixtures/check/` with what it must say, and one that it must leave alone.
 */
export interface Rule {
  /** What its messages are called, and what a comment names to answer it: `long-sentence`. */
  readonly id: string
  readonly level: Level
  readonly explanation: Explanation
  find(subject: Subject): Iterable<Finding>
}

/** What `charter check --explain RULE` prints. */
export interface Explanation {
  /** What it looks for and why it matters to a reader, in a sentence or three. */
  readonly why: string
  /** An example that it speaks of, and the same mended. */
  readonly before: string
  readonly after: string
  /** Who advises it: the standard, with its clause. */
  readonly source: string
}

export interface Finding {
  readonly at: Place
  /** What was found and what to write instead: whole sentences for someone who never programmed. */
  readonly text: string
}

/** An edition as the rules look at it. */
export interface Subject {
  readonly charter: Charter
  /** Everything that it says in running text, in the order of the source. */
  readonly prose: readonly Prose[]
  readonly settings: CheckSettings
  /** The words of the charter's language that rules look for; absent where nobody has written them, and such rules are silent. */
  readonly words?: CheckWords
  readonly labels: Labels
}

/** The text of one paragraph, heading, list item, statement or cell, without its marks. */
export interface Prose {
  readonly kind: ProseKind
  /** Whether it is part of Easy Read, which has limits of its own. */
  readonly easyRead: boolean
  /** Variables are filled in; a soft wrap is one space; code and words in another language are one `\uFFFC`. */
  readonly text: string
  /** What it was read from, for what is in marks and not in words: italics, links. */
  readonly nodes: readonly Inline[]
  /** Where the paragraph, heading or cell begins. */
  readonly at: Place
  /** The place in the source of a character of `text`, by its offset: exact through emphasis, entities, wraps and variables. */
  place(offset: number): Place
}

/** `quotation`: somebody's own words, which are not ours to mend. `fact`: a sentence of front matter. */
export type ProseKind =
  | 'heading'
  | 'pledge'
  | 'paragraph'
  | 'item'
  | 'statement'
  | 'meaning'
  | 'quotation'
  | 'cell'
  | 'fact'
