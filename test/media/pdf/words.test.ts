import { describe, expect, it } from 'vitest'
import { readingToFile } from '../../../src/checks/parity/reading-to-file.js'
import { writePdf } from '../../../src/media/pdf/pdf.js'
import { readPdf } from '../../../src/media/pdf/read.js'
import type { Doc } from '../../../src/model/doc.js'
import { everyNode } from '../../docs/every-node.js'
import { extremes, longDoc } from './fixtures.js'
import { docOf, order, paragraph, section } from './orders.js'

async function roundTrip(doc: Doc) {
  const rendered = await writePdf(doc, order())
  return { rendered, back: await readPdf(rendered.bytes) }
}

const WHOLE = { whole: true, missing: [], strange: [] }

describe('the words of a PDF', () => {
  it.each([
    ['every type of node', everyNode],
    ['depth, width and length', extremes],
    ['a cover and a contents list', longDoc(20)],
    ['a title alone', docOf([])],
  ])('are all there, in order, with what was added: %s', async (_, doc) => {
    const { rendered, back } = await roundTrip(doc)
    expect(readingToFile([doc], rendered, back)).toEqual(WHOLE)
  })

  it('are whole again after a word of 100,000 letters was broken over pages', async () => {
    const long = 'x'.repeat(100_000)
    const { rendered, back } = await roundTrip(docOf([paragraph(`Before ${long} after.`)]))
    expect(rendered.measures.pages).toBeGreaterThan(50)
    expect(back.texts).toContain(`Before ${long} after.`)
  })

  it('keep a word whole that is in parts of different weight, or that goes on after a link', async () => {
    const doc = docOf([
      paragraph(
        'un',
        { type: 'strong', children: [{ type: 'text', value: 'believ' }] },
        'able and ',
        {
          type: 'link',
          url: 'https://example.org/a',
          bare: false,
          children: [{ type: 'text', value: 'charter' }],
        },
        's, too.',
      ),
    ])
    const { rendered, back } = await roundTrip(doc)
    expect(back.texts).toContain('unbelievable and charters (example.org/a), too.')
    expect(readingToFile([doc], rendered, back)).toEqual(WHOLE)
  })

  it('come back as they were written where two characters share a glyph', async () => {
    const text = 'a\u00a0b c 5\u00b5g \u03bcm \u03a9 \u2126 e\u0301 \u1f7d'
    const doc = docOf([paragraph(text)])
    const { back } = await roundTrip(doc)
    expect(back.texts.at(-1)).toBe(text.normalize('NFC'))
  })

  it('come with headings, alternatives, language and title', async () => {
    const { back } = await roundTrip(everyNode)
    expect(back.outline).toEqual([
      { level: 1, text: 'Our charter & what it <means>' },
      { level: 2, text: 'Who we are' },
      { level: 3, text: 'A heading in a quotation' },
      { level: 2, text: 'Our pledges' },
      { level: 3, text: 'Pledge 1 of 1 We will be honest' },
      { level: 2, text: 'In Easy Read' },
    ])
    expect(back.alternatives).toEqual(['Three boxes joined by lines'])
    expect(back.language).toBe('en-GB')
    expect(back.title).toBe('Our charter & what it <means>')
  })

  it('have headings down to the seventh level', async () => {
    const { back } = await roundTrip(extremes)
    expect(back.outline.slice(-6).map(({ level }) => level)).toEqual([2, 3, 4, 5, 6, 7])
  })

  it('come with a title that XML would take for its own', async () => {
    const { back } = await roundTrip(docOf([], `Ours & <yours> "now" \u{1f600} ŵ`))
    expect(back.title).toBe(`Ours & <yours> "now" \u{1f600} ŵ`)
  })

  it('are read only from a PDF that is tagged', async () => {
    await expect(readPdf(new TextEncoder().encode('%PDF-1.7\nnothing'))).rejects.toThrow('no PDF')
  })

  it('are the same bytes when written twice, whatever was written between', async () => {
    const doc = docOf([section('A\u00a0b', 2, [paragraph('a b\u00a0c Ω 😀')])])
    const first = await writePdf(doc, order())
    await writePdf(docOf([paragraph('x\u00a0y \u2126 ❤️')]), order())
    expect(Buffer.compare(first.bytes, (await writePdf(doc, order())).bytes)).toBe(0)
  })
})
