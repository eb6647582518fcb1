import { unzipSync } from 'fflate'
import { type Element, parseXml } from './read-xml.js'

/** The parts of a Word document that somebody saved. */
export interface SavedParts {
  /** The root of a part; throws where the document has none of that name. */
  xml(path: string): Element
  data(path: string): Uint8Array | undefined
}

/** No more than this is unpacked of a document that somebody sends, in bytes. */
const MOST = 400 * 1024 * 1024

/**
 * Unpacks what slots and words are read from. Throws on a file that is no Word document, or one that unpacks to more
 * than 400 MB.
 */
export function savedParts(bytes: Uint8Array): SavedParts {
  let size = 0
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      const wanted = /^word\/(?:document\.xml|_rels\/document\.xml\.rels|media\/)/.test(name)
      if (wanted) size += originalSize
      if (size > MOST) throw new Error('The document is larger than 400 MB.')
      return wanted
    },
  })
  return {
    xml: (path) => {
      const part = parts[path]
      if (part === undefined) throw new Error(`It has no ${path}.`)
      return parseXml(new TextDecoder().decode(part))
    },
    data: (path) => parts[path],
  }
}

/** The words of a paragraph; what somebody struck out with changes tracked is no word any more. */
export function savedWords(paragraph: Element): string {
  let words = ''
  for (const element of paragraph.all()) {
    if (element.name === 'w:t') words += element.text
    else if (['w:br', 'w:cr'].includes(element.name)) words += ' '
    else if (element.name === 'w:tab' && element.parent?.name === 'w:r') words += ' '
    else if (element.name === 'w:noBreakHyphen') words += '-'
  }
  return words
}

/** Words as they are compared: every white space is one space. */
export function plainSpaces(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}

/**
 * The paragraphs of a document that do not stand in the row of a picture slot, in order; without its contents list, whose
 * lines a program writes.
 */
export function readParagraphs(bytes: Uint8Array): string[] {
  const body = savedParts(bytes).xml('word/document.xml')
  return [...body.all('w:p')].flatMap((paragraph) => {
    const words = plainSpaces(savedWords(paragraph))
    return words === '' || isBesideSlot(paragraph) || isContents(paragraph) ? [] : [words]
  })
}

function isBesideSlot(paragraph: Element): boolean {
  return paragraph.around('w:tr')?.first('w:picture') !== undefined
}

function isContents(paragraph: Element): boolean {
  for (let control = paragraph.around('w:sdt'); control !== undefined; control = control.around('w:sdt'))
    if (control.first('w:sdtPr')?.first('w:docPartObj') !== undefined) return true
  return /^(?:TOC|Contents)\w*$/.test(paragraph.first('w:pStyle')?.attribute('w:val') ?? '')
}
