/**
 * A PNG or JPEG without what cameras and programs write beside the picture: where and when it was taken, with what, and
 * by whom. How a photo is to be turned stays. Bytes that are neither come back as they are.
 */
export function withoutCameraData(bytes: Uint8Array): Uint8Array {
  if (isPng(bytes)) return cleanPng(bytes)
  return isJpeg(bytes) ? cleanJpeg(bytes) : bytes
}

export function isPng(bytes: Uint8Array): boolean {
  return [0x89, 0x50, 0x4e, 0x47].every((byte, index) => bytes[index] === byte)
}

export function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff
}

/** The parts of a PNG that hold words, dates and camera data. */
const PNG_ASIDE: ReadonlySet<string> = new Set(['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME'])

function cleanPng(bytes: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [bytes.subarray(0, 8)]
  const view = viewOf(bytes)
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at)
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (!PNG_ASIDE.has(name)) kept.push(bytes.subarray(at, end))
    at = name === 'IEND' ? bytes.length : end
  }
  return joined(kept)
}

/** JFIF, colours and Adobe's note on them are part of the picture; every other segment for programs is not. */
function isPartOfPicture(marker: number): boolean {
  const isForPrograms = (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe
  return !isForPrograms || [0xe0, 0xe2, 0xee].includes(marker)
}

function cleanJpeg(bytes: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)]
  const view = viewOf(bytes)
  let turn = 1
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== 0xd9) {
    const marker = bytes[at + 1] ?? 0
    const length = 2 + view.getUint16(at + 2)
    const end = marker === SCAN ? endOfScan(bytes, at + length) : at + length
    const segment = bytes.subarray(at, end)
    if (isPartOfPicture(marker)) kept.push(segment)
    else if (marker === 0xe1) turn = turnIn(segment) ?? turn
    at = end
  }
  if (turn !== 1) kept.splice(1, 0, turnSegment(turn))
  // What stands behind the end is no part of the picture: phones put a second one there, with its own data.
  return joined([...kept, new Uint8Array([0xff, 0xd9])])
}

const SCAN = 0xda

/** Where the dots of a scan end: at the next marker that is not one of those within them. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at++) {
    const next = bytes[at + 1] ?? 0
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
  return bytes.length
}

const EXIF = [0x45, 0x78, 0x69, 0x66, 0, 0]
const ORIENTATION = 0x0112

/** Which way up a photo is, from 2 to 8, as its camera wrote it. */
function turnIn(segment: Uint8Array): number | undefined {
  const tiff = segment.subarray(10)
  if (!EXIF.every((byte, index) => segment[index + 4] === byte) || tiff.length < 14) return undefined
  const view = viewOf(tiff)
  const little = tiff[0] === 0x49
  const start = view.getUint32(4, little)
  if (start + 2 > tiff.length) return undefined
  const count = view.getUint16(start, little)
  for (let entry = start + 2; entry < start + 2 + count * 12 && entry + 12 <= tiff.length; entry += 12) {
    if (view.getUint16(entry, little) !== ORIENTATION) continue
    const turn = view.getUint16(entry + 8, little)
    return turn >= 1 && turn <= 8 ? turn : undefined
  }
  return undefined
}

/** A segment that says which way up, and nothing else. */
function turnSegment(turn: number): Uint8Array {
  const tiff = [0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0, 0, 0, 0, 0]
  return new Uint8Array([0xff, 0xe1, 0, 2 + EXIF.length + tiff.length, ...EXIF, ...tiff])
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts))
}
