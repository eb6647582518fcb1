import { walk } from '../../doc/walk.js'
import type { Doc, PictureRef, Slot, Statement } from '../../model/doc.js'
import type { Labels } from '../../model/labels.js'
import { publicBytes, rasterise } from '../pictures.js'
import { markDrawn } from './drawn-mark.js'
import { placeholder } from './placeholder.js'
import { type DocxStyle, TWIPS_PER_PX, textWidth } from './style.js'

/** A picture as it goes into the file. px at 96 to the inch, as large as it is shown in a slot. */
export interface DocxPicture {
  readonly type: 'png' | 'jpg'
  readonly data: Uint8Array
  readonly width: number
  readonly height: number
}

/** The pictures of a document, drawn before it is written. */
export interface Pictures {
  of(ref: PictureRef): DocxPicture
  empty(slot: Slot): DocxPicture
}

/** px of a drawing for each px that is shown: about 265 to the inch, fit for print. */
const SHARPNESS = 2.76
/** The frame of an empty slot is there to be replaced: about 190 to the inch. */
const FRAME_SHARPNESS = 2

/** Draws every picture and every empty slot of a document, each once. Throws on a picture that is none. */
export async function drawPictures(
  doc: Doc,
  style: DocxStyle,
  labels: Labels,
  asset: (name: string) => Uint8Array,
): Promise<Pictures> {
  const side = style.pictures.side / TWIPS_PER_PX
  const wasm = asset('resvg.wasm')
  const fonts = [asset('fonts/atkinson-regular.ttf'), asset('fonts/noto-sans-regular.ttf')]
  const draw = async (svg: Uint8Array, width: number) => markDrawn(await rasterise(svg, width, wasm, fonts))
  const pictures = new Map<string, DocxPicture>()
  const empty = new Map<string, DocxPicture>()

  for (const { ref, width } of wanted(doc, style)) {
    const bytes = publicBytes(asset(ref.asset), ref.mediaType)
    const data = ref.mediaType === 'image/svg+xml' ? await draw(bytes, width * SHARPNESS) : bytes
    const type = ref.mediaType === 'image/jpeg' ? 'jpg' : 'png'
    pictures.set(ref.asset, { type, data, ...fitted(ref, side) })
  }
  for (const wish of wishes(doc)) {
    const data = await draw(placeholder(wish, labels), side * FRAME_SHARPNESS)
    empty.set(wish, { type: 'png', data, width: side, height: side })
  }
  return {
    of: (ref) => found(pictures.get(ref.asset), ref.asset),
    empty: (slot) => found(empty.get(slot.wish ?? ''), slot.id),
  }
}

interface Wanted {
  readonly ref: PictureRef
  /** px, as wide as it is shown anywhere. */
  readonly width: number
}

/** Each picture of a document once: in a slot as large as the slot, in running text at most as wide as the text. */
function wanted(doc: Doc, style: DocxStyle): Iterable<Wanted> {
  const room = textWidth(style) / TWIPS_PER_PX
  const found = new Map<string, Wanted>()
  for (const node of walk(doc)) {
    const ref =
      node.type === 'image' ? node.picture : node.type === 'statement' ? node.slot?.picture : undefined
    if (ref === undefined) continue
    const width =
      node.type === 'statement'
        ? fitted(ref, slotSide(node, style) / TWIPS_PER_PX).width
        : Math.min(ref.width, room)
    found.set(ref.asset, { ref, width: Math.max(width, found.get(ref.asset)?.width ?? 0) })
  }
  return found.values()
}

/** What the empty slots of a document ask for, each wish once. */
function wishes(doc: Doc): Iterable<string> {
  const found = new Set<string>()
  for (const node of walk(doc)) {
    if (node.type === 'statement' && node.slot !== undefined && node.slot.picture === undefined) {
      found.add(node.slot.wish ?? '')
    }
  }
  return found
}

/** Twips: the side of the square that a statement's picture has; a picture without words stands by itself. */
export function slotSide({ children }: Statement, { pictures }: DocxStyle): number {
  return children.length === 0 ? pictures.alone : pictures.side
}

function found(picture: DocxPicture | undefined, name: string): DocxPicture {
  if (picture === undefined) throw new Error(`No picture was drawn for ${name}`)
  return picture
}

/** The size of a picture made as large as a square allows, in the square's own unit. */
export function fitted(
  size: { width: number; height: number },
  side: number,
): { width: number; height: number } {
  const scale = side / Math.max(size.width, size.height, 1)
  return {
    width: Math.max(1, Math.round(size.width * scale)),
    height: Math.max(1, Math.round(size.height * scale)),
  }
}
