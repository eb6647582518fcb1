import type { PictureRef } from '../../../model/doc.js'
import { narrowest } from '../break-lines.js'
import type { Paragraph } from '../paragraph.js'

/** A cell before its width is known: its texts, and the pictures between them. */
export interface PreparedCell {
  readonly parts: readonly (
    | { readonly text: Paragraph }
    | { readonly image: PictureRef; readonly alt: string }
  )[]
}

/** What a cell needs, in pt: its widest word, and the whole of it on one line. */
export interface CellWidths {
  readonly least: number
  readonly most: number
}

/** Rounding must not push a word on to a new line. */
const EASE = 0.5

export function cellWidths(cell: PreparedCell): CellWidths {
  let least = 0
  let most = 0
  for (const part of cell.parts) {
    if ('text' in part) {
      least = Math.max(least, narrowest(part.text))
      most = Math.max(most, part.text.width(0, Math.min(part.text.text.length, FAR)))
    } else {
      least = Math.max(least, 60)
      most = Math.max(most, 200)
    }
  }
  return { least: least + EASE, most: most + EASE }
}

/** How much of a text counts when widths are shared out. */
const FAR = 500

/**
 * The widths of a table's columns in pt, together `available`; each holds its widest word, and what is over goes to
 * those with the most text. Undefined where a word does not fit.
 */
export function columnWidths(
  rows: readonly (readonly CellWidths[])[],
  available: number,
): readonly number[] | undefined {
  const count = rows[0]?.length ?? 0
  const least = new Array<number>(count).fill(0)
  const most = new Array<number>(count).fill(0)
  for (const row of rows) {
    row.forEach((cell, index) => {
      least[index] = Math.max(least[index] ?? 0, cell.least)
      most[index] = Math.max(most[index] ?? 0, cell.most)
    })
  }
  const room = available - sum(least)
  if (room < 0) return undefined
  const over = available - sum(most)
  if (over >= 0) return most.map((width) => width + (over * width) / sum(most))
  const wish = most.map((width, index) => width - (least[index] ?? 0))
  const wished = sum(wish)
  return least.map((width, index) => {
    const share = wished > 0 ? (wish[index] ?? 0) / wished : 1 / count
    return width + room * share
  })
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
