import { type Directions, directionsOf } from './bidi.js'
import type { Face } from './fonts.js'
import { graphemes } from './graphemes.js'
import { drawn, tellMissing } from './missing.js'
import type { Run } from './runs.js'
import type { Setting } from './setting.js'

/** A stretch of a paragraph in one style and one font. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly run: Run
  readonly face: Face
}

/** A text ready to be broken into lines: one string, with the stretches that cover it without a gap. */
export interface Paragraph {
  readonly text: string
  readonly stretches: readonly Stretch[]
  readonly size: number
  /** Which way its parts run; undefined where all of it runs from left to right. */
  readonly directions: Directions | undefined
  /** The width in pt of the text from one place to another. */
  width(start: number, end: number): number
}

/** Chooses the fonts for a text of one size. */
export function prepare(runs: readonly Run[], size: number, setting: Setting): Paragraph {
  const composed = runs.map((run) => ({ ...run, text: run.text.normalize('NFC') }))
  const told = tellMissing(composed, setting)
  const stretches: Stretch[] = []
  let offset = 0
  for (const run of told) {
    stretches.push(...inFonts(run, offset, setting))
    offset += run.text.length
  }
  const text = told.map((run) => run.text).join('')
  return {
    text,
    stretches,
    size,
    directions: directionsOf(text),
    width(start, end) {
      let width = 0
      for (let index = stretchAt(stretches, start); index < stretches.length; index++) {
        const stretch = stretches[index]
        if (stretch === undefined || stretch.start >= end) break
        const part = text.slice(Math.max(start, stretch.start), Math.min(end, stretch.end))
        width += setting.measure(visible(part), stretch.face, size)
      }
      return width
    },
  }
}

function inFonts(run: Run, offset: number, setting: Setting): Stretch[] {
  const { fonts } = setting
  const usual = run.bold ? fonts.bold : fonts.regular
  if (!run.emoji && fonts.hasAll(run.text)) {
    return [{ start: offset, end: offset + run.text.length, run, face: usual }]
  }
  const faceOf = (grapheme: string, before: Face | undefined): Face => {
    // Words in Greek or Cyrillic keep their spaces; those of symbols are too wide.
    if (/^\s$/u.test(grapheme)) return before !== undefined && LETTERS.test(before.name) ? before : usual
    return fonts.faceFor(drawn(grapheme), run.bold, run.emoji) ?? usual
  }
  const stretches: Stretch[] = []
  for (const grapheme of graphemes(run.text)) {
    const face = faceOf(grapheme.text, stretches.at(-1)?.face)
    const start = offset + grapheme.start
    const end = start + grapheme.text.length
    const last = stretches.at(-1)
    if (last?.face === face) stretches[stretches.length - 1] = { ...last, end }
    else stretches.push({ start, end, run, face })
  }
  return stretches
}

const LETTERS = /^noto-sans-(?:(?:arabic|hebrew)-)?(?:regular|bold)$/

/** The first stretch that reaches beyond a place. */
export function stretchAt(stretches: readonly Stretch[], place: number): number {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle]?.end ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return low
}

/** A text as it is drawn: without what can't be seen, but for what joins emoji. */
export function visible(text: string): string {
  if (PRINTABLE.test(text)) return text
  const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u.test(text)
  const shown = text
    .replace(/\n/g, ' ')
    .replace(/\u2011/g, '-')
    .replace(/(?!\u00a0)\p{Zs}/gu, ' ')
  // In Arabic letters, what joins or parts them changes how they look.
  if (/\p{Script=Arab}/u.test(text)) return shown.replace(/(?![\u200c\u200d])\p{Cf}/gu, '')
  return emoji ? shown : shown.replace(/\p{Cf}|[\ufe00-\ufe0f]/gu, '')
}

const PRINTABLE = /^[ -~\u00a0-\u00ac\u00ae-\u017f\u2018-\u201d]*$/
