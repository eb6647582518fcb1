import type { FileChild, ILevelsOptions, IRunPropertiesOptions, XmlComponent } from 'docx'
import type { Block, Direction, Inline } from '../../model/doc.js'
import type { Labels } from '../../model/labels.js'
import type { Names } from './names.js'
import type { Pictures } from './pictures.js'
import { type DocxStyle, INDENT } from './style.js'

/** What is known where a node is written. A handler gives its children a changed copy. */
export interface State {
  readonly draft: Draft
  readonly lang: string
  readonly dir: Direction
  /** Twips from the margin at which text stands. */
  readonly indent: number
  /** How many lists stand around it. */
  readonly listDepth: number
  /** The style of paragraphs here, where it is not the body's own. */
  readonly style?: string
  readonly inHeading: boolean
  readonly inLink: boolean
  /** Twips that a picture may be wide. */
  readonly room: number
  /** How words look here. */
  readonly look: IRunPropertiesOptions
}

/** The document that is being written: what all its parts share. */
export interface Draft {
  readonly style: DocxStyle
  readonly labels: Labels
  readonly pictures: Pictures
  readonly names: Names
  /** The texts that are not the reading's. */
  readonly added: string[]
  readonly lists: ListDefinition[]
  /** Write any blocks and any inlines: for handlers that hold others. */
  readonly blocks: (nodes: readonly Block[], state: State) => FileChild[]
  readonly inlines: (nodes: readonly Inline[], state: State) => XmlComponent[]
  /** What the next paragraph has to carry: the rule of a thematic break, the marker of a list item, a new page. */
  next: NextParagraph
}

export interface ListDefinition {
  readonly reference: string
  readonly levels: readonly ILevelsOptions[]
}

export interface NextParagraph {
  readonly rule?: boolean
  readonly newPage?: boolean
  readonly marker?: Marker
  /** Room between it and the table before it. */
  readonly apart?: boolean
}

/** What stands before the words of a list item. */
export type Marker =
  | { readonly number: { readonly reference: string; readonly level: number } }
  | { readonly ticked: boolean }

/** The state for a node that may be in another language or run the other way. */
export function within(node: { readonly lang?: string; readonly dir?: Direction }, state: State): State {
  if (node.lang === undefined && node.dir === undefined) return state
  const lang = node.lang ?? state.lang
  const dir = node.dir ?? state.dir
  return { ...state, lang, dir, look: { ...state.look, ...languageOf(lang, dir) } }
}

/** The state one step further in, unless too little room is left for words. */
export function movedIn(state: State): State {
  if (state.room - INDENT < LEAST_ROOM) return state
  return { ...state, indent: state.indent + INDENT, room: state.room - INDENT }
}

/** Twips: about 5 cm. */
const LEAST_ROOM = 2800

/** What a run says of its language. Word keeps that of right-to-left scripts apart. */
export function languageOf(lang: string, dir: Direction): IRunPropertiesOptions {
  return dir === 'rtl'
    ? { rightToLeft: true, language: { value: lang, bidirectional: lang } }
    : { language: { value: lang } }
}

/** Before a table: a rule would cross it and a marker has no place in it, but it may start a page. */
export function onlyNewPage({ next }: Draft): NextParagraph {
  return next.newPage === true ? { newPage: true } : {}
}

/** Writes down a text that the reading does not have, and gives it back. */
export function add(text: string, draft: Draft): string {
  draft.added.push(text)
  return text
}
