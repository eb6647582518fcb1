import type { Font, Glyph } from 'fontkit'

/** One font of the chain, by the name of its asset. */
export interface Face {
  readonly name: string
  readonly font: Font
}

/** The fonts of a document: which has a character, and how it is set. */
export interface FontBook {
  readonly regular: Face
  readonly bold: Face
  /** The first font of the chain that has the whole of a grapheme. */
  faceFor(grapheme: string, bold: boolean, emoji: boolean): Face | undefined
  /** Whether the first font of each chain has every character of a text: by far the most do. */
  hasAll(text: string): boolean
}

const REGULAR = ['atkinson-regular', 'noto-sans-regular']
const BOLD = ['atkinson-bold', 'noto-sans-bold']
const SYMBOLS = ['noto-sans-math', 'noto-sans-symbols', 'noto-sans-symbols-2']
const EMOJI = 'noto-emoji'
/** Fonts of the letters that run from right to left. */
const RIGHT_TO_LEFT = [
  { script: /\p{Script=Arab}/u, regular: 'noto-sans-arabic-regular', bold: 'noto-sans-arabic-bold' },
  { script: /\p{Script=Hebr}/u, regular: 'noto-sans-hebrew-regular', bold: 'noto-sans-hebrew-bold' },
]

/**
 * Letters whose signs are set in another order than they are read. A reader of the file would get them in the order in
 * which they are drawn, so they are told as letters that the file can not show.
 */
const REORDERED =
  /\p{Script=Deva}|\p{Script=Beng}|\p{Script=Guru}|\p{Script=Gujr}|\p{Script=Taml}|\p{Script=Sinh}|\p{Script=Khmr}|\p{Script=Mymr}/u

const parsed = new WeakMap<Uint8Array, Font>()

/** Opens the fonts; each is parsed once a process. */
export async function openFonts(asset: (name: string) => Uint8Array): Promise<FontBook> {
  const { create } = await import('fontkit')
  const faces = new Map<string, Face>()
  const face = (name: string): Face => {
    const known = faces.get(name)
    if (known !== undefined) return known
    const bytes = asset(`fonts/${name}.ttf`)
    const font = parsed.get(bytes) ?? withOwnCodePoints(create(bytes))
    parsed.set(bytes, font)
    const opened = { name, font }
    faces.set(name, opened)
    return opened
  }
  const found = new Map<string, Face | undefined>()
  const first = common(face('atkinson-regular').font, face('atkinson-bold').font)
  return {
    regular: face('atkinson-regular'),
    bold: face('atkinson-bold'),
    faceFor(grapheme, bold, emoji) {
      const key = `${bold ? 'b' : 'r'}${emoji ? 'e' : 't'}${grapheme}`
      if (found.has(key)) return found.get(key)
      const name = chainFor(grapheme, bold, emoji).find((candidate) => has(face(candidate).font, grapheme))
      const chosen = name === undefined ? undefined : face(name)
      found.set(key, chosen)
      return chosen
    },
    hasAll(text) {
      for (const character of text) if (!first.has(character)) return false
      return true
    },
  }
}

/** The names of the fonts in which a grapheme is looked for. */
function chainFor(grapheme: string, bold: boolean, emoji: boolean): readonly string[] {
  if (REORDERED.test(grapheme)) return []
  const own = RIGHT_TO_LEFT.find(({ script }) => script.test(grapheme))
  if (own !== undefined) return [bold ? own.bold : own.regular]
  const marks = RIGHT_TO_LEFT.map((font) => (bold ? font.bold : font.regular))
  const chain = [...(bold ? BOLD : REGULAR), ...SYMBOLS]
  return emoji ? [EMOJI, ...chain] : [...chain, EMOJI, ...marks]
}

const basics = new WeakMap<Font, ReadonlySet<string>>()

/** The characters up to Latin Extended that two fonts have, and the end of a line. */
function common(regular: Font, bold: Font): ReadonlySet<string> {
  const known = basics.get(regular)
  if (known !== undefined) return known
  const characters = new Set(['\n'])
  for (let code = 0x20; code < 0x2100; code++) {
    const both = regular.hasGlyphForCodePoint(code) && bold.hasGlyphForCodePoint(code)
    if (both && !INVISIBLE.test(String.fromCodePoint(code))) characters.add(String.fromCodePoint(code))
  }
  basics.set(regular, characters)
  return characters
}

const INVISIBLE = /\p{Cf}/u

function has(font: Font, grapheme: string): boolean {
  return [...grapheme].every((character) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0))
}

/**
 * A font gives a glyph that two characters share (a space and a no-break space) the code points of whichever came
 * first in the process, so a file would depend on the files written before it. This keeps a glyph for each.
 */
function withOwnCodePoints(font: Font): Font {
  const make = font.getGlyph.bind(font)
  const glyphs = new Map<string, Glyph | null>()
  font.getGlyph = (id, codePoints = []) => {
    const key = `${id}:${codePoints.join()}`
    const known = glyphs.get(key)
    if (known !== undefined) return known
    delete font._glyphs[id]
    const glyph = make(id, codePoints)
    glyphs.set(key, glyph)
    return glyph
  }
  return font
}
