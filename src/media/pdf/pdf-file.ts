import type { Glyph } from 'fontkit'
import type { Face } from './fonts.js'
import { type FileFacts, PRODUCER, xmp } from './metadata.js'
import { PAGE } from './style.js'

/** The low-level writer. This file and its neighbours `structure` and `links` alone know that it is pdfkit. */
export type PdfFile = PDFKit.PDFDocument

/** Opens an empty PDF 1.7: tagged, its title shown, marked as PDF/UA-1 and PDF/A-2a, with page labels from 1. */
export async function createFile(facts: FileFacts): Promise<PdfFile> {
  const { default: PDFDocument } = await import('pdfkit')
  const options: PDFKit.PDFDocumentOptions & { readonly font?: string } = {
    size: [PAGE.width, PAGE.height],
    margin: 0,
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    lang: facts.lang,
    displayTitle: true,
    autoFirstPage: false,
    // An empty name: otherwise Helvetica gets in, which is not embedded.
    font: '',
    info: {
      Title: facts.title,
      ...(facts.author === undefined ? {} : { Author: facts.author }),
      Producer: PRODUCER,
      Creator: PRODUCER,
      CreationDate: facts.date,
    },
  }
  const file = new PDFDocument(options)
  file._addInfo = () => {
    file.appendXML(xmp(facts))
  }
  const labels = file.ref({ Nums: [0, { S: 'D' }] })
  dictionary(file._root).PageLabels = labels
  endReference(labels)
  return file
}

/** Ends the file and gives its bytes. */
export function finishFile(file: PdfFile): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    file.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    file.on('error', reject)
    file.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    file.end()
  })
}

/** The entries of an object of the file. */
export function dictionary(reference: PDFKit.PDFKitReference): Record<string, unknown> {
  return reference.data
}

/** Writes an object that has no content beside its entries. */
export function endReference(reference: PDFKit.PDFKitReference): void {
  reference.end(undefined)
}

/** Text in an object of the file; a bare string would be a name. */
export function literal(text: string): unknown {
  return Object(text)
}

/** Chooses the font and size of the text that follows; a font is embedded only once it is used. */
export function useFont(file: PdfFile, face: Face, size: number, known: Set<string>): void {
  if (!known.has(face.name)) {
    file.registerFont(face.name, face.font)
    file.font(face.name)
    known.add(face.name)
    keepCodePoints(file._font)
  }
  file.font(face.name).fontSize(size)
}

/**
 * Gives each pair of a glyph and its characters a place of its own in the embedded font, so that a space and a
 * no-break space, or Ω and Ω, which share a glyph, are each read back as what they are.
 */
function keepCodePoints(font: PDFKit.EmbeddedFont): void {
  font.encode = (text) => {
    const { glyphs, positions } = font.layout(text)
    return [glyphs.map((glyph) => glyphCode(font, glyph)), positions]
  }
}

const places = new WeakMap<PDFKit.EmbeddedFont, Map<string, number>>()

/** How the content of a page calls a glyph, in hexadecimal digits; embeds it where it is new. */
export function glyphCode(
  font: PDFKit.EmbeddedFont,
  glyph: Pick<Glyph, 'id' | 'codePoints' | 'advanceWidth'>,
): string {
  const known = places.get(font) ?? new Map<string, number>()
  places.set(font, known)
  const key = `${glyph.id}:${glyph.codePoints.join()}`
  let place = known.get(key)
  if (place === undefined) {
    place = font.subset.glyphs.length
    font.subset.glyphs.push(glyph.id)
    font.widths[place] = glyph.advanceWidth * font.scale
    font.unicode[place] = glyph.codePoints.length > 0 ? glyph.codePoints : [WORD_JOINER]
    known.set(key, place)
  }
  return place.toString(16).padStart(4, '0')
}

/** Stands for a glyph that adds nothing to the text, such as a dot drawn apart from its letter: no character, no break. */
const WORD_JOINER = 0x2060
