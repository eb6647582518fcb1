/** What a PNG needs to be drawn in its colours and size. What else is in it, such as when it was made, is left out. */
const PNG_CHUNKS = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB bKGD pHYs acTL fcTL fdAT'.split(' '),
)

/**
 * A PNG without its notes: of place, time, program and person; of one that is cut off, what there is. The same bytes
 * where it holds no picture.
 */
export function cleanPng(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept: Uint8Array[] = [bytes.subarray(0, 8)]
  let hasPixels = false
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + view.getUint32(at) + 12
    const type = latin1(bytes.subarray(at + 4, at + 8))
    if (PNG_CHUNKS.has(type)) kept.push(bytes.subarray(at, end))
    hasPixels ||= type === 'IDAT'
    at = type === 'IEND' ? bytes.length : end
  }
  return hasPixels ? join(kept) : bytes
}

const START_OF_SCAN = 0xda
const END = 0xd9

/**
 * A JPEG without its notes: of place, time, camera and person, and without the small pictures that cameras hide behind it.
 * How it is turned is kept, and its colours; of one that is cut off, what there is. The same bytes where it holds no picture.
 */
export function cleanJpeg(bytes: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = []
  let turned: number | undefined
  let hasPixels = false
  for (let at = 2; at + 3 < bytes.length && bytes[at] === 0xff && bytes[at + 1] !== END; ) {
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    const end = at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0))
    const segment = bytes.subarray(at, end)
    turned ??= marker === 0xe1 ? orientationOf(segment) : undefined
    if (isNeeded(marker, segment)) kept.push(segment)
    at = end
    if (marker === START_OF_SCAN) {
      hasPixels = true
      at = endOfScan(bytes, end)
      kept.push(bytes.subarray(end, at))
    }
  }
  if (!hasPixels) return bytes
  const turn = turned === undefined ? [] : [orientationSegment(turned)]
  return join([bytes.subarray(0, 2), ...turn, ...kept, Uint8Array.of(0xff, END)])
}

/** Of what programs add, the density and the colours; of the rest, everything but comments. */
function isNeeded(marker: number, segment: Uint8Array): boolean {
  if (marker === 0xfe) return false
  if (marker < 0xe0 || marker > 0xef) return true
  const name = latin1(segment.subarray(4, 16))
  return /^(?:JFIF\0|Adobe|ICC_PROFILE)/.test(name)
}

/** Where the pixels of a scan end: at the next marker that is none of theirs. A picture may have many scans. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at++) {
    const next = bytes[at + 1] ?? 0
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
  return bytes.length
}

/** Whether a JPEG is shown on its side: as wide as its pixels are tall. */
export function liesOnItsSide(bytes: Uint8Array): boolean {
  for (let at = 2; at + 4 < bytes.length && bytes[at] === 0xff && bytes[at + 1] !== START_OF_SCAN; ) {
    const end = at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0))
    if (bytes[at + 1] === 0xe1 && (orientationOf(bytes.subarray(at, end)) ?? 1) >= 5) return true
    at = end
  }
  return false
}

const EXIF = 'Exif\0\0'
const ORIENTATION = 0x0112

/** How a camera was held, from 1 to 8 (Exif 2.3, 4.6.4): undefined where it was held upright or says nothing. */
function orientationOf(segment: Uint8Array): number | undefined {
  if (latin1(segment.subarray(4, 10)) !== EXIF || segment.length < 18) return undefined
  const tiff = segment.subarray(10)
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength)
  const little = latin1(tiff.subarray(0, 2)) === 'II'
  const first = view.getUint32(4, little)
  if (first + 2 > tiff.length) return undefined
  const count = view.getUint16(first, little)
  for (let index = 0; index < count; index++) {
    const entry = first + 2 + index * 12
    if (entry + 12 > tiff.length) return undefined
    if (view.getUint16(entry, little) !== ORIENTATION) continue
    const value = view.getUint16(entry + 8, little)
    return value >= 2 && value <= 8 ? value : undefined
  }
  return undefined
}

/** An Exif segment that says how the picture is turned, and nothing else. */
function orientationSegment(turned: number): Uint8Array {
  const tiff = [
    0x4d,
    0x4d,
    0,
    42,
    0,
    0,
    0,
    8,
    0,
    1,
    0x01,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    turned,
    0,
    0,
    0,
    0,
    0,
    0,
  ]
  const exif = [...EXIF].map((character) => character.charCodeAt(0))
  return Uint8Array.from([0xff, 0xe1, 0, 2 + exif.length + tiff.length, ...exif, ...tiff])
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts))
}
