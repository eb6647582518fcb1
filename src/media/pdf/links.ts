import { dictionary, endReference, literal, type PdfFile } from './pdf-file.js'
import type { InlineTag } from './runs.js'
import type { Element } from './structure.js'
import { PAGE } from './style.js'

/** A part of a line, in pt from the top left of the page. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * Makes the area of a page that follows a link when it is pressed: one annotation for all the lines that the link
 * covers there, described in words (ISO 14289-1, 7.18.1 and 7.18.5) and tied to its structure element.
 */
export function linkArea(
  file: PdfFile,
  element: Element,
  link: NonNullable<InlineTag['link']>,
  boxes: readonly Box[],
): void {
  const left = Math.min(...boxes.map((box) => box.x))
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  const top = Math.min(...boxes.map((box) => box.y))
  const bottom = Math.max(...boxes.map((box) => box.y + box.height))
  const key = file.createStructParentTreeNextKey()
  const annotation = file.ref({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [left, PAGE.height - bottom, right, PAGE.height - top],
    QuadPoints: boxes.flatMap(corners),
    Border: [0, 0, 0],
    F: PRINT,
    Contents: literal(link.contents),
    StructParent: key,
    ...('url' in link.target
      ? { A: { S: 'URI', URI: literal(ascii(link.target.url)) } }
      : { Dest: literal(link.target.anchor) }),
  })
  file.getStructParentTree().add(key, element.dictionary)
  file.page.annotations.push(annotation)
  endReference(annotation)
  addReference(element, annotation, file.page.dictionary)
}

const PRINT = 4

function corners({ x, y, width, height }: Box): number[] {
  const [top, bottom] = [PAGE.height - y, PAGE.height - y - height]
  return [x, top, x + width, top, x, bottom, x + width, bottom]
}

/** An address in a PDF is plain ASCII. */
function ascii(url: string): string {
  return url.replace(/[^\x21-\x7e]/gu, (character) => {
    try {
      return encodeURIComponent(character)
    } catch {
      return ''
    }
  })
}

const references = new WeakMap<Element, unknown[]>()

/**
 * Adds an annotation to what its element holds, with the page that it is on: pdfkit would name the page that happens
 * to be open when the element ends.
 */
function addReference(
  element: Element,
  annotation: PDFKit.PDFKitReference,
  page: PDFKit.PDFKitReference,
): void {
  const child = { Type: 'OBJR', Obj: annotation, Pg: page }
  const known = references.get(element)
  if (known !== undefined) {
    known.push(child)
    return
  }
  const children: unknown[] = [child]
  references.set(element, children)
  const reference = element.dictionary
  const end = reference.end.bind(reference)
  reference.end = (chunk) => {
    const entries = dictionary(reference)
    entries.K = [...(Array.isArray(entries.K) ? entries.K : []), ...children]
    end(chunk)
  }
}
