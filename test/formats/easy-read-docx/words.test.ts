import { describe, expect, it } from 'vitest'
import { readingToFile } from '../../../src/checks/parity/reading-to-file.js'
import { walk } from '../../../src/doc/walk.js'
import { easyReadDocx } from '../../../src/formats/easy-read-docx/index.js'
import type { Doc } from '../../../src/model/doc.js'
import { everyNode } from '../../docs/every-node.js'
import { docOf, paragraph, renderSample, section, text } from './sample.js'

async function parityOf(doc: Doc) {
  const rendered = await renderSample(doc)
  return readingToFile([doc], rendered, await easyReadDocx.read(rendered.bytes))
}

const WHOLE = { whole: true, missing: [], strange: [] }

describe('the words of an Easy Read document', () => {
  it('every kind of node keeps its words, in order, and nothing comes from nowhere', async () => {
    expect(await parityOf(everyNode)).toEqual(WHOLE)
  })

  it('a contents list, its page numbers and the page count are known as added', async () => {
    const parts = Array.from({ length: 7 }, (_, index) =>
      section(`part-${index}`, 2, `Part ${index}`, paragraph(text('Some words.'))),
    )
    const doc = docOf(...parts)
    expect(await parityOf(doc)).toEqual(WHOLE)
    const { texts } = await easyReadDocx.read((await renderSample(doc)).bytes)
    expect(texts).toContain('What is in this book')
    expect(texts).toContain('Part 6\t3')
  })

  it('a title alone is a document', async () => {
    const rendered = await renderSample(docOf())
    const back = await easyReadDocx.read(rendered.bytes)
    expect(back.outline).toEqual([{ level: 1, text: 'Sample' }])
    expect(back.texts).toEqual(['Sample', 'Page  of 1'])
  })

  it('markup and characters that XML can not hold do no harm', async () => {
    const doc = docOf(paragraph(text('a < b && c > d &amp; "e" \u0001\uFFFE]]> \ud800 f')))
    const rendered = await renderSample(doc)
    const back = await easyReadDocx.read(rendered.bytes)
    expect(back.texts[1]).toBe('a < b && c > d &amp; "e" ]]> f')
  })

  it('the outline has each heading with its level', async () => {
    const { bytes } = await renderSample(everyNode)
    expect((await easyReadDocx.read(bytes)).outline).toEqual([
      { level: 1, text: 'Our charter & what it <means>' },
      { level: 2, text: 'Who we are' },
      { level: 3, text: 'A heading in a quotation' },
      { level: 2, text: 'Our pledges' },
      { level: 3, text: 'Pledge 1 of 1 We will be honest' },
      { level: 2, text: 'In Easy Read' },
    ])
  })

  it('language, title and alternatives come back', async () => {
    const { bytes } = await renderSample(everyNode)
    const back = await easyReadDocx.read(bytes)
    expect([back.language, back.title]).toEqual(['en-GB', 'Our charter & what it <means>'])
    expect(back.alternatives).toEqual([
      'Three boxes joined by lines',
      'Empty picture space. Picture wanted: an open door',
    ])
  })

  it('a link keeps its address for whoever reads on paper, and an autolink is not said twice', async () => {
    const { bytes, added } = await renderSample(everyNode)
    const words = (await easyReadDocx.read(bytes)).texts.join(' ')
    expect(words).toContain('Read our help page (www.example.org/help) or hello@example.org. It costs')
    expect(added).toContain('(www.example.org/help)')
  })

  it('an unknown node is refused, in a block and in a line', async () => {
    const strange = JSON.parse('{"type":"blink","children":[]}')
    await expect(renderSample(docOf(strange))).rejects.toThrow('Word has no way to write "blink"')
    await expect(renderSample(docOf(paragraph(strange)))).rejects.toThrow('Word has no way to write "blink"')
  })

  it('the sample has every kind of block and inline, so that parity says something', () => {
    const types = new Set([...walk(everyNode)].map((node) => node.type))
    expect(types.size).toBeGreaterThan(33)
  })
})
