import { imageSize } from 'image-size'
import { describe, expect, it } from 'vitest'
import { withoutCameraData } from '../../src/io/camera-data.js'

const EXIF = [0x45, 0x78, 0x69, 0x66, 0, 0]

function segment(marker: number, ...data: number[]): number[] {
  return [0xff, marker, 0, data.length + 2, ...data]
}

/** EXIF of a camera with a turn, and a place (GPS, 0x8825). */
function cameraData(turn: number): number[] {
  const entries = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0, 0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 38]
  return segment(
    0xe1,
    ...EXIF,
    0x4d,
    0x4d,
    0,
    0x2a,
    0,
    0,
    0,
    8,
    0,
    2,
    ...entries,
    0,
    0,
    0,
    0,
    ...word('51.5 N'),
  )
}

function word(text: string): number[] {
  return [...new TextEncoder().encode(text)]
}

const FRAME = segment(0xc0, 8, 0, 2, 0, 3, 1, 1, 0x11, 0)
const SCAN = [...segment(0xda, 1, 1, 0, 0, 63, 0), 0x12, 0xff, 0, 0x34]

function jpeg(...segments: number[][]): Uint8Array {
  return new Uint8Array([0xff, 0xd8, ...segments.flat(), ...FRAME, ...SCAN, 0xff, 0xd9])
}

function says(bytes: Uint8Array, text: string): boolean {
  return new TextDecoder('latin1').decode(bytes).includes(text)
}

describe('a photo that is saved', () => {
  it('has no place and no camera any more, and is the same picture', () => {
    const photo = jpeg(segment(0xe0, ...word('JFIF'), 0), cameraData(1), segment(0xfe, ...word('by Ann')))
    expect(says(photo, '51.5 N')).toBe(true)
    const clean = withoutCameraData(photo)
    expect([says(clean, '51.5 N'), says(clean, 'Exif'), says(clean, 'by Ann')]).toEqual([false, false, false])
    expect(Buffer.compare(clean, jpeg(segment(0xe0, ...word('JFIF'), 0)))).toBe(0)
  })

  it('is still turned the right way up', () => {
    const clean = withoutCameraData(jpeg(cameraData(6)))
    expect(says(clean, '51.5 N')).toBe(false)
    expect(imageSize(clean)).toMatchObject({ width: 3, height: 2, orientation: 6 })
  })

  it('loses the second picture that a phone puts behind the first, with its own data', () => {
    const photo = new Uint8Array([...jpeg(), ...jpeg(cameraData(1))])
    expect(Buffer.compare(withoutCameraData(photo), jpeg())).toBe(0)
  })

  it('as PNG has no words, dates or camera data', () => {
    const chunk = (name: string, ...data: number[]) => [
      0,
      0,
      0,
      data.length,
      ...word(name),
      ...data,
      1,
      2,
      3,
      4,
    ]
    const start = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
    const picture = (...chunks: number[][]) => new Uint8Array([...start, ...chunks.flat(), ...chunk('IEND')])
    const clean = withoutCameraData(
      picture(chunk('IHDR', 1), chunk('tEXt', ...word('Author')), chunk('eXIf', 1), chunk('IDAT', 9)),
    )
    expect(Buffer.compare(clean, picture(chunk('IHDR', 1), chunk('IDAT', 9)))).toBe(0)
  })

  it('a cut-off file and one that is no picture come to an end', () => {
    const photo = jpeg(cameraData(1))
    for (let length = 0; length < photo.length; length++) withoutCameraData(photo.slice(0, length))
    expect(withoutCameraData(new Uint8Array([1, 2, 3]))).toEqual(new Uint8Array([1, 2, 3]))
  })
})
