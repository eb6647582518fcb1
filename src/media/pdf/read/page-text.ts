import type { PDFPageProxy } from 'pdfjs-dist'

/** The text of each marked piece of a page, by its number. What is marked as an artifact is left out. */
export async function readPage(page: PDFPageProxy): Promise<ReadonlyMap<number, string>> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const { fnArray, argsArray } = await page.getOperatorList()
  const texts = new Map<number, string>()
  const open: (number | undefined)[] = []
  fnArray.forEach((operation, index) => {
    const values: unknown = argsArray[index]
    if (operation === OPS.beginMarkedContentProps) {
      const mark: unknown = Array.isArray(values) ? values[1] : undefined
      open.push(typeof mark === 'number' ? mark : undefined)
    } else if (operation === OPS.beginMarkedContent) open.push(undefined)
    else if (operation === OPS.endMarkedContent) open.pop()
    else if (operation === OPS.showText) {
      const mark = open.at(-1)
      if (mark !== undefined) texts.set(mark, (texts.get(mark) ?? '') + shown(values))
    }
  })
  page.cleanup()
  return texts
}

/** The characters of a piece of text; the numbers between them only move it. */
function shown(values: unknown): string {
  const glyphs: unknown = Array.isArray(values) ? values[0] : undefined
  if (!Array.isArray(glyphs)) return ''
  return glyphs
    .map((glyph: unknown) => {
      if (typeof glyph !== 'object' || glyph === null || !('unicode' in glyph)) return ''
      return typeof glyph.unicode === 'string' ? glyph.unicode : ''
    })
    .join('')
}
