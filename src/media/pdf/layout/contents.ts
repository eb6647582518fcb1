import type { FlowItem, HeadingMark } from '../flow-items.js'
import { linkStyle } from '../inlines.js'
import { setLines } from '../lines.js'
import { PLAIN } from '../runs.js'
import type { Setting } from '../setting.js'
import { headingSize, lineHeight, textColumn } from '../style.js'

export interface ContentsEntry {
  readonly mark: HeadingMark
  readonly page: number
}

/** More entries than this, and only the main sections are listed. */
const MANY = 40

/** The headings that a contents list names: the sections and what is directly in them. */
export function listed(headings: readonly HeadingMark[]): readonly HeadingMark[] {
  const named = headings.filter((mark) => mark.anchor !== undefined && mark.level > 1)
  const two = named.filter((mark) => mark.level <= 3)
  return two.length <= MANY ? two : named.filter((mark) => mark.level === 2)
}

/**
 * A contents list: short lines, each with its page beside it and no leader dots (LP21). `gap`: between two of them, in
 * lines of the body.
 */
export function contents(entries: readonly ContentsEntry[], gap: number, setting: Setting): void {
  const { flow, style, labels } = setting
  const column = textColumn(style)
  flow.within('Sect', {}, () => {
    const title = labels('pdf.contents')
    flow.within('H2', {}, () => {
      flow.add({ kind: 'heading', mark: { level: 2, text: title, anchor: 'contents' } })
      flow.lines(setLines([{ ...PLAIN, bold: true, text: title }], column, setting, headingSize(style, 2)))
    })
    flow.glue()
    flow.space(lineHeight(style))
    flow.within('TOC', {}, () => {
      for (const { mark, page } of entries) {
        const move = (mark.level - 2) * style.size * 1.4
        const own = { x: column.x + move, width: column.width - move }
        flow.within('TOCI', {}, () => flow.lines(setLines(entry(mark, page, setting), own, setting)))
        flow.space(lineHeight(style) * gap)
      }
    })
  })
}

function entry(mark: HeadingMark, page: number, { labels }: Setting) {
  const number = labels('pdf.contents page', { number: page })
  const bold = mark.level === 2
  if (mark.anchor === undefined) return []
  const style = linkStyle({ ...PLAIN, bold }, { anchor: mark.anchor }, `${mark.text}, ${number}`, true)
  return [
    { ...style, text: mark.text },
    { ...PLAIN, bold, text: `,\u00a0${number.replace(/ /g, '\u00a0')}` },
  ]
}

/** The texts of a laid-out contents list, as printed: none is the reading's. Lines that follow one another are one text. */
export function textsOfLines(items: readonly FlowItem[]): string[] {
  const texts: string[] = []
  let text = ''
  for (const item of items) {
    if (item.kind === 'line') text += item.pieces.map((piece) => piece.text).join('')
    else {
      texts.push(text)
      text = ''
    }
  }
  return [...texts, text].filter((found) => found !== '')
}
