import { breakLines } from './break-lines.js'
import type { FlowLine, LinePiece } from './flow-items.js'
import { type Paragraph, prepare, stretchAt, visible } from './paragraph.js'
import type { Run } from './runs.js'
import type { Setting } from './setting.js'
import type { Column } from './style.js'

/** Sets runs in lines in a column: type of `size` pt, ragged right. `goesOn`: more text follows in the same element. */
export function setLines(
  runs: readonly Run[],
  column: Column,
  setting: Setting,
  size: number = setting.style.size,
  goesOn = false,
): FlowLine[] {
  return linesOf(prepare(runs, size, setting), column, setting, goesOn)
}

export function linesOf(paragraph: Paragraph, column: Column, setting: Setting, goesOn = false): FlowLine[] {
  const { size } = paragraph
  // Large headings need less air between their lines than the body does.
  const ratio = size > setting.style.size ? Math.min(setting.style.leading, 1.2) : setting.style.leading
  const height = size * ratio
  const { font } = setting.fonts.regular
  const rise = (font.ascent * size) / font.unitsPerEm
  const fall = (-font.descent * size) / font.unitsPerEm
  const baseline = (height - rise - fall) / 2 + rise
  const ranges = breakLines(paragraph, column.width)
  return ranges.map((range, index) => ({
    x: column.x,
    height,
    baseline,
    pieces: piecesOf(paragraph, range.start, range.end, !goesOn && index === ranges.length - 1, setting),
  }))
}

function piecesOf(
  paragraph: Paragraph,
  start: number,
  end: number,
  last: boolean,
  setting: Setting,
): LinePiece[] {
  const { text, stretches, size } = paragraph
  let stop = end
  while (stop > start && /\s/u.test(text.charAt(stop - 1))) stop -= 1
  // One space ends a line that breaks between words, so that they do not run together when copied or read aloud.
  if (!last && stop < end) stop += 1
  const pieces: LinePiece[] = []
  for (let index = stretchAt(stretches, start); index < stretches.length; index++) {
    const stretch = stretches[index]
    if (stretch === undefined || stretch.start >= stop) break
    const from = Math.max(start, stretch.start)
    const drawn = visible(text.slice(from, Math.min(stop, stretch.end)))
    if (drawn === '') continue
    const { face, run } = stretch
    const width = setting.measure(drawn, face, size)
    pieces.push({ text: drawn, face, size, width, run, opens: from === stretch.start })
  }
  return pieces
}
