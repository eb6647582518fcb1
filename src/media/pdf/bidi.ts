import createBidi from 'bidi-js'

const bidi = createBidi()

/** Letters that run from right to left, and that fonts of ours have. */
const RIGHT_TO_LEFT = /\p{Script=Arab}|\p{Script=Hebr}/u
const RIGHT_TO_LEFT_LETTERS = /[\p{Script=Arab}\p{Script=Hebr}]/gu
const OTHER_LETTERS = /(?![\p{Script=Arab}\p{Script=Hebr}])\p{L}/gu

/** Which way each part of a text runs: UAX 9. */
export interface Directions {
  /** Whether the text as a whole runs from right to left, and begins at the right-hand side. */
  readonly rightToLeft: boolean
  /** The embedding level of each place; an odd one runs from right to left. */
  readonly levels: Uint8Array
}

/** The directions of a text; undefined where all of it runs from left to right. */
export function directionsOf(text: string): Directions | undefined {
  if (!RIGHT_TO_LEFT.test(text)) return undefined
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  // One that opens with a name in Arabic and goes on in English is English.
  const rightToLeft = count(RIGHT_TO_LEFT_LETTERS) > count(OTHER_LETTERS)
  return { rightToLeft, levels: bidi.getEmbeddingLevels(text, rightToLeft ? 'rtl' : 'ltr').levels }
}

/** What is drawn where a character runs from right to left: brackets turn round. */
export function mirrored(character: string): string {
  return bidi.getMirroredCharacter(character) ?? character
}

/**
 * Where the parts of a line stand: the order in which they are read in, their levels and widths; gives how far from the
 * left each begins (UAX 9, L2).
 */
export function placesOf(parts: readonly { readonly level: number; readonly width: number }[]): number[] {
  const order = parts.map((_, index) => index)
  const highest = Math.max(0, ...parts.map(({ level }) => level))
  for (let level = highest; level >= 1; level--) {
    for (let from = 0; from < order.length; from++) {
      let to = from
      while (to < order.length && (parts[order[to] ?? 0]?.level ?? 0) >= level) to += 1
      if (to - from > 1) order.splice(from, to - from, ...order.slice(from, to).reverse())
      from = Math.max(from, to)
    }
  }
  const places = new Array<number>(parts.length).fill(0)
  let x = 0
  for (const index of order) {
    places[index] = x
    x += parts[index]?.width ?? 0
  }
  return places
}
