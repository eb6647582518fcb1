import type { Image } from '../../model/doc.js'
import type { Place } from '../../model/place.js'

/** Where a link leads: to an address, or to a place in this file by its anchor. */
export type Target = { readonly url: string } | { readonly anchor: string }

/** A piece of structure inside a paragraph. One object is one structure element, however many lines it covers. */
export interface InlineTag {
  readonly type: 'Strong' | 'Em' | 'Span' | 'Code' | 'Link' | 'Reference'
  readonly lang?: string
  readonly alt?: string
  readonly expanded?: string
  readonly link?: { readonly target: Target; readonly contents: string }
}

export interface RunStyle {
  readonly bold: boolean
  /** In the colour of links, underlined. */
  readonly link: boolean
  readonly struck: boolean
  readonly emoji: boolean
  /** Decoration: drawn, and hidden from whoever listens. */
  readonly artifact: boolean
  /** From the outside in. */
  readonly path: readonly InlineTag[]
  /** The name of the place where this run begins, for links to lead to. */
  readonly anchor?: string
  readonly at?: Place
}

/** Text in one style. A `\n` ends the line. */
export interface Run extends RunStyle {
  readonly text: string
}

export const PLAIN: RunStyle = {
  bold: false,
  link: false,
  struck: false,
  emoji: false,
  artifact: false,
  path: [],
}

/** What a paragraph holds: text, and pictures between. */
export type InlinePart =
  | { readonly kind: 'run'; readonly run: Run }
  | { readonly kind: 'picture'; readonly image: Image }
