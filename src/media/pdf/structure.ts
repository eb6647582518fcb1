import type { Tag } from './flow-items.js'
import { dictionary, literal, type PdfFile } from './pdf-file.js'
import type { InlineTag } from './runs.js'
import { PAGE } from './style.js'

export type Element = PDFKit.PDFStructureElement

/** PDF 1.7 has no name for these; programs that do not know ours take them for the standard ones. */
const ROLES = { Strong: 'Span', Em: 'Span', H7: 'H6' }

export type ArtifactKind = 'Layout' | 'Foot' | 'TableHeader' | 'Background'
const ARTIFACTS: Readonly<Record<ArtifactKind, string>> = {
  Layout: '/Type /Layout',
  Foot: '/Type /Pagination /Subtype /Footer',
  TableHeader: '/Type /Pagination /Subtype /Header',
  Background: `/Type /Background /BBox [0 0 ${PAGE.width} ${PAGE.height}]`,
}

/** The structure tree of a file: its elements, and which part of the pages belongs to which. */
export class Structure {
  private readonly elements = new Map<Tag, Element>()
  private readonly ids: [string, Element][] = []
  private readonly document: Element
  private piece: { readonly element: Element; readonly content: PDFKit.PDFStructureContent } | undefined

  constructor(private readonly file: PdfFile) {
    dictionary(file.getStructTreeRoot()).RoleMap = ROLES
    this.document = file.struct('Document')
    file.addStructure(this.document)
  }

  open(tag: Tag, box?: [number, number, number, number]): Element {
    this.endContent()
    const element = this.file.struct(tag.type, {
      ...(tag.lang === undefined ? {} : { lang: tag.lang }),
      ...(tag.alt === undefined ? {} : { alt: tag.alt }),
      ...(tag.actual === undefined ? {} : { actual: tag.actual }),
      ...(box === undefined ? {} : { bbox: box }),
    })
    const entries = dictionary(element.dictionary)
    if (tag.list !== undefined) entries.A = { O: 'List', ListNumbering: tag.list }
    if (tag.scope !== undefined) entries.A = { O: 'Table', Scope: tag.scope }
    if (tag.id !== undefined) {
      entries.ID = literal(tag.id)
      this.ids.push([tag.id, element])
    }
    this.of(tag.parent).add(element)
    this.elements.set(tag, element)
    return element
  }

  openInline(tag: InlineTag, parent: Element): Element {
    this.endContent()
    const element = this.file.struct(tag.type, {
      ...(tag.lang === undefined ? {} : { lang: tag.lang }),
      ...(tag.alt === undefined ? {} : { alt: tag.alt }),
      ...(tag.expanded === undefined ? {} : { expanded: tag.expanded }),
    })
    parent.add(element)
    return element
  }

  /** The open element of a tag; the document's for the root. */
  of(tag: Tag | undefined): Element {
    return (tag && this.elements.get(tag)) ?? this.document
  }

  close(tag: Tag): void {
    this.endContent()
    this.elements.get(tag)?.end()
    this.elements.delete(tag)
  }

  /** What `draw` draws is content of an element. The lines of one element that follow one another are one piece of it. */
  content(element: Element, type: string, draw: () => void): void {
    if (this.piece?.element !== element) {
      this.endContent()
      this.piece = { element, content: this.file.markStructureContent(type) }
    }
    draw()
  }

  /** Ends the piece of content that is open: before anything else is drawn, the element ends or the page does. */
  endContent(): void {
    if (this.piece === undefined) return
    this.file.endMarkedContent()
    this.piece.element.add(this.piece.content)
    this.piece = undefined
  }

  /** What `draw` draws is for the eye alone. */
  artifact(kind: ArtifactKind, draw: () => void): void {
    this.endContent()
    this.file.addContent(`/Artifact <<${ARTIFACTS[kind]}>> BDC`)
    draw()
    this.file.addContent('EMC')
  }

  finish(): void {
    for (const tag of [...this.elements.keys()].reverse()) this.close(tag)
    this.document.end()
    if (this.ids.length === 0) return
    const names = this.ids.flatMap(([id, element]) => [literal(id), element.dictionary])
    dictionary(this.file.getStructTreeRoot()).IDTree = { Names: names }
  }
}
