import { crc32, deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { content, readAll, told } from '../content.js'

/** A PNG of one colour, as small as can be. */
function png(width: number, height: number): Uint8Array {
  const chunk = (type: string, data: Uint8Array) => {
    const body = Buffer.concat([Buffer.from(type), data])
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length)
    const sum = Buffer.alloc(4)
    sum.writeUInt32BE(crc32(body))
    return Buffer.concat([length, body, sum])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = 1
  const rows = Buffer.alloc(height * (Math.ceil(width / 8) + 1))
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function messagesFor(picture: Uint8Array, name = 'door.png'): string[] {
  const source = '---\nplace: Riverside\n---\n\n# Our charter\n\n![A door](pictures/door.png)\n'
  const facts = `${name}:\n  alternative: A door\n  licence: our own\n  artist: Riverside\n`
  const [result] = readAll(
    content({ 'a/charter.md': source, 'a/pictures/door.png': picture, 'a/pictures/pictures.yaml': facts }),
  )
  return result?.messages.map(told) ?? []
}

describe('a picture', () => {
  it('that is whole is taken', () => {
    expect(messagesFor(png(40, 60))).toEqual([])
  })

  it('is known by its name without the ending too', () => {
    expect(messagesFor(png(40, 60), 'Door')).toEqual([])
  })

  it('of more than 50 million dots is refused, with its size', () => {
    expect(messagesFor(png(10_000, 6_000))).toEqual([
      'Error 7:1, under "Our charter"\ndoor.png has more than 50 million dots (10000 by 6000). Save it smaller: 2,000 dots wide is plenty.\n',
    ])
  })

  it('over 20 MB is refused', () => {
    const padded = Buffer.concat([png(40, 60), Buffer.alloc(21 * 1024 * 1024)])
    expect(messagesFor(padded)).toEqual([
      'Error 7:1, under "Our charter"\nThis picture is over 20 MB. Save it smaller: 2,000 dots wide is plenty.\n',
    ])
  })

  it('that was cut off on its way is refused', () => {
    expect(messagesFor(png(40, 60).subarray(0, 60))).toEqual([
      'Error 7:1, under "Our charter"\ndoor.png is no picture that can be opened. Save it again as PNG, JPEG or SVG.\n',
    ])
  })

  it('of another kind with the name of a PNG is refused', () => {
    const gif = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 'base64')
    expect(messagesFor(gif)[0]).toContain('door.png is no picture that can be opened.')
  })
})
