import type { FlowLine, FlowPicture, Frame, HeadingMark, Tag } from './flow-items.js'

/** What is drawn, in order; lengths in pt from the top left of the page. Pages begin with `page`. */
export type DisplayItem =
  | { readonly kind: 'page' }
  | { readonly kind: 'open'; readonly tag: Tag }
  | { readonly kind: 'close'; readonly tag: Tag }
  /** `tag` is absent for what is only drawn, such as the header of a table on its further pages. */
  | { readonly kind: 'line'; readonly y: number; readonly line: FlowLine; readonly tag: Tag | undefined }
  | {
      readonly kind: 'picture'
      readonly y: number
      readonly picture: FlowPicture
      readonly tag: Tag | undefined
    }
  | {
      readonly kind: 'tickBox'
      readonly x: number
      readonly y: number
      readonly size: number
      readonly checked: boolean
      readonly tag: Tag
    }
  | { readonly kind: 'frame'; readonly frame: Frame; readonly y: number; height: number }
  | {
      readonly kind: 'cell'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly header: boolean
    }
  | {
      readonly kind: 'rule'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly weight: number
    }
  | { readonly kind: 'anchor'; readonly name: string; readonly y: number }
  | { readonly kind: 'heading'; readonly mark: HeadingMark; readonly y: number }

/** A finished layout. */
export interface Pages {
  readonly items: readonly DisplayItem[]
  readonly count: number
  /** The page of each heading, counted from 1. */
  readonly headings: readonly { readonly mark: HeadingMark; readonly page: number }[]
}
