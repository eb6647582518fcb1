import type { Place } from './place.js'

export type Direction = 'ltr' | 'rtl'

/** What every node may carry. A node without `at` was added by a reading; its words come from the labels file. */
export interface Base {
  /** The start of the source node that this one came from. Parts of one source node share its place. */
  readonly at?: Place
  /** BCP 47, where it differs from what surrounds it. */
  readonly lang?: string
  readonly dir?: Direction
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
  /** Who drew it, where that is not part of the credit: of a set by many hands. */
  readonly artist?: string
}
