/** 16 by 8 pixels, from red above to blue below: the picture itself, as a camera would compress it. */
const PIXELS =
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAIABADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAb/xAAWEAEBAQAAAAAAAAAAAAAAAAAAFGH/xAAVAQEBAAAAAAAAAAAAAAAAAAAEBv/EABcRAAMBAAAAAAAAAAAAAAAAAAAEFVL/2gAMAwEAAhEDEQA/AJGzSzQVsZTIys1o/9k='

const NOTES = 'GPS 53.4808 N, 2.2426 W, Camera X100 of Jo Example, 2025-06-02 10:15'

/** A photo as a phone saves it: with how it was turned (1 to 8), and where, when and by whom it was taken. */
export function photo(turned: number): Uint8Array {
  const pixels = Buffer.from(PIXELS, 'base64')
  const orientation = [0x12, 0x01, 3, 0, 1, 0, 0, 0, turned, 0, 0, 0]
  const camera = [0x10, 0x01, 2, 0, NOTES.length, 0, 0, 0, 38, 0, 0, 0]
  const tiff = [0x49, 0x49, 42, 0, 8, 0, 0, 0, 2, 0, ...camera, ...orientation, 0, 0, 0, 0]
  const exif = segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), Buffer.from(tiff), Buffer.from(NOTES)]))
  const press = segment(0xed, Buffer.from(`Photoshop 3.0\0${NOTES}`))
  const comment = segment(0xfe, Buffer.from(NOTES))
  const hidden = Buffer.from(`a second picture ${NOTES}`)
  return new Uint8Array(
    Buffer.concat([pixels.subarray(0, 2), exif, press, comment, pixels.subarray(2), hidden]),
  )
}

function segment(marker: number, content: Uint8Array): Buffer {
  const length = content.length + 2
  return Buffer.concat([Buffer.from([0xff, marker, length >> 8, length & 0xff]), content])
}

/** The same as a PNG chunk by chunk: type, content. Their sums are not checked by anyone here. */
export function pngChunk(type: string, content: string | Uint8Array): Buffer {
  const bytes = Buffer.from(content)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes.length)
  return Buffer.concat([length, Buffer.from(type), bytes, Buffer.alloc(4)])
}
