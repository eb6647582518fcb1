import { crc32 } from 'node:zlib'

const SIGNATURE_AND_HEAD = 33
/** A chunk of words, as PNG has them for the program that made a picture (PNG 1.2, 4.2.3). */
const MARK = chunk('tEXt', 'Software\0Charter Press')

/** A PNG that we drew, and says so: when a document comes back, its pictures are known from those of the group. */
export function markDrawn(png: Uint8Array): Uint8Array {
  return new Uint8Array(
    Buffer.concat([png.subarray(0, SIGNATURE_AND_HEAD), MARK, png.subarray(SIGNATURE_AND_HEAD)]),
  )
}

/** Whether a picture says that we drew it. */
export function isDrawn(picture: Uint8Array): boolean {
  const place = picture.subarray(SIGNATURE_AND_HEAD, SIGNATURE_AND_HEAD + MARK.length)
  return Buffer.compare(place, MARK) === 0
}

function chunk(type: string, words: string): Buffer {
  const content = Buffer.from(type + words, 'latin1')
  const made = Buffer.alloc(content.length + 8)
  made.writeUInt32BE(words.length, 0)
  content.copy(made, 4)
  made.writeUInt32BE(crc32(content), content.length + 4)
  return made
}
