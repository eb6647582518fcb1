/**
 * How a Word document looks. A format makes one. Lengths are twentieths of a point (twips), sizes of type are points,
 * colours are `#rrggbb`, and the paper is white.
 */
export interface DocxStyle {
  readonly page: PageStyle
  readonly type: TypeStyle
  readonly colours: Colours
  /** The column of pictures beside statements. */
  readonly pictures: PictureColumn
  /** A table with more columns than this is told in words, a row at a time. */
  readonly widestTable: number
  /** A contents list is made where there are more parts than this. */
  readonly partsWithoutContents: number
}

export interface PageStyle {
  readonly width: number
  readonly height: number
  /** The margin on the left and on the right. */
  readonly side: number
  readonly top: number
  /** The page number stands in it. */
  readonly bottom: number
}

export interface TypeStyle {
  /** The font that is embedded, and the one that Word takes where it can't use it. */
  readonly font: string
  readonly fallback: string
  /** pt. */
  readonly size: number
  /** pt, for heading 1 and so on; deeper headings take the last. */
  readonly headings: readonly number[]
  /** The height of a line, as a multiple of the font's own. */
  readonly line: number
}

export interface Colours {
  readonly ink: string
  readonly link: string
  readonly tint: string
  readonly line: string
}

export interface PictureColumn {
  /** The width of the column. */
  readonly width: number
  /** The side of the square that a picture has to fit in; what is left of the column divides it from the words. */
  readonly side: number
  /** The same for a picture that stands by itself, as on a cover. */
  readonly alone: number
  /** The room between a statement and the next. */
  readonly gap: number
}

/** The width of the text between the margins. */
export function textWidth(style: DocxStyle): number {
  return style.page.width - 2 * style.page.side
}

/** A colour as Word writes it: six digits. */
export function hex(colour: string): string {
  return colour.replace('#', '').toUpperCase()
}

/** Twips in a px of 96 to the inch. */
export const TWIPS_PER_PX = 15
/** How far the words of a band with a bar stand from the margins, so that the band itself keeps to them. */
export const BAND = { start: 260, end: 220 } as const
/** How far each level of a list or quotation moves in. */
export const INDENT = 560
