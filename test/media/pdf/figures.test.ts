import { describe, expect, it } from 'vitest'
import { asset } from '../../../src/io/assets.js'
import { writePdf } from '../../../src/media/pdf/pdf.js'
import { readPdf } from '../../../src/media/pdf/read.js'
import { rasterise } from '../../../src/media/pictures.js'
import type { Image } from '../../../src/model/doc.js'
import { structureSvg } from '../../docs/every-node.js'
import { docOf, order, paragraph, style } from './orders.js'
import { dictionariesOf } from './pages.js'

const png = await rasterise(new TextEncoder().encode(structureSvg), 300, asset('resvg.wasm'), [])
/** As far as the frame header of a JPEG with four colours. */
const printJpeg = new Uint8Array([
  255, 216, 255, 192, 0, 20, 8, 0, 10, 0, 10, 4, 1, 17, 0, 2, 17, 0, 3, 17, 0, 4, 17, 0,
])

function image(name: string, mediaType: Image['picture']['mediaType'], title?: string): Image {
  const picture = { asset: name, mediaType, width: 300, height: 188 }
  return { type: 'image', picture, alt: `What ${name} shows`, ...(title === undefined ? {} : { title }) }
}

function write(bytes: Uint8Array, ...children: (Image | string)[]) {
  return writePdf(
    docOf([paragraph(...children)]),
    order({ asset: (name) => (name.startsWith('a.') ? bytes : asset(name)) }),
  )
}

describe('the pictures of a PDF', () => {
  it('stand between the text before and the text after, with alternative and caption', async () => {
    const { bytes, added } = await write(png, 'Before ', image('a.png', 'image/png', 'A caption'), ' after.')
    const { texts, alternatives } = await readPdf(bytes)
    expect(texts.slice(2)).toEqual(['Before', 'A caption', 'after.'])
    expect(alternatives).toEqual(['What a.png shows'])
    expect(added).toContain('A caption')
  })

  it.each([
    [18, 40, false],
    [28, 40, true],
    [18, 20, true],
  ])(
    'at %s pt with letters of %s px on a page of 800 are told in words as well: %s',
    async (size, letters, told) => {
      const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="500"><text x="9" y="90" font-size="60">Forum</text><text x="9" y="200" font-size="${letters}">open to all</text></svg>`
      const picture = {
        asset: 'a.svg',
        mediaType: 'image/svg+xml' as const,
        width: 800,
        height: 500,
      }
      const { bytes, added } = await writePdf(
        docOf([paragraph({ type: 'image', picture, alt: 'A forum, open to all' })]),
        order({
          style: { ...style, size },
          asset: (name) => (name === 'a.svg' ? new TextEncoder().encode(drawing) : asset(name)),
        }),
      )
      const words = 'The picture in words. A forum, open to all'
      const { texts, alternatives } = await readPdf(bytes)
      expect(alternatives).toEqual(['A forum, open to all'])
      expect([texts.includes(words), added.includes(words)]).toEqual([told, told])
    },
  )

  it('are held once however often they are shown', async () => {
    const once = await write(png, image('a.png', 'image/png'))
    const twice = await write(png, image('a.png', 'image/png'), image('a.png', 'image/png'))
    const count = (bytes: Uint8Array) => dictionariesOf(bytes, 'Subtype', 'Image').length
    expect(count(once.bytes)).toBeGreaterThan(0)
    expect(count(twice.bytes)).toBe(count(once.bytes))
    expect((await readPdf(twice.bytes)).alternatives).toHaveLength(2)
  })

  it.each([
    ['a PNG that was cut off', png.slice(0, 120), 'image/png'],
    ['a JPEG in print colours', printJpeg, 'image/jpeg'],
    ['an SVG that is none', new TextEncoder().encode('<p>'), 'image/svg+xml'],
  ] as const)(
    'are told by their alternative, with a message, where they are %s',
    async (_, bytes, mediaType) => {
      const { messages, bytes: file } = await write(bytes, image('a.x', mediaType))
      expect(messages).toMatchObject([{ rule: 'picture-unreadable', level: 'warning' }])
      expect((await readPdf(file)).texts.at(-1)).toBe('[What a.x shows]')
    },
  )
})
