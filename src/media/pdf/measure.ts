import type { Font } from 'fontkit'
import type { Face } from './fonts.js'

/** Gives the width of a text in pt. */
export type Measure = (text: string, face: Face, size: number) => number

/**
 * Measures as the painter draws: each word is set with the space that follows it, and kept. A long text without a
 * space is measured each time, as it hardly comes back.
 */
export function createMeasure(): Measure {
  const widths = new Map<Font, Map<string, number>>()
  return (text, face, size) => {
    let known = widths.get(face.font)
    if (known === undefined) {
      known = new Map()
      widths.set(face.font, known)
    }
    let units = 0
    let start = 0
    while (start < text.length) {
      const space = text.indexOf(' ', start)
      const end = space === -1 ? text.length : space + 1
      const word = text.slice(start, end)
      let width = known.get(word)
      if (width === undefined) {
        width = face.font.layout(word).advanceWidth
        if (word.length < LONG) known.set(word, width)
      }
      units += width
      start = end
    }
    return (units * size) / face.font.unitsPerEm
  }
}

const LONG = 40
