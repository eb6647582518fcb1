import { placesOf } from './bidi.js'
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
  return ranges.map((range, index) => {
    const last = !goesOn && index === ranges.length - 1
    const pieces = piecesOf(paragraph, range.start, range.end, last, setting)
    const width = pieces.reduce((sum, piece) => sum + piece.width, 0)
    const x = paragraph.directions?.rightToLeft === true ? column.x + column.width - width : column.x
    return { x, height, baseline, pieces }
  })
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
  const ends = stop
  if (!last && stop < end) stop += 1
  const pieces: LinePiece[] = []
  const levels: number[] = []
  let at = 0
  for (let index = stretchAt(stretches, start); index < stretches.length; index++) {
    const stretch = stretches[index]
    if (stretch === undefined || stretch.start >= stop) break
    const from = Math.max(start, stretch.start)
    for (const part of inOneDirection(paragraph, from, Math.min(stop, stretch.end), ends)) {
      const drawn = visible(text.slice(part.start, part.end))
      if (drawn === '') continue
      const { face, run } = stretch
      const width = setting.measure(drawn, face, size)
      const rightToLeft = part.level % 2 === 1
      pieces.push({
        text: drawn,
        face,
        size,
        width,
        at,
        rightToLeft,
        run,
        opens: part.start === stretch.start,
      })
      levels.push(part.level)
      at += width
    }
  }
  if (paragraph.directions === undefined) return pieces
  const places = placesOf(pieces.map(({ width }, index) => ({ width, level: levels[index] ?? 0 })))
  return pieces.map((piece, index) => ({ ...piece, at: places[index] ?? 0 }))
}

/** The parts of a text of one level each. The spaces at the end of a line, from `ends` on, go the way of the whole. */
function* inOneDirection(
  { directions }: Paragraph,
  start: number,
  end: number,
  ends: number,
): Generator<{ readonly start: number; readonly end: number; readonly level: number }> {
  if (directions === undefined) {
    yield { start, end, level: 0 }
    return
  }
  const levelAt = (place: number) =>
    place >= ends ? Number(directions.rightToLeft) : (directions.levels[place] ?? 0)
  let from = start
  for (let place = start + 1; place <= end; place++) {
    if (place < end && levelAt(place) === levelAt(from)) continue
    yield { start: from, end: place, level: levelAt(from) }
    from = place
  }
}
