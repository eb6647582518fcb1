import type { Glyph } from 'fontkit'
import { mirrored } from './bidi.js'
import type { LinePiece } from './flow-items.js'
import { glyphCode, type PdfFile } from './pdf-file.js'

/**
 * Draws a piece that runs from right to left, in the font that is chosen. Each glyph is placed by itself, in the order in
 * which the text is read: so it is read aloud, copied and searched as it was written, though it is drawn from the right.
 */
export function drawRightToLeft(file: PdfFile, piece: LinePiece, x: number, y: number): void {
  const font = file._font
  const scale = piece.size / 1000
  let right = x + piece.width
  const commands: string[] = []
  for (const word of piece.text.match(/[^ ]* |[^ ]+/g) ?? []) {
    const run = font.layoutRun([...word].map(mirrored).join(''))
    const width = run.positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) * scale
    const backwards = run.direction === 'rtl'
    let pen = backwards ? right - width : right
    const placed = run.glyphs.flatMap((glyph, index) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = run.positions[index] ?? {}
      // What is shaped from left to right, such as a full stop, is set from the right here.
      if (!backwards) pen -= xAdvance * scale
      const at = pen + xOffset * scale
      if (backwards) pen += xAdvance * scale
      // A joiner that has done its work is left as a space of no width.
      if (xAdvance === 0 && glyph.codePoints.includes(SPACE)) return []
      return [{ code: glyphCode(font, asRead(glyph)), x: at, y: yOffset * scale }]
    })
    if (backwards) placed.reverse()
    for (const glyph of placed) {
      commands.push(
        `1 0 0 1 ${number(glyph.x)} ${number(file.page.height - y + glyph.y)} Tm <${glyph.code}> Tj`,
      )
    }
    right -= width
  }
  file.save()
  file.transform(1, 0, 0, -1, 0, file.page.height)
  file.page.fonts[font.id] ??= font.ref()
  file.addContent(['BT', `/${font.id} ${number(piece.size)} Tf`, ...commands, 'ET'].join('\n'))
  file.restore()
}

const SPACE = 0x20

/** A bracket is drawn turned round, and read as it was written. */
function asRead(glyph: Glyph): Pick<Glyph, 'id' | 'codePoints' | 'advanceWidth'> {
  const { id, advanceWidth, codePoints } = glyph
  const read = codePoints.map((code) => mirrored(String.fromCodePoint(code)).codePointAt(0) ?? code)
  return { id, advanceWidth, codePoints: read }
}

function number(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}
