import type { Inline } from './doc.js'
import type { Base, PictureRef } from './node.js'

export interface Text extends Base {
  readonly type: 'text'
  readonly value: string
}

export interface Emphasis extends Base {
  readonly type: 'emphasis'
  readonly children: readonly Inline[]
}

export interface Strong extends Base {
  readonly type: 'strong'
  readonly children: readonly Inline[]
}

export interface Delete extends Base {
  readonly type: 'delete'
  readonly children: readonly Inline[]
}

/** Words in another language. */
export interface Span extends Base {
  readonly type: 'span'
  readonly children: readonly Inline[]
}

export interface InlineCode extends Base {
  readonly type: 'inlineCode'
  readonly value: string
}

export interface Break extends Base {
  readonly type: 'break'
}

export interface Link extends Base {
  readonly type: 'link'
  /** Absolute (http, https, mailto, tel, sms), or `#id` of a section of this Doc. Anything else never gets here. */
  readonly url: string
  readonly title?: string
  /** Whether its words are its own address, as in an autolink. */
  readonly bare: boolean
  readonly children: readonly Inline[]
}

/** A picture in running text: always described. */
export interface Image extends Base {
  readonly type: 'image'
  readonly picture: PictureRef
  readonly alt: string
  readonly title?: string
}

export interface NoteReference extends Base {
  readonly type: 'noteReference'
  /** The note's id. */
  readonly note: string
  /** Its own, to come back to. */
  readonly id: string
  readonly number: number
}

/** A word from Words we use, where it is explained or first used in a section. */
export interface Term extends Base {
  readonly type: 'term'
  readonly role: 'definition' | 'use'
  /** The meaning in plain text. */
  readonly meaning: string
  /** Whether the word is initials that the meaning spells out. */
  readonly abbreviation: boolean
  readonly children: readonly Inline[]
}

/** An emoji. At the start of a heading it is decoration; elsewhere it is told by its name where it can't be drawn. */
export interface Emoji extends Base {
  readonly type: 'emoji'
  readonly value: string
  readonly name: string
  readonly decorative: boolean
}

/** Words that a reading puts before others: `Pledge 3 of 10`. The medium sets what divides them from what follows. */
export interface Label extends Base {
  readonly type: 'label'
  readonly value: string
}

/** Printed words with the words that are said for them. */
export interface Spoken extends Base {
  readonly type: 'spoken'
  readonly printed: string
  readonly spoken: string
  /** Whether the narrator needs the printed form beside it: numbers and contacts. */
  readonly showPrinted: boolean
}
