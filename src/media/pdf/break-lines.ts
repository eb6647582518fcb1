import LineBreaker from 'linebreak'
import { graphemes } from './graphemes.js'
import { addressBreaks, insideFact, isAddress } from './keep-together.js'
import type { Paragraph } from './paragraph.js'

/** A line as the part of a paragraph that stands on it, with the spaces at its end. */
export interface LineRange {
  readonly start: number
  readonly end: number
}

/** A part that is not broken unless it is wider than a line. */
interface Part extends LineRange {
  /** Whether the line ends after it. */
  readonly ends: boolean
  /** Whether a line begins with it. */
  readonly begins?: boolean
}

/** Longer than any line: not worth measuring. */
const LONG = 400

/**
 * Breaks a paragraph into lines no wider than `width` (pt), between words by the rules of Unicode (UAX 14). A word is
 * broken only where no line can hold it, between two letters as a reader sees them, and gets no hyphen.
 */
export function breakLines(paragraph: Paragraph, width: number): LineRange[] {
  const { text } = paragraph
  const lines: LineRange[] = []
  let start = 0
  let end = 0
  let used = 0
  const endLine = () => {
    lines.push({ start, end })
    start = end
    used = 0
  }
  for (const part of refine(partsOf(text), paragraph, width)) {
    const solid = solidEnd(text, part)
    const need = part.end - part.start > LONG ? width + 1 : paragraph.width(part.start, solid)
    if ((part.begins === true || used + need > width) && end > start) endLine()
    if (need > width) {
      const pieces = shatter(paragraph, part, width)
      for (const piece of pieces.slice(0, -1)) {
        end = piece.end
        endLine()
      }
    }
    end = part.end
    used = need > width ? paragraph.width(start, end) : used + paragraph.width(part.start, end)
    if (part.ends) endLine()
  }
  if (end > start) endLine()
  return lines
}

/** The widest part of a text that is not broken, in pt: what a column must hold. */
export function narrowest(paragraph: Paragraph): number {
  let widest = 0
  for (const part of partsOf(paragraph.text)) {
    const solid = Math.min(solidEnd(paragraph.text, part), part.start + LONG)
    widest = Math.max(widest, paragraph.width(part.start, solid))
  }
  return widest
}

function partsOf(text: string, whole = true): Part[] {
  const inside = whole ? insideFact(text) : () => false
  const breaker = new LineBreaker(text)
  const parts: Part[] = []
  let start = 0
  for (let found = breaker.nextBreak(); found !== null; found = breaker.nextBreak()) {
    const end = found.position
    const ends = text.charAt(end - 1) === '\n'
    if (!ends && end < text.length && inside(end)) continue
    if (end > start) parts.push({ start, end, ends })
    start = end
  }
  return parts
}

/** Opens up a fact that no line can hold, such as a long web address. */
function* refine(parts: readonly Part[], paragraph: Paragraph, width: number): Generator<Part> {
  for (const part of parts) {
    const slice = paragraph.text.slice(part.start, part.end)
    const long = slice.length > LONG || paragraph.width(part.start, solidEnd(paragraph.text, part)) > width
    if (!long) yield part
    else {
      for (const inner of isAddress(slice) ? partsOfAddress(slice) : partsOf(slice, false)) {
        const [start, end] = [part.start + inner.start, part.start + inner.end]
        yield { ...inner, start, end, ends: part.ends && end === part.end }
      }
    }
  }
}

/** The parts of a long address. It begins on a line of its own, so that it is broken as seldom as can be. */
function partsOfAddress(address: string): Part[] {
  const places = [0, ...addressBreaks(address), address.length]
  return places.slice(1).map((end, index) => {
    return { start: places[index] ?? 0, end, ends: false, begins: index === 0 }
  })
}

function solidEnd(text: string, part: LineRange): number {
  let end = part.end
  while (end > part.start && /\s/u.test(text.charAt(end - 1))) end -= 1
  return end
}

/** Breaks a word that is wider than a line between its letters. */
function shatter(paragraph: Paragraph, part: LineRange, width: number): LineRange[] {
  const letters = [...graphemes(paragraph.text.slice(part.start, part.end))]
  const widths = new Map<string, number>()
  const widthOf = (letter: { readonly start: number; readonly text: string }): number => {
    const known = widths.get(letter.text)
    if (known !== undefined) return known
    const start = part.start + letter.start
    const own = paragraph.width(start, start + letter.text.length)
    widths.set(letter.text, own)
    return own
  }
  const endOf = (index: number) => part.start + (letters[index + 1]?.start ?? part.end - part.start)
  const lines: LineRange[] = []
  let start = part.start
  let first = 0
  while (first < letters.length) {
    let last = first
    let used = 0
    for (const letter of letters.slice(first, first + LONG)) {
      used += widthOf(letter)
      if (used > width) break
      last += 1
    }
    // Widths of single letters are a guess, as fonts set some pairs closer or wider: measure, and give letters back.
    last = Math.max(last - 1, first)
    while (last > first && paragraph.width(start, endOf(last)) > width) last -= 1
    lines.push({ start, end: endOf(last) })
    start = endOf(last)
    first = last + 1
  }
  return lines
}
