/** What pdfkit 0.20.2 has and its types leave out. Its exact version is pinned for this. */
declare namespace PDFKit {
  /** A font as one document embeds it: only the glyphs that were asked for. */
  interface EmbeddedFont {
    readonly subset: { readonly glyphs: number[] }
    /** The code points of each glyph of the subset, for copying and reading aloud. */
    readonly unicode: (readonly number[])[]
    readonly widths: number[]
    readonly scale: number
    layout(text: string): {
      readonly glyphs: readonly import('fontkit').Glyph[]
      readonly positions: readonly unknown[]
    }
    /** Shapes one word; positions are in thousandths of the size of the type. */
    layoutRun(text: string): import('fontkit').GlyphRun
    readonly id: string
    ref(): PDFKitReference
    encode(text: string): [string[], readonly unknown[]]
  }

  interface OpenImage {
    readonly width: number
    readonly height: number
  }

  interface ParentTree {
    add(key: number, value: unknown): void
  }

  interface PDFDocument {
    readonly _root: PDFKitReference
    readonly _font: EmbeddedFont
    /** Writes title, author and date into the XMP, without escaping them. */
    _addInfo(): void
    openImage(bytes: Uint8Array): OpenImage
    getStructParentTree(): ParentTree
  }

  interface PDFStructureElement {
    readonly dictionary: PDFKitReference
    /** Writes one child into the element's dictionary, when the element ends. */
    _flushChild(child: PDFStructureElementChild): void
  }

  namespace Mixins {
    interface PDFFont {
      registerFont(name: string, font: import('fontkit').Font): this
    }
    interface PDFImage {
      image(image: OpenImage, x: number, y: number, options: ImageOption): this
    }
    interface StructureElementOptions {
      bbox?: [number, number, number, number]
    }
  }
}
