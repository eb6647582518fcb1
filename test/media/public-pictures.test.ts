import { imageSize } from 'image-size'
import { describe, expect, it } from 'vitest'
import { cleanSvg } from '../../src/media/clean-svg.js'
import { writePdf } from '../../src/media/pdf/pdf.js'
import { publicBytes } from '../../src/media/pictures.js'
import type { Doc } from '../../src/model/doc.js'
import { docOf, order } from './pdf/orders.js'
import { dictionariesOf, numbers } from './pdf/pages.js'
import { photo, pngChunk } from './photos.js'

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
const PRIVATE = /GPS|Camera|Jo Example|2025-06-02|Photoshop|second picture/

describe('a photo in a file that anyone can open', () => {
  it('says nothing of where, when and by whom it was taken, and is the same picture', () => {
    const taken = photo(1)
    expect(latin1(taken)).toMatch(PRIVATE)
    const shown = publicBytes(taken, 'image/jpeg')
    expect(latin1(shown)).not.toMatch(PRIVATE)
    expect(latin1(shown)).not.toContain('Exif')
    expect(imageSize(shown)).toMatchObject({ width: 16, height: 8, type: 'jpg' })
    expect(latin1(taken)).toContain(latin1(shown.subarray(2)))
  })

  it('is still turned as the camera was held', () => {
    const shown = publicBytes(photo(6), 'image/jpeg')
    expect(latin1(shown)).not.toMatch(PRIVATE)
    expect(imageSize(shown).orientation).toBe(6)
  })

  it('says nothing of them either where it is cut off in its pixels, and can still be shown', () => {
    const taken = photo(6)
    const pixels = taken.findLastIndex((byte, at) => byte === 0xff && taken[at + 1] === 0xda)
    const shown = publicBytes(taken.subarray(0, pixels + 20), 'image/jpeg')
    expect(latin1(shown)).not.toMatch(PRIVATE)
    expect(imageSize(shown)).toMatchObject({ width: 16, height: 8, orientation: 6 })
    expect([...shown.subarray(-2)]).toEqual([0xff, 0xd9])
  })

  it('is left alone where it has no pixels', () => {
    const taken = photo(1)
    for (const length of [0, 1, 3, 20, 60]) {
      const cut = taken.subarray(0, length)
      expect(publicBytes(cut, 'image/jpeg')).toBe(cut)
    }
    for (let length = 0; length < taken.length; length++)
      expect(publicBytes(taken.slice(0, length), 'image/jpeg').length).toBeLessThanOrEqual(taken.length)
  })

  it('stands upright in a PDF where the camera was held on its side', async () => {
    const place = async (turned: number) => {
      const picture = { asset: 'content/photo.jpg', mediaType: 'image/jpeg' as const, width: 16, height: 8 }
      const doc: Doc = docOf([{ type: 'paragraph', children: [{ type: 'image', alt: 'A photo', picture }] }])
      const { asset } = order()
      const { bytes, messages } = await writePdf(
        doc,
        order({ asset: (name) => (name === picture.asset ? photo(turned) : asset(name)) }),
      )
      expect(messages).toEqual([])
      expect(latin1(bytes)).not.toMatch(/Camera|Jo Example/)
      const [box] = dictionariesOf(bytes, 'S', 'Figure').map((figure) => {
        const attributes = figure.get('A')
        return attributes instanceof Map ? numbers(attributes.get('BBox')) : []
      })
      const [left = 0, bottom = 0, right = 0, top = 0] = box ?? []
      return (right - left) / (top - bottom)
    }
    expect(await place(1)).toBeCloseTo(2)
    expect(await place(6)).toBeCloseTo(0.5)
  })

  it('as a PNG keeps its pixels and colours alone', () => {
    const head = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])
    const needed = ['IHDR', 'gAMA', 'IDAT', 'IEND'].map((type) => pngChunk(type, `of ${type}`))
    const notes = ['tEXt', 'iTXt', 'zTXt', 'eXIf', 'tIME', 'prVW'].map((type) => pngChunk(type, 'GPS Camera'))
    const [ihdr, gama, idat, iend] = needed
    if (ihdr === undefined || gama === undefined || idat === undefined || iend === undefined)
      throw new Error()
    const saved = Buffer.concat([head, ihdr, ...notes, gama, idat, iend, Buffer.from('GPS behind it')])
    const shown = publicBytes(new Uint8Array(saved), 'image/png')
    expect(latin1(shown)).toBe(Buffer.concat([head, ...needed]).toString('latin1'))
    const cut = publicBytes(new Uint8Array(saved.subarray(0, saved.indexOf('of IEND'))), 'image/png')
    expect(latin1(cut)).toContain('of IDAT')
    expect(latin1(cut)).not.toMatch(PRIVATE)
  })
})

function clean(svg: string): string {
  return new TextDecoder().decode(cleanSvg(new TextEncoder().encode(svg)))
}

const OPEN = '<svg xmlns="http://www.w3.org/2000/svg"'

describe('a drawing in a file that anyone can open', () => {
  it('keeps what is drawn', () => {
    const inside =
      ' viewBox="0 0 9 9"><title id="t">A &amp; B</title><style>.a{fill:url(#g)}</style><use href="#t"/><path class="a" d="M0 0"/></svg>'
    expect(clean(OPEN + inside)).toBe(OPEN + inside)
  })

  it('keeps references of the older kind to its own parts', () => {
    const xlink = 'xmlns:xlink="http://www.w3.org/1999/xlink"'
    expect(clean(`${OPEN}><use ${xlink} xlink:href="#t"/></svg>`)).toBe(
      `<svg ${xlink} xmlns="http://www.w3.org/2000/svg"><use xlink:href="#t"/></svg>`,
    )
  })

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a script that hides in a group', '<g><script href="x.js"/></g>', '<g></g>'],
    ['a page', '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><p>x</p></body></foreignObject>'],
    [
      'movement',
      '<animate attributeName="href" to="javascript:alert(1)"/><set attributeName="onclick" to="x"/>',
    ],
    ['what drawing programs note', '<metadata>Jo Example</metadata><!-- Jo --><?php x ?>'],
    ['elements of other languages', '<i:view xmlns:i="http://ns.example/i"><path/></i:view>'],
  ])('leaves out %s', (_, inside, left = '') => {
    expect(clean(`${OPEN}>${inside}</svg>`)).toBe(`${OPEN}>${left}</svg>`)
  })

  it.each([
    'onload="alert(1)"',
    'ONCLICK="alert(1)"',
    'href="https://example.org/x.svg#a"',
    'xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="javascript:alert(1)"',
    'href="data:image/svg+xml,&lt;svg/&gt;"',
    'href="data:text/html,x"',
    'xml:base="https://example.org/"',
    'i:export="C:/Jo/x.svg" xmlns:i="http://ns.example/i"',
  ])('leaves out the attribute %s', (attribute) => {
    expect(clean(`${OPEN}><path ${attribute} d="M0 0"/></svg>`)).toBe(`${OPEN}><path d="M0 0"/></svg>`)
  })

  it.each([
    ['fill: url(https://example.org/a.svg#b)', 'fill: none'],
    ["fill: url( '//example.org/a' )", 'fill: none'],
    ['fill: url(#g)', 'fill: url(#g)'],
    ['@import "https://example.org/a.css"; fill: red', ' fill: red'],
    ['fill: \\75rl(https://example.org)', ''],
  ])('fetches nothing by its style: %s', (style, left) => {
    const written = (value: string) => value.replaceAll('"', '&quot;')
    expect(clean(`${OPEN}><path style="${written(style)}"/></svg>`)).toBe(
      `${OPEN}><path style="${left}"/></svg>`,
    )
    expect(clean(`${OPEN}><style>${style}</style></svg>`)).toBe(`${OPEN}><style>${left}</style></svg>`)
  })

  it('has no document type; names that it gave are written out, and none that could grow without end', () => {
    const doctype = '<!DOCTYPE svg [<!ENTITY colour "red"> <!ENTITY a "&colour;&colour;">]>'
    expect(clean(`${doctype}${OPEN} fill="&colour;"></svg>`)).toBe(`${OPEN} fill="red"></svg>`)
    expect(() => clean(`${doctype}${OPEN} fill="&a;"></svg>`)).toThrow()
  })

  it.each(['', 'no drawing', '<html></html>', '<svg><g></svg>'])('is refused where it is none: %j', (svg) => {
    expect(() => clean(svg)).toThrow()
  })
})
