import type { Theme } from '../../model/theme.js'

/** How a PDF looks. All lengths in pt. */
export interface PdfStyle {
  /** The body; nothing on the page is smaller. */
  readonly size: number
  /** From baseline to baseline, as a multiple of the size of the type. */
  readonly leading: number
  /** The sizes of headings by level from 1; the last serves for all deeper ones. */
  readonly headings: readonly number[]
  /** On all four sides; nothing is printed in it. */
  readonly margin: number
  readonly theme: Theme
}

/** A4, in pt. */
export const PAGE = { width: 595.28, height: 841.89 }

/** A stretch of the page across: where a block stands. */
export interface Column {
  readonly x: number
  readonly width: number
}

export function textColumn(style: PdfStyle): Column {
  return { x: style.margin, width: PAGE.width - 2 * style.margin }
}

/** The height of a line of the body, which is also the space between two paragraphs (LP14). */
export function lineHeight(style: PdfStyle): number {
  return style.size * style.leading
}

/** Between the text and the running foot. */
const FOOT_GAP = 0.75

/** Where the text of a page begins and ends; the running foot has its line below that. */
export function textHeight(style: PdfStyle): { readonly top: number; readonly bottom: number } {
  return { top: style.margin, bottom: PAGE.height - style.margin - lineHeight(style) * (1 + FOOT_GAP) }
}

export function headingSize(style: PdfStyle, level: number): number {
  return style.headings[level - 1] ?? style.headings.at(-1) ?? style.size
}

/**
 * A column moved to the right, but never so far that it gets narrower than half the page's: text nested a hundred
 * deep can still be read.
 */
export function indent(column: Column, by: number, style: PdfStyle): Column {
  const right = column.x + column.width
  const full = textColumn(style)
  const x = Math.min(column.x + by, Math.max(column.x, full.x + full.width / 2))
  return { x, width: right - x }
}
