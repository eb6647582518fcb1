/** The parts that we use of three libraries that come without types. */

declare module 'fontkit' {
  export interface Glyph {
    readonly id: number
    readonly advanceWidth: number
    readonly codePoints: readonly number[]
  }
  export interface GlyphRun {
    readonly glyphs: readonly Glyph[]
    readonly positions: readonly GlyphPosition[]
    readonly direction: 'ltr' | 'rtl'
    readonly advanceWidth: number
  }
  export interface GlyphPosition {
    readonly xAdvance: number
    readonly xOffset: number
    readonly yOffset: number
  }
  export interface Font {
    readonly postscriptName: string
    readonly unitsPerEm: number
    readonly ascent: number
    readonly descent: number
    hasGlyphForCodePoint(codePoint: number): boolean
    layout(text: string): GlyphRun
    getGlyph(id: number, codePoints?: readonly number[]): Glyph | null
    /** The font's own cache: a glyph keeps the code points that it was first asked for with. */
    _glyphs: Record<number, Glyph | undefined>
  }
  export function create(bytes: Uint8Array): Font
}

declare module 'bidi-js' {
  export default function createBidi(): {
    getEmbeddingLevels(text: string, direction: 'ltr' | 'rtl'): { readonly levels: Uint8Array }
    /** Null where a character has no mirror image. */
    getMirroredCharacter(character: string): string | null
  }
}

declare module 'linebreak' {
  export default class LineBreaker {
    constructor(text: string)
    nextBreak(): { readonly position: number; readonly required: boolean } | null
  }
}
