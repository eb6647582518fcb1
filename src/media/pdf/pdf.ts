import { walk } from '../../doc/walk.js'
import type { Doc } from '../../model/doc.js'
import type { Rendered } from '../../model/files.js'
import type { Labels } from '../../model/labels.js'
import { Addresses } from './addresses.js'
import { arrange, type FrontMatter } from './arrange.js'
import { Findings } from './findings.js'
import { FlowBuilder } from './flow.js'
import { openFonts } from './fonts.js'
import { createFeet } from './layout/foot.js'
import { createMeasure } from './measure.js'
import { paint } from './paint.js'
import { createFile } from './pdf-file.js'
import { openPictures } from './pictures.js'
import type { Setting } from './setting.js'
import type { PdfStyle } from './style.js'

/** What a format wants of a PDF beside the words of its reading. */
export interface PdfOrder extends FrontMatter {
  readonly style: PdfStyle
  readonly labels: Labels
  readonly author?: string
  readonly date: Date
  /** The file that messages without a place of their own name. */
  readonly file: string
  /** Fonts and pictures. Throws on a name that is not there. */
  asset(name: string): Uint8Array
}

/** Writes a Doc as a tagged PDF: lays it out, then paints it. The same Doc and order give the same bytes. */
export async function writePdf(doc: Doc, order: PdfOrder): Promise<Rendered> {
  const { style, labels } = order
  const findings = new Findings(order.file)
  const pictures = await openPictures(doc, style, order.asset, findings)
  const setting: Setting = {
    doc,
    style,
    labels,
    fonts: await openFonts(order.asset),
    measure: createMeasure(),
    pictures,
    addresses: new Addresses(),
    anchors: anchorsOf(doc),
    findings,
    flow: new FlowBuilder(),
  }
  const pages = arrange(order, setting)
  const { file, finish } = await createFile({
    title: doc.title,
    lang: doc.lang,
    date: order.date,
    ...(order.author === undefined ? {} : { author: order.author }),
  })
  paint(pages, file, { style, measure: setting.measure, pictures, foot: createFeet(setting, pages.count) })
  return {
    bytes: await finish(),
    added: findings.added,
    ...(findings.left.length === 0 ? {} : { left: findings.left }),
    measures: { pages: pages.count },
    messages: findings.messages,
  }
}

/** Names for the places that links lead to: of one length and in plain letters, as the file keeps them sorted. */
function anchorsOf(doc: Doc): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>()
  const name = (id: string) => {
    if (!anchors.has(id)) anchors.set(id, `a${String(anchors.size + 1).padStart(6, '0')}`)
  }
  for (const node of walk(doc)) {
    if ('id' in node && node.id !== undefined) name(node.id)
  }
  return anchors
}
