import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readingToFile } from '../../../src/checks/parity/reading-to-file.js'
import { plainEnglishHtml } from '../../../src/formats/plain-english-html/index.js'
import type { Block, Doc } from '../../../src/model/doc.js'
import { everyNode } from '../../docs/every-node.js'
import { renderSample } from './sample.js'

const bare: Doc = {
  type: 'doc',
  lang: 'cy',
  dir: 'ltr',
  title: 'Ein siarter',
  children: [{ type: 'heading', depth: 1, children: [{ type: 'text', value: 'Ein siarter' }] }],
}

describe('the plain-English page', () => {
  it.each([
    ['every kind of node', everyNode],
    ['a title alone', bare],
    ['enough parts for a contents list', withParts(5)],
  ])('holds the words of %s in their order, and beside them only what it says it added', async (_, doc) => {
    const rendered = await renderSample(doc)
    const readback = await plainEnglishHtml.read(rendered.bytes)
    expect(readingToFile([doc], rendered, readback)).toEqual({ whole: true, missing: [], strange: [] })
  })

  it('tells its language, title, headings and pictures to the reader that checks it', async () => {
    const { bytes } = await renderSample(everyNode)
    const { language, title, outline, alternatives } = await plainEnglishHtml.read(bytes)
    expect(language).toBe('en-GB')
    expect(title).toBe(everyNode.title)
    expect(alternatives).toEqual(['Three boxes joined by lines'])
    expect(outline.map(({ level, text }) => `${level} ${text}`)).toEqual([
      '1 Our charter & what it <means>',
      '2 Who we are',
      '3 A heading in a quotation',
      '2 Our pledges',
      '3 Pledge 1 of 1: ⭐ We will be honest',
      '2 In Easy Read',
    ])
  })

  it('is the same bytes twice', async () => {
    expect((await renderSample(everyNode)).html).toBe((await renderSample(everyNode)).html)
  })

  it('lists its contents when there are more than three parts, with the pledges under theirs', async () => {
    expect((await renderSample(withParts(3))).html).not.toContain('<nav')
    const { html } = await renderSample(withParts(4))
    expect(html).toMatch(
      /<a href="#part-4">Part 4<\/a>\s*<ol>\s*<li value="1"><a href="#p-1">We ring back<\/a>/,
    )
  })

  it('names in its contents neither notes nor decoration', async () => {
    const { html } = await renderSample(withParts(4))
    expect(html).toContain('<a href="#part-1">Part 1</a>')
  })

  it('asks search engines to leave out all but what is published', async () => {
    const robots = '<meta name="robots" content="noindex">'
    expect((await renderSample(bare, 'draft')).html).toContain(robots)
    expect((await renderSample(bare, 'example')).html).toContain(robots)
    expect((await renderSample(bare, 'published')).html).not.toContain(robots)
  })

  it('allows its own style by its hash, pictures in the page, and nothing else', async () => {
    const { html } = await renderSample(bare)
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? ''
    const hash = createHash('sha256').update(style).digest('base64')
    expect(html).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'"`,
    )
  })

  it('weighs at most 30 KB beyond its words', async () => {
    expect((await renderSample(bare)).bytes.length).toBeLessThan(30_000)
  })

  it('leads to the other formats, in the same folder', async () => {
    expect((await renderSample(bare)).html).toContain(
      '<a href="index.html">Other formats of this charter</a>',
    )
  })
})

/** A charter of so many parts; the last holds a pledge, and headings carry decoration and a note. */
function withParts(count: number): Doc {
  const parts = Array.from({ length: count }, (_, index): Block => {
    const id = `part-${index + 1}`
    return {
      type: 'section',
      id,
      children: [
        {
          type: 'heading',
          depth: 2,
          id,
          children: [
            { type: 'emoji', value: '⭐', name: 'star', decorative: true },
            { type: 'text', value: `Part ${index + 1}` },
            { type: 'noteReference', note: 'n', id: `from-${index + 1}`, number: 1 },
          ],
        },
        ...(index + 1 === count ? [pledge()] : []),
      ],
    }
  })
  return { ...bare, children: [...bare.children, ...parts] }
}

function pledge(): Block {
  return {
    type: 'pledge',
    id: 'p-1',
    number: 1,
    of: 1,
    children: [
      {
        type: 'heading',
        depth: 3,
        id: 'p-1',
        children: [
          { type: 'label', value: 'Pledge 1 of 1' },
          { type: 'text', value: 'We ring back' },
        ],
      },
    ],
  }
}
