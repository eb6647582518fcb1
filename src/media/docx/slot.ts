import { type ImageRun, XmlComponent } from 'docx'
import { inlineText } from '../../doc/words.js'
import type { Slot, Statement } from '../../model/doc.js'
import { element } from './element.js'
import { CONTROL_LIMIT, slotTag } from './names.js'
import { pictureRun } from './picture-run.js'
import { fitted, slotSide } from './pictures.js'
import { shortened } from './running-text.js'
import type { Draft } from './state.js'
import { TWIPS_PER_PX } from './style.js'

/**
 * The slot of a statement: a picture content control that a group can fill and can't delete by mistake. Its tag is
 * made from the slot's id, and an empty one shows its placeholder, so that a program can find it again.
 */
export function pictureSlot(slot: Slot, statement: Statement, draft: Draft): PictureControl {
  const side = slotSide(statement, draft.style) / TWIPS_PER_PX
  const tag = slotTag(slot.id)
  const wish = slot.wish ?? ''
  const title = shortened(wish || slot.shows || slot.alt || firstWords(statement) || slot.id, CONTROL_LIMIT)
  return new PictureControl({
    title,
    tag,
    number: draft.names.control(tag),
    empty: slot.picture === undefined,
    picture: slot.picture === undefined ? emptyPicture(slot, wish, draft) : filledPicture(slot, side, draft),
  })
}

function filledPicture(slot: Slot, side: number, draft: Draft): ImageRun {
  if (slot.picture === undefined) throw new Error(`The slot ${slot.id} has no picture`)
  return pictureRun({ ...draft.pictures.of(slot.picture), ...fitted(slot.picture, side) }, slot.alt, draft)
}

function emptyPicture(slot: Slot, wish: string, draft: Draft): ImageRun {
  const alternative =
    wish === ''
      ? draft.labels('easy read docx.empty alternative')
      : draft.labels('easy read docx.wanted alternative', { wish })
  return pictureRun(draft.pictures.empty(slot), alternative, draft)
}

function firstWords(statement: Statement): string {
  const first = statement.children[0]
  return first?.type === 'paragraph' ? inlineText(first.children) : ''
}

interface ControlOptions {
  readonly title: string
  readonly tag: string
  readonly number: number
  readonly empty: boolean
  readonly picture: ImageRun
}

/** A `w:sdt` around a picture, which docx has no class for. The schema fixes the order of its properties. */
export class PictureControl extends XmlComponent {
  constructor(options: ControlOptions) {
    super('w:sdt')
    this.root.push(
      element('w:sdtPr', undefined, [
        element('w:alias', options.title),
        element('w:tag', options.tag),
        element('w:id', options.number),
        element('w:lock', 'sdtLocked'),
        ...(options.empty ? [element('w:showingPlcHdr')] : []),
        element('w:picture'),
      ]),
      element('w:sdtContent', undefined, [options.picture]),
    )
  }
}
