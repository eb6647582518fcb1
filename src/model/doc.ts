import type {
  Blockquote,
  Code,
  Fact,
  Facts,
  Heading,
  Instruction,
  List,
  ListItem,
  Note,
  Notes,
  Notice,
  Paragraph,
  Pledge,
  Section,
  Statement,
  Statements,
  Table,
  TableCell,
  TableRow,
  ThematicBreak,
} from './blocks.js'
import type {
  Break,
  Delete,
  Emoji,
  Emphasis,
  Image,
  InlineCode,
  Label,
  Link,
  NoteReference,
  Span,
  Spoken,
  Strong,
  Term,
  Text,
} from './inlines.js'
import type { Direction } from './node.js'

export type * from './blocks.js'
export type * from './inlines.js'
export type { Direction, PictureRef, Slot } from './node.js'

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
