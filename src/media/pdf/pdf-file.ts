import type { Glyph } from 'fontkit'
import type { Face } from './fonts.js'
import { type FileFacts, PRODUCER, xmp } from './metadata.js'
import { PAGE } from './style.js'
import { WrittenBytes } from './written-bytes.js'

/** The low-level writer. This file and its neighbours `structure` and `links` alone know that it is pdfkit. */
export type PdfFile = PDFKit.PDFDocument

/** A file that is being written, and how to end it and have its bytes. */
export interface OpenFile {
  readonly file: PdfFile
  finish(): Promise<Uint8Array>
}

/** Opens an empty PDF 1.7: tagged, its title shown, marked as PDF/UA-1 and PDF/A-2a, with page labels from 1. */
export async function createFile(facts: FileFacts): Promise<OpenFile> {
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
  const bytes = gatherFile(file)
  gatherContent(file)
  const labels = file.ref({ Nums: [0, { S: 'D' }] })
  dictionary(file._root).PageLabels = labels
  endReference(labels)
  return {
    file,
    finish() {
      file.end()
      return bytes
    },
  }
}

/** Keeps the file as one run of bytes from its opening line on, which is written by now; resolves when it has its end. */
function gatherFile(file: PdfFile): Promise<Uint8Array> {
  const written = new WrittenBytes()
  const opening: unknown = file.read()
  if (opening instanceof Uint8Array) written.add(opening)
  return new Promise((resolve) => {
    file.push = (piece: Uint8Array | null) => {
      if (piece === null) resolve(written.take())
      else written.add(piece)
      return true
    }
  })
}

/** Keeps what is drawn on the open page as one run of bytes, as the whole file is kept. */
function gatherContent(file: PdfFile): void {
  const content = new WrittenBytes()
  file.addContent = (operators: string) => {
    content.add(Buffer.from(`${operators}\n`, 'latin1'))
    return file
  }
  const flush = file.flushPages.bind(file)
  file.flushPages = () => {
    const bytes = content.take()
    if (bytes.length > 0) file.page.write(bytes)
    flush()
  }
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
