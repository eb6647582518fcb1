import type { FlowLine } from '../flow-items.js'
import { setLines } from '../lines.js'
import { PLAIN } from '../runs.js'
import type { Setting } from '../setting.js'
import { lineHeight, PAGE, textColumn } from '../style.js'

/** The running foot of a page, and where its line begins, in pt from the top. */
export interface Foot {
  readonly line: FlowLine
  readonly y: number
}

/**
 * Makes the running feet of a file of `of` pages: the title and the page, in the size of the body, at the same place
 * in the lower outer corner (LP20). A title that is too long is cut.
 */
export function createFeet(setting: Setting, of: number): (number: number) => Foot {
  const { style, labels, findings } = setting
  const column = textColumn(style)
  const far = { x: 0, width: 100_000 }
  const y = PAGE.height - style.margin - lineHeight(style)
  const label = (number: number) => labels('pdf.page', { number, of }).replace(/ /g, '\u00a0')
  const lineOf = (title: string, number: number) => {
    const mark = findings.mark()
    const runs = [
      { ...PLAIN, text: title === '' ? '' : `${title}${GAP}` },
      { ...PLAIN, bold: true, text: label(number) },
    ].filter((run) => run.text !== '')
    const [line] = setLines(runs, far, setting)
    findings.back(mark)
    const width = line?.pieces.reduce((sum, piece) => sum + piece.width, 0) ?? 0
    return { line, width }
  }
  const title = cut(setting.doc.title, (shown) => lineOf(shown, of).width <= column.width)
  return (number) => {
    // The first page opens with the title itself.
    const { line, width } = lineOf(number === 1 ? '' : title, number)
    const x = column.x + column.width - width
    return { y, line: line === undefined ? { x, height: 0, baseline: 0, pieces: [] } : { ...line, x } }
  }
}

/** Between the title and the page. */
const GAP = '\u00a0\u00a0\u00a0'

function cut(title: string, fits: (shown: string) => boolean): string {
  const whole = title.replace(/\s+/g, ' ').trim()
  if (whole.length < 300 && fits(whole)) return whole
  const words = whole.slice(0, 300).split(' ')
  while (words.length > 1) {
    words.pop()
    const shown = `${words.join(' ')}…`
    if (fits(shown)) return shown
  }
  return ''
}
