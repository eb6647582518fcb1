import type { Theme } from '../../model/theme.js'
import type { DisplayItem } from './display-list.js'
import type { PdfFile } from './pdf-file.js'
import type { PdfStyle } from './style.js'

type Item<Kind extends DisplayItem['kind']> = Extract<DisplayItem, { kind: Kind }>

/** A box that one can tick with a pen, level with the line beside it; ticked where the source says so. */
export function drawTickBox(file: PdfFile, box: Item<'tickBox'>, style: PdfStyle): void {
  const { x, size, checked } = box
  const pen = style.size / 9
  const side = size - pen
  const left = x + pen / 2
  const top = box.y + (style.size * style.leading - side) / 2
  file.lineWidth(pen).rect(left, top, side, side).stroke(style.theme.ink)
  if (!checked) return
  file
    .moveTo(left + side * 0.2, top + side * 0.55)
    .lineTo(left + side * 0.42, top + side * 0.77)
    .lineTo(left + side * 0.82, top + side * 0.25)
    .stroke(style.theme.ink)
}

export function drawFrame(file: PdfFile, { frame, y, height }: Item<'frame'>, theme: Theme): void {
  const { x, width, kind } = frame
  if (kind === 'bar') {
    file.rect(x, y, BAR, height).fill(theme.line)
    return
  }
  const pen = kind === 'box' ? 1.5 : 1
  const box = file.lineWidth(pen).rect(x + pen / 2, y + pen / 2, width - pen, height - pen)
  if (kind === 'box') box.fillAndStroke(theme.tint, theme.line)
  else box.stroke(theme.line)
}

const BAR = 4

export function drawCell(file: PdfFile, { x, y, width, height, header }: Item<'cell'>, theme: Theme): void {
  const cell = file.lineWidth(1).rect(x, y, width, height)
  if (header) cell.fillAndStroke(theme.tint, theme.line)
  else cell.stroke(theme.line)
}

export function drawRule(file: PdfFile, { x, y, width, weight }: Item<'rule'>, theme: Theme): void {
  file
    .lineWidth(weight)
    .moveTo(x, y)
    .lineTo(x + width, y)
    .stroke(theme.line)
}
