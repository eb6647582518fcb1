import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  Packer,
  PageNumber,
  type PageNumberEstimator,
  Paragraph,
  Table,
  TextRun,
} from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'
import { textsOf } from '../../doc/words.js'
import type { Block, Doc } from '../../model/doc.js'
import type { Labels } from '../../model/labels.js'
import { blocks } from './blocks.js'
import { contentsList, type Entry, entriesOf } from './contents.js'
import type { EmbeddedFont } from './fonts.js'
import { inlines } from './inlines.js'
import { Names } from './names.js'
import { type Properties, stablePackage } from './package.js'
import { paragraph } from './paragraphs.js'
import { drawPictures, type Pictures } from './pictures.js'
import { type Draft, languageOf, type State } from './state.js'
import { type DocxStyle, textWidth } from './style.js'
import { STYLES, wordStyles } from './styles.js'

/** All that a Word document is made from. */
export interface DocxJob {
  readonly doc: Doc
  readonly style: DocxStyle
  readonly labels: Labels
  readonly properties: Properties
  asset(name: string): Uint8Array
}

export interface WrittenDocx {
  readonly bytes: Uint8Array
  readonly added: readonly string[]
  /** How many pages it has, as well as can be told without Word. */
  readonly pages?: number
}

/** Writes a Doc as a Word document. Throws on a node that it does not know, and on a picture that is none. */
export async function writeDocx(job: DocxJob): Promise<WrittenDocx> {
  const pictures = await drawPictures(job.doc, job.style, job.labels, job.asset)
  const draft = newDraft(job, pictures)
  const state = firstState(job, draft)
  const entries = entriesOf(job.doc, (id) => draft.names.bookmark(id))
  const hasContents = entries.length > job.style.partsWithoutContents
  const children = body(job, hasContents ? entries : [], state)
  const footer = pageFooter(state)
  const font: EmbeddedFont = {
    name: job.style.type.font,
    fallback: job.style.type.fallback,
    regular: job.asset('fonts/atkinson-regular.ttf'),
    bold: job.asset('fonts/atkinson-bold.ttf'),
  }
  let pages: number | undefined
  const document = new Document({
    title: job.properties.title,
    styles: wordStyles(job.style, job.doc.lang, job.doc.dir),
    numbering: { config: draft.lists.map(({ reference, levels }) => ({ reference, levels })) },
    fonts: [{ name: font.name, data: Buffer.from(font.regular), bold: Buffer.from(font.bold) }],
    ...(canBeEstimated(job.doc)
      ? {
          pageNumbers: (body, context) => {
            const estimate = estimatedPages(body, context, hasContents ? entries : [], draft)
            pages = estimate.pageCount
            return estimate
          },
        }
      : {}),
    sections: [{ properties: { page: pageOf(job.style) }, footers: { default: footer }, children }],
  })
  const packed = await Packer.toBuffer(document)
  const bytes = stablePackage(packed, job.properties, font)
  return { bytes, added: draft.added, ...(pages === undefined ? {} : { pages }) }
}

function newDraft(job: DocxJob, pictures: Pictures): Draft {
  return {
    style: job.style,
    labels: job.labels,
    pictures,
    names: new Names(),
    added: [],
    lists: [],
    blocks,
    inlines,
    next: {},
  }
}

function firstState({ doc, style }: DocxJob, draft: Draft): State {
  return {
    draft,
    lang: doc.lang,
    dir: doc.dir,
    indent: 0,
    listDepth: 0,
    inHeading: false,
    inLink: false,
    room: textWidth(style),
    look: doc.dir === 'rtl' ? languageOf(doc.lang, doc.dir) : {},
  }
}

/** The cover, the contents list where there is one, and the rest. */
function body(job: DocxJob, entries: readonly Entry[], state: State): (Paragraph | Table | FileChild)[] {
  const { children } = job.doc
  const end = children.findIndex((node) => !onCover(node))
  const cover = end === -1 ? children : children.slice(0, end)
  const written = blocks(cover, state)
  if (entries.length > 0) {
    written.push(contentsList(entries, state))
    state.draft.next = { newPage: true }
  }
  return separated([...written, ...blocks(children.slice(cover.length), state)])
}

/** What a cover holds; a notice about the part that follows it goes with that part. */
function onCover(node: Block): boolean {
  if (node.type === 'notice') return node.kind !== 'not-easy-read'
  if (node.type === 'statements') return node.children.every(({ children }) => children.length === 0)
  return node.type === 'heading' || (node.type === 'facts' && node.role === 'cover')
}

/** Word makes one table of two that touch, and wants a paragraph after the last: the smallest one that there can be. */
function separated(children: readonly FileChild[]): FileChild[] {
  return children.flatMap((child, index) => {
    const next = children[index + 1]
    const touches = child instanceof Table && (next === undefined || next instanceof Table)
    return touches ? [child, new Paragraph({ style: STYLES.gap })] : [child]
  })
}

function pageOf(style: DocxStyle) {
  const { width, height, side, top, bottom } = style.page
  return {
    size: { width, height },
    margin: { top, bottom, left: side, right: side, footer: Math.round(bottom * 0.4) },
  }
}

/** "Page 2 of 12": Word knows the numbers. */
function pageFooter(state: State): Footer {
  const { labels, added } = state.draft
  const words = labels('easy read docx.page', { number: NUMBER, of: TOTAL })
  const children = words.split(MARKS).map((part) => {
    if (part === NUMBER) return PageNumber.CURRENT
    if (part === TOTAL) return PageNumber.TOTAL_PAGES
    added.push(part)
    return part
  })
  const line = paragraph([new TextRun({ ...state.look, children })], state, {
    style: STYLES.footer,
    alignment: AlignmentType.RIGHT,
  })
  return new Footer({ children: line })
}

/** Signs from the private use area that stand for the two numbers until the label is known. */
const NUMBER = '\uE000'
const TOTAL = '\uE001'
const MARKS = /([\uE000\uE001])/

/**
 * How much layout is worth an estimate: about 400,000 characters in short paragraphs, some seconds of work. The time
 * grows with the length of a document, and with the square of a paragraph's length and of a word's.
 */
const MOST_LAYOUT = 400_000

function canBeEstimated(doc: Doc): boolean {
  let layout = 0
  for (const text of textsOf(doc)) {
    layout += text.length + text.length ** 2 / 10_000
    for (const word of text.split(/\s+/)) layout += word.length ** 2 / 50
  }
  return layout <= MOST_LAYOUT
}

/** An estimate of the pages, for the contents list and the footers; what it writes into the document is written down. */
function estimatedPages(
  body: Parameters<PageNumberEstimator>[0],
  context: Parameters<PageNumberEstimator>[1],
  entries: readonly Entry[],
  draft: Draft,
): ReturnType<PageNumberEstimator> {
  const pages = estimatePageNumbersWith({ guess: true })(body, context)
  for (const entry of entries) draft.added.push(pages.bookmarks.get(entry.bookmark) ?? '')
  draft.added.push(pages.pageCount === undefined ? '' : String(pages.pageCount))
  return pages
}
