import { ImageRun } from 'docx'
import type { Image } from '../../model/doc.js'
import type { DocxPicture } from './pictures.js'
import { runningText } from './running-text.js'
import type { Draft, State } from './state.js'
import { TWIPS_PER_PX } from './style.js'

/** A picture in running text, at its natural size, or as wide as there is room. */
export function describedPicture(node: Image, state: State): ImageRun[] {
  const room = state.room / TWIPS_PER_PX
  const scale = Math.min(1, room / node.picture.width, 900 / node.picture.height)
  const size = {
    width: Math.max(1, Math.round(node.picture.width * scale)),
    height: Math.max(1, Math.round(node.picture.height * scale)),
  }
  return [pictureRun({ ...state.draft.pictures.of(node.picture), ...size }, node.alt, state.draft)]
}

/** A picture in the line, described by its alternative, or marked as decoration where that is empty. */
export function pictureRun(picture: DocxPicture, alternative: string, draft: Draft): ImageRun {
  const number = draft.names.next()
  const name = draft.labels('easy read docx.picture', { number })
  const described = runningText(alternative).trim()
  return new ImageRun({
    type: picture.type,
    data: picture.data,
    transformation: { width: picture.width, height: picture.height },
    altText: { name, id: String(number), ...(described === '' ? {} : { description: described }) },
    ...(described === '' ? { decorative: true } : {}),
  })
}
