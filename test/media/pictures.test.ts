import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { asset } from '../../src/io/assets.js'
import { rasterise } from '../../src/media/pictures.js'

const wasm = asset('resvg.wasm')
const fonts = [asset('fonts/atkinson-regular.ttf'), asset('fonts/atkinson-bold.ttf')]

function svg(inside: string): Uint8Array {
  return new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 40">${inside}</svg>`,
  )
}

/** Width, height and unpacked pixels of a PNG. */
function open(png: Uint8Array) {
  const bytes = Buffer.from(png)
  const parts: Buffer[] = []
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12) {
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') {
      parts.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)))
    }
  }
  return {
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
    pixels: inflateSync(Buffer.concat(parts)),
  }
}

describe('a drawing as pixels', () => {
  it('has the width asked for, and its height in proportion', async () => {
    const { width, height } = open(await rasterise(svg('<rect width="10" height="10"/>'), 300, wasm, fonts))
    expect([width, height]).toEqual([300, 150])
  })

  it('has its words in our fonts, whichever it names', async () => {
    const words = (font: string) =>
      svg(`<text x="5" y="25" font-size="14" font-family="${font}">Hello</text>`)
    const own = open(await rasterise(words('Atkinson Hyperlegible Next'), 200, wasm, fonts))
    const other = open(await rasterise(words('Comic Sans MS, sans-serif'), 200, wasm, fonts))
    expect(own.pixels.some((byte) => byte !== 0)).toBe(true)
    expect(Buffer.compare(own.pixels, other.pixels)).toBe(0)
  })

  it('is made once for each width', async () => {
    const drawing = svg('<circle cx="20" cy="20" r="9"/>')
    expect(rasterise(drawing, 100, wasm, fonts)).toBe(rasterise(drawing.slice(), 100, wasm, fonts))
    expect(rasterise(drawing, 100, wasm, fonts)).not.toBe(rasterise(drawing, 101, wasm, fonts))
  })

  it('is refused where it is no SVG', async () => {
    await expect(rasterise(new TextEncoder().encode('<html>'), 100, wasm, fonts)).rejects.toThrow()
  })
})
