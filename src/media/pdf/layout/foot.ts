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
 * in the lower outer corner (LP20). Of a title that is too long, its first words.
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
  const title = runningTitle(setting.doc.title, (shown) => lineOf(shown, of).width <= column.width)
  return (number) => {
    // The first page opens with the title itself.
    const { line, width } = lineOf(number === 1 ? '' : title, number)
    const x = column.x + column.width - width
    return { y, line: line === undefined ? { x, height: 0, baseline: 0, pieces: [] } : { ...line, x } }
  }
}

/** Between the title and the page. */
const GAP = '\u00a0\u00a0\u00a0'

/** The title, or as much of it as fits and still reads as a title: its first part, else its first words. */
function runningTitle(title: string, fits: (shown: string) => boolean): string {
  const whole = title.replace(/\s+/g, ' ').trim()
  if (whole.length < LONG && fits(whole)) return whole
  const begun = whole.slice(0, LONG)
  const parts = [...begun.matchAll(/ [–—-] | \(|[:;,.](?= )/g)].map(({ index }) =>
    begun.slice(0, index).trim(),
  )
  const part = parts.reverse().find((shown) => shown.includes(' ') && closed(shown) && fits(shown))
  if (part !== undefined) return part
  const words = begun.split(' ')
  do words.pop()
  while (words.length > 0 && !(endsWell(words) && closed(words.join(' ')) && fits(words.join(' '))))
  return words.join(' ')
}

const LONG = 300

/** Whether every bracket that opens is closed. */
function closed(shown: string): boolean {
  return shown.split('(').length === shown.split(')').length
}

/** Whether the last word is more than a link to those left out, such as "of the". */
function endsWell(words: readonly string[]): boolean {
  return (words.at(-1)?.length ?? 0) > 3
}
