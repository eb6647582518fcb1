import type { Face } from './fonts.js'
import type { Run } from './runs.js'
import type { Column } from './style.js'

/** A structure element that the painter will make. One object is one element. */
export interface Tag extends TagFacts {
  readonly type: string
  /** Absent for the root alone. */
  readonly parent: Tag | undefined
}

export interface TagFacts {
  readonly lang?: string
  /** The alternative of a picture. */
  readonly alt?: string
  /** What stands in place of a drawing: `Box to tick`. */
  readonly actual?: string
  readonly list?: 'Decimal' | 'Disc' | 'None'
  readonly scope?: 'Column'
  /** Unique in the file; a note must have one. */
  readonly id?: string
}

/** A piece of a line in one style and one font, as it is drawn. */
export interface LinePiece {
  readonly text: string
  readonly face: Face
  readonly size: number
  readonly width: number
  /** From the left of the line: pieces stand in the order in which they are read. */
  readonly at: number
  readonly rightToLeft: boolean
  readonly run: Run
  /** Whether the run begins with it. */
  readonly opens: boolean
}

/** One line of text, in pt. */
export interface FlowLine {
  readonly x: number
  readonly height: number
  /** From the top of the line down to the feet of its letters. */
  readonly baseline: number
  readonly pieces: readonly LinePiece[]
}

export interface FlowPicture {
  readonly x: number
  readonly width: number
  readonly height: number
  readonly asset: string
}

/** What stands in a cell, from the top down. */
export type CellItem =
  | ({ readonly kind: 'line' } & FlowLine)
  | ({ readonly kind: 'picture'; readonly tag: Tag | undefined } & FlowPicture)

export interface FlowCell {
  readonly tag: Tag
  readonly items: readonly CellItem[]
}

export interface FlowRow {
  readonly cells: readonly FlowCell[]
  readonly height: number
  readonly grid: Grid
  /** Whether it is the header, which is drawn again on every page that the table goes on to. */
  readonly header: boolean
}

/** A table's columns, as drawn. One object is one table. */
export interface Grid {
  readonly columns: readonly Column[]
  readonly padding: number
  /** Between two lines of text, which is what a row taller than a page is cut by. */
  readonly lineHeight: number
}

/** `bar`: beside a quotation. `box`: around a notice. `code`: around words that are to be typed. */
export type FrameKind = 'bar' | 'box' | 'code'

export interface Frame extends Column {
  readonly kind: FrameKind
  /** Above and below what it holds. */
  readonly padding: number
}

/** What is gathered for the outline and for the contents list. */
export interface HeadingMark {
  readonly level: number
  readonly text: string
  /** The name of its place; absent where nothing links to it. */
  readonly anchor: string | undefined
}

/** Whether a page may end before something: freely, only where nothing better is left, or not at all. */
export type BreakBefore = 'free' | 'last resort' | 'never'

/** The flow. Items with `breakBefore` take height. */
export type FlowItem =
  | { readonly kind: 'open'; readonly tag: Tag }
  | { readonly kind: 'close'; readonly tag: Tag }
  | { readonly kind: 'space'; readonly height: number; readonly firm?: boolean }
  | { readonly kind: 'page' }
  | { readonly kind: 'anchor'; readonly name: string }
  | { readonly kind: 'heading'; readonly mark: HeadingMark }
  | { readonly kind: 'frameStart'; readonly frame: Frame }
  | { readonly kind: 'frameEnd' }
  | ({
      readonly kind: 'line'
      readonly tag: Tag
      readonly breakBefore: BreakBefore
      readonly beside?: boolean
    } & FlowLine)
  | {
      readonly kind: 'tickBox'
      readonly tag: Tag
      readonly x: number
      readonly size: number
      readonly height: number
      readonly checked: boolean
      readonly breakBefore: BreakBefore
    }
  | ({
      readonly kind: 'picture'
      /** Absent for decoration. */
      readonly tag: Tag | undefined
      readonly breakBefore: BreakBefore
    } & FlowPicture)
  | {
      readonly kind: 'rule'
      readonly column: Column
      readonly height: number
      readonly breakBefore: BreakBefore
    }
  | { readonly kind: 'row'; readonly row: FlowRow; readonly breakBefore: BreakBefore }
