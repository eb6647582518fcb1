import type { Place } from './place.js'

/**
 * A reading of a charter as a closed, typed tree in the shape of mdast, with a few nodes of our own.
 *
 * In a Doc references are resolved, footnotes are numbered and variables are filled in. There is one level-1
 * heading, the title, and it is the first child. A heading's level is its depth of nesting.
 */
export interface Doc {
  readonly type: 'doc'
  /** BCP 47. */
  readonly lang: string
  readonly dir: Direction
  /** The words of the title, without decoration. */
  readonly title: string
  readonly children: readonly Block[]
}

export type Direction = 'ltr' | 'rtl'

/** What every node may carry. A node without `at` was added by a reading; its words come from the labels file. */
interface Base {
  /** The start of the source node that this one came from. Parts of one source node share its place. */
  readonly at?: Place
  /** BCP 47, where it differs from what surrounds it. */
  readonly lang?: string
  readonly dir?: Direction
}

// ---- blocks

/** A part under its own heading. The first child is the heading; a part without one has no section. */
export interface Section extends Base {
  readonly type: 'section'
  readonly id: string
  readonly children: readonly [Heading, ...Block[]]
}

/** A section that is a pledge. Its heading opens with a label that gives the number. */
export interface Pledge extends Base {
  readonly type: 'pledge'
  readonly id: string
  readonly number: number
  readonly of: number
  readonly children: readonly [Heading, ...Block[]]
}

export interface Heading extends Base {
  readonly type: 'heading'
  /** 1 for the title, then its depth of nesting: 2 to 7, as Markdown has six levels below ours. */
  readonly depth: number
  /** Absent for the title and for a heading inside a quotation or a list item, to which nothing links. */
  readonly id?: string
  readonly children: readonly Inline[]
}

export interface Paragraph extends Base {
  readonly type: 'paragraph'
  readonly children: readonly Inline[]
}

export interface Blockquote extends Base {
  readonly type: 'blockquote'
  readonly children: readonly Block[]
}

export interface List extends Base {
  readonly type: 'list'
  readonly ordered: boolean
  /** The first number of an ordered list. */
  readonly start: number
  readonly children: readonly ListItem[]
}

export interface ListItem extends Base {
  readonly type: 'listItem'
  /** Present on an item that is a box to tick. */
  readonly checked?: boolean
  /** Whether its paragraphs stand apart, as Markdown's loose items do. */
  readonly spread: boolean
  readonly children: readonly Block[]
}

export interface Code extends Base {
  readonly type: 'code'
  readonly value: string
}

export interface Table extends Base {
  readonly type: 'table'
  readonly align: readonly (Alignment | undefined)[]
  /** The first row is the header. Every row has as many cells as the first. */
  readonly children: readonly [TableRow, ...TableRow[]]
}

export type Alignment = 'left' | 'center' | 'right'

export interface TableRow extends Base {
  readonly type: 'tableRow'
  readonly children: readonly TableCell[]
}

export interface TableCell extends Base {
  readonly type: 'tableCell'
  readonly children: readonly Inline[]
}

export interface ThematicBreak extends Base {
  readonly type: 'thematicBreak'
}

/** Labels with what they stand for: the cover, the contact details. */
export interface Facts extends Base {
  readonly type: 'facts'
  readonly role: 'cover' | 'contact'
  readonly children: readonly Fact[]
}

export interface Fact extends Base {
  readonly type: 'fact'
  /** What it is: `date`, `phone`. A format may choose a picture or a place by it. */
  readonly kind: string
  /** `Date`: without a colon, which the medium adds. Empty where the value needs no label. */
  readonly label: string
  readonly children: readonly Inline[]
}

/** Something that the reader must know about this edition or this part: that it is a draft, an example, not finished. */
export interface Notice extends Base {
  readonly type: 'notice'
  readonly kind: 'draft' | 'example' | 'not-finished' | 'not-tested' | 'not-easy-read'
  readonly children: readonly Inline[]
}

/** Easy Read: statements, each with the slot for its picture, that stand together. */
export interface Statements extends Base {
  readonly type: 'statements'
  readonly children: readonly Statement[]
}

export interface Statement extends Base {
  readonly type: 'statement'
  /** Absent where the words are not Easy Read yet: then nobody is asked for a picture. */
  readonly slot?: Slot
  readonly children: readonly Block[]
}

/** A place for a picture beside a statement. */
export interface Slot {
  /** From the words of the statement; unique in the Doc. */
  readonly id: string
  /** The picture in it; absent when the slot is empty. */
  readonly picture?: PictureRef
  /** What picture is wanted, in the author's words. */
  readonly wish?: string
  /** The picture's alternative; empty when the picture repeats the statement and is decorative. */
  readonly alt: string
  /** What the picture in it shows, decorative or not: for the name of the slot. */
  readonly shows?: string
}

/** A picture by the name of its asset, with what a medium needs to know before it opens the bytes. */
export interface PictureRef {
  /** Its path among the files: `town-charter/pictures/structure.svg` or `pictures/talking.svg` of the library. */
  readonly asset: string
  readonly mediaType: 'image/png' | 'image/jpeg' | 'image/svg+xml'
  /** px, as drawn at its natural size. */
  readonly width: number
  readonly height: number
  /** Who made it and under what licence, where the licence asks for that to be said. */
  readonly credit?: string
}

/** The notes that footnotes refer to, in the order of their numbers. Its place is the end of the Doc. */
export interface Notes extends Base {
  readonly type: 'notes'
  readonly children: readonly Note[]
}

export interface Note extends Base {
  readonly type: 'note'
  readonly id: string
  readonly number: number
  /** The ids of the references in the text, to link back to. */
  readonly references: readonly string[]
  readonly children: readonly Block[]
}

/** For whoever reads aloud: what to do here. Never read out. */
export interface Instruction extends Base {
  readonly type: 'instruction'
  readonly children: readonly Text[]
}

// ---- inlines

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

// ---- the unions and the tables over them

export type Block =
  | Section
  | Pledge
  | Heading
  | Paragraph
  | Blockquote
  | List
  | Code
  | Table
  | ThematicBreak
  | Facts
  | Notice
  | Statements
  | Notes
  | Instruction

export type Inline =
  | Text
  | Emphasis
  | Strong
  | Delete
  | Span
  | InlineCode
  | Break
  | Link
  | Image
  | NoteReference
  | Term
  | Emoji
  | Label
  | Spoken

/** Nodes that stand only inside one kind of block; their parent's handler reaches them. */
export type Part = ListItem | TableRow | TableCell | Fact | Statement | Note

export type Node = Block | Inline | Part
export type NodeOf<T extends Node['type']> = Extract<Node, { type: T }>

/** A total table: a node type that a medium forgot is a compile error. */
export type Handlers<T extends Node['type'], State, Result> = {
  readonly [K in T]: (node: NodeOf<K>, state: State) => Result
}
export type BlockHandlers<State, Result> = Handlers<Block['type'], State, Result>
export type InlineHandlers<State, Result> = Handlers<Inline['type'], State, Result>
