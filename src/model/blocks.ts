import type { Block, Inline } from './doc.js'
import type { Text } from './inlines.js'
import type { Base, Slot } from './node.js'

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
  readonly kind: 'draft' | 'example' | 'not-finished' | 'not-tested' | 'not-easy-read' | 'warning' | 'error'
  readonly children: readonly Inline[]
}

/** Easy Read: statements, each with the slot for its picture, that stand together. */
export interface Statements extends Base {
  readonly type: 'statements'
  /** Whether they tell again what stands beside them, and a medium that can fold them away shows them when asked. */
  readonly folded?: boolean
  readonly children: readonly Statement[]
}

export interface Statement extends Base {
  readonly type: 'statement'
  /** Absent where the words are not Easy Read yet: then nobody is asked for a picture. */
  readonly slot?: Slot
  readonly children: readonly Block[]
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
  /** Seconds of silence, where that is what to do. */
  readonly pause?: number
  readonly children: readonly Text[]
}
