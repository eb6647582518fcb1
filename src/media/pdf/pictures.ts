import { inflateSync } from 'node:zlib'
import { walk } from '../../doc/walk.js'
import type { Doc, PictureRef } from '../../model/doc.js'
import type { Place } from '../../model/place.js'
import { liesOnItsSide } from '../picture-metadata.js'
import { publicBytes, rasterise } from '../pictures.js'
import type { Findings } from './findings.js'
import { type PdfStyle, textColumn } from './style.js'

/** A picture whose bytes a PDF can hold. */
export interface OpenedPicture {
  /** PNG or JPEG. */
  readonly bytes: Uint8Array
  /** Its proportions. */
  readonly width: number
  readonly height: number
  /** The widest that it may be drawn and stay clear, in pt. */
  readonly widest: number
  /** The size of the smallest words in a drawing, as a share of its width. Absent where it has none, or is a photograph. */
  readonly letters?: number
}

/** Pixels to an inch: fewer than this looks blurred in print. */
const CLEAR = 110
/** How many times its natural size a drawing may get, in pt to its px. */
const ENLARGED = 3
/** Pixels to a point, for what we draw ourselves. */
const SHARPNESS = 3

/** Opens every picture that a Doc names, once each. What can't be opened is a message. */
export async function openPictures(
  doc: Doc,
  style: PdfStyle,
  asset: (name: string) => Uint8Array,
  findings: Findings,
): Promise<ReadonlyMap<string, OpenedPicture>> {
  const opened = new Map<string, OpenedPicture>()
  const failed = new Set<string>()
  for (const { picture, at } of picturesOf(doc)) {
    if (opened.has(picture.asset) || failed.has(picture.asset)) continue
    try {
      opened.set(picture.asset, await open(picture, style, asset))
    } catch {
      failed.add(picture.asset)
      findings.warn(
        'picture-unreadable',
        `The picture ${picture.asset} cannot be opened, so its description is printed in its place. Save it again as PNG, JPEG or SVG, in the colours of screens (RGB).`,
        at,
      )
    }
  }
  return opened
}

function* picturesOf(doc: Doc): Generator<{ readonly picture: PictureRef; readonly at: Place | undefined }> {
  for (const node of walk(doc)) {
    if (node.type === 'image') yield { picture: node.picture, at: node.at }
    if (node.type === 'statement' && node.slot?.picture !== undefined) {
      yield { picture: node.slot.picture, at: node.at }
    }
  }
}

async function open(
  ref: PictureRef,
  style: PdfStyle,
  asset: (name: string) => Uint8Array,
): Promise<OpenedPicture> {
  const bytes = publicBytes(asset(ref.asset), ref.mediaType)
  const shape = { width: Math.max(ref.width, 1), height: Math.max(ref.height, 1) }
  const fonts = () => [asset('fonts/atkinson-regular.ttf'), asset('fonts/atkinson-bold.ttf')]
  if (ref.mediaType === 'image/svg+xml') {
    const widest = Math.min(textColumn(style).width, shape.width * ENLARGED)
    const drawn = await rasterise(bytes, widest * SHARPNESS, asset('resvg.wasm'), fonts())
    const letters = smallestLetters(new TextDecoder().decode(bytes))
    return {
      bytes: drawn,
      ...shape,
      widest,
      ...(letters === undefined ? {} : { letters: letters / shape.width }),
    }
  }
  if (ref.mediaType === 'image/png') {
    checkPng(bytes)
    return { bytes, ...shape, widest: (ref.width * 72) / CLEAR }
  }
  // Print colours need a profile that the file does not hold (ISO 19005-2, 6.2.4.3).
  if (colourChannels(bytes) === 4) throw new Error('A JPEG in print colours.')
  if (!liesOnItsSide(bytes)) return { bytes, ...shape, widest: (ref.width * 72) / CLEAR }
  return { bytes, width: shape.height, height: shape.width, widest: (ref.height * 72) / CLEAR }
}

/** The size of the smallest words in a drawing, in its px. */
function smallestLetters(svg: string): number | undefined {
  if (!/<text[\s>]/.test(svg)) return undefined
  const sizes = [...svg.matchAll(/font-size\s*[:=]\s*["']?\s*([\d.]+)/g)].map(([, size]) => Number(size))
  return sizes.length === 0 ? USUAL_LETTERS : Math.min(...sizes)
}

/** px, where a drawing says nothing of it. */
const USUAL_LETTERS = 16

/** Throws on a PNG whose pixels can't be unpacked, as the writer would only find out when it is too late to say so. */
function checkPng(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: Uint8Array[] = []
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at)
    const type = new TextDecoder('latin1').decode(bytes.subarray(at + 4, at + 8))
    if (type === 'IDAT') parts.push(bytes.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  inflateSync(Buffer.concat(parts))
}

/** The number of colours in a JPEG's pixels, from its frame header. Throws where it has none. */
function colourChannels(bytes: Uint8Array): number {
  for (let at = 2; at + 9 < bytes.length; ) {
    const marker = bytes[at + 1] ?? 0
    if (bytes[at] !== 0xff) throw new Error('Not a JPEG.')
    const frame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (frame) return bytes[at + 9] ?? 0
    at += 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0))
  }
  throw new Error('Not a JPEG.')
}
