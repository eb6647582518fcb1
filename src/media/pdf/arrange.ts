import type { Block } from '../../model/doc.js'
import type { Pages } from './display-list.js'
import type { FlowItem } from './flow-items.js'
import { layBlocks } from './layout/blocks.js'
import { type ContentsEntry, contents, listed, textsOfLines } from './layout/contents.js'
import { webAddresses } from './layout/web-addresses.js'
import { setLines } from './lines.js'
import { paginate } from './paginate.js'
import { PLAIN } from './runs.js'
import type { Setting } from './setting.js'
import { lineHeight, textColumn, textHeight } from './style.js'

/** What stands before the text, and when. */
export interface FrontMatter {
  /** A line under the title: what kind of edition this is. */
  readonly subtitle: string
  /** A cover and a contents list, where there are more sections and more pages than these. */
  readonly coverAbove: { readonly sections: number; readonly pages: number }
}

/**
 * Lays a Doc out on pages. A short one starts under its title; a long one gets a cover and a contents list. The
 * addresses of its links come last.
 */
export function arrange(front: FrontMatter, setting: Setting): Pages {
  const { doc, style, flow } = setting
  const column = textColumn(style)
  const { top, bottom } = textHeight(style)
  const first = doc.children.findIndex((block) => !standsInFront(block))
  const body = first === -1 ? doc.children.length : first
  // Taken out of the flow, not copied: a long document has a great many items.
  const part = (fill: () => void): readonly FlowItem[] => {
    const from = flow.items.length
    fill()
    return flow.items.splice(from)
  }
  const title = part(() => titleBlock(doc.children.slice(0, body), front.subtitle, setting))
  const rest = part(() => {
    layBlocks(doc.children.slice(body), column, setting)
    webAddresses(setting)
  })
  const gap: FlowItem = { kind: 'space', height: lineHeight(style) * 1.5 }
  const lay = (items: readonly FlowItem[]) => paginate(items, top, bottom)
  const sections = doc.children.filter((block) => block.type === 'section' || block.type === 'pledge').length
  if (sections <= front.coverAbove.sections) return lay([...title, gap, ...rest])
  const text = lay(rest)
  if (text.count <= front.coverAbove.pages) {
    const short = lay([...title, gap, ...rest])
    if (short.count <= front.coverAbove.pages) return short
  }
  const cover = COVERS.map((share): readonly FlowItem[] => [
    { kind: 'space', height: (bottom - top) * share, firm: true },
    { kind: 'rule', column, height: style.size * 2, weight: style.size / 2, breakBefore: 'free' },
    ...title,
  ]).find((items) => lay(items).count === 1)
  return withContents(cover ?? title, text, setting, lay)
}

/** How far down a cover begins, as a share of the page: the first that leaves room for what stands on it. */
const COVERS = [0.15, 0.05, 0]

/** Puts a contents list between the cover and the text; its page numbers are those of the finished file. */
function withContents(
  cover: readonly FlowItem[],
  text: Pages,
  setting: Setting,
  lay: (items: readonly FlowItem[]) => Pages,
): Pages {
  const page: FlowItem = { kind: 'page' }
  const shown = new Set(listed(text.headings.map((heading) => heading.mark)))
  const entries = text.headings.filter((heading) => shown.has(heading.mark))
  const listBefore = (pages: number, gap: number) => {
    const list = contentsList(entries, pages, gap, setting)
    return { list, before: lay([...cover, page, ...list]) }
  }
  // The list itself pushes the text back: from the fewest pages it can have, it is made again until it has as many as
  // its numbers say.
  for (let pages = listBefore(2, CLOSE).before.count; ; pages++) {
    for (const gap of [OPEN, CLOSE]) {
      const { list, before } = listBefore(pages, gap)
      if (before.count > pages) continue
      for (const printed of textsOfLines(list)) setting.findings.add(printed)
      return oneAfterTheOther(before, text)
    }
  }
}

/** Two layouts as one: the second begins on a page of its own. */
function oneAfterTheOther(before: Pages, after: Pages): Pages {
  const headings = after.headings.map(({ mark, page }) => ({ mark, page: page + before.count }))
  return {
    items: before.items.concat(after.items),
    count: before.count + after.count,
    headings: before.headings.concat(headings),
  }
}

/** Between two entries of the contents list, in lines: the closer where that saves a page. */
const OPEN = 0.5
const CLOSE = 0.2

/** A contents list for a text that begins after `before` pages. It leaves the flow as it was. */
function contentsList(
  entries: readonly ContentsEntry[],
  before: number,
  gap: number,
  { flow, findings, ...others }: Setting,
): readonly FlowItem[] {
  const from = flow.items.length
  // Its words have been looked at where they stand.
  const found = findings.mark()
  contents(
    entries.map(({ mark, page }) => ({ mark, page: page + before })),
    gap,
    { flow, findings, ...others },
  )
  findings.back(found)
  return flow.items.splice(from)
}

/** What stands under the title before the text begins: whose it is, when it was made, what it is an example of. */
function standsInFront(block: Block): boolean {
  if (block.type === 'heading') return block.depth === 1
  return block.type === 'notice' || (block.type === 'facts' && block.role === 'cover')
}

function titleBlock(blocks: readonly Block[], subtitle: string, setting: Setting): void {
  const { flow, style, findings } = setting
  const column = textColumn(style)
  const [title, ...others] = blocks
  if (title !== undefined) layBlocks([title], column, setting)
  flow.glue()
  flow.space(lineHeight(style) * 0.5)
  const run = { ...PLAIN, bold: true, text: findings.add(subtitle) }
  flow.within('P', {}, () => flow.lines(setLines([run], column, setting)))
  flow.space(lineHeight(style) * 1.5)
  layBlocks(others, column, setting)
}
