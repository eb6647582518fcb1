import type { Image, PictureRef } from '../../../model/doc.js'
import type { FlowPicture } from '../flow-items.js'
import { setLines } from '../lines.js'
import { PLAIN } from '../runs.js'
import type { BlockState, Setting } from '../setting.js'
import { type Column, lineHeight, textHeight } from '../style.js'

/** A picture with its alternative, and its caption below it; in words as well, where those in it are small. One that can't be opened is told by its alternative. */
export function figure(node: Image, state: BlockState): void {
  const { setting, column } = state
  const { flow, findings } = setting
  const picture = fitPicture(node.picture, column, setting)
  if (picture === undefined) {
    caption(`[${node.alt}]`, 'P', state)
    return
  }
  const alt = node.alt === '' ? (node.title ?? '') : node.alt
  flow.picture(picture, alt)
  findings.at(node.at)
  if (node.title !== undefined && node.title.trim() !== '') {
    flow.glue()
    flow.space(lineHeight(setting.style) * 0.4)
    caption(node.title, 'Caption', state)
  }
  if (alt !== '' && hasSmallWords(picture, setting)) {
    flow.glue(false)
    flow.space(lineHeight(setting.style) * 0.5)
    caption(setting.labels('pdf.picture in words', { words: alt }), 'P', state)
  }
}

/** Whether the words in a drawing come out smaller than the body: then its alternative is in print too (LP6). */
function hasSmallWords({ asset, width }: FlowPicture, { pictures, style }: Setting): boolean {
  const letters = pictures.get(asset)?.letters
  return letters !== undefined && letters * width < style.size
}

function caption(text: string, type: 'Caption' | 'P', { setting, column }: BlockState): void {
  const run = { ...PLAIN, text: setting.findings.add(text) }
  setting.flow.within(type, {}, () => setting.flow.lines(setLines([run], column, setting)))
}

/** A picture in the size that it is drawn in: as wide as the column where that keeps it clear, never taller than most of a page. */
export function fitPicture(
  ref: PictureRef,
  column: Column,
  setting: Setting,
  share = 0.75,
): FlowPicture | undefined {
  const opened = setting.pictures.get(ref.asset)
  if (opened === undefined) return undefined
  const { top, bottom } = textHeight(setting.style)
  const width = Math.min(column.width, opened.widest, ((bottom - top) * share * opened.width) / opened.height)
  return { x: column.x, width, height: (width * opened.height) / opened.width, asset: ref.asset }
}
