import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readingToFile } from '../../../src/checks/parity/reading-to-file.js'
import { plainEnglishHtml } from '../../../src/formats/plain-english-html/index.js'
import type { Block, Doc, Inline } from '../../../src/model/doc.js'
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

  it('names the other formats near the top and again at the end, with links into the same folder', async () => {
    const { html } = await renderSample(bare)
    const links = [...html.matchAll(/<a href="([^"#]+)">([^<]+)<\/a>/g)].map(([, url, words]) => [url, words])
    const formats = [
      ['index.html', 'Other formats of this charter'],
      ['sample-large-print.pdf', 'Large print'],
      ['sample-easy-read.docx', 'Easy Read in Word'],
    ]
    // The script is for people who make recordings: it is named at the end alone.
    const script = ['sample-audio-script.txt', 'Audio script']
    expect(links).toEqual([...formats, ...formats, script, ['accessibility.html', 'Accessibility statement']])
    expect(html.indexOf('sample-large-print.pdf')).toBeLessThan(html.indexOf('<main'))
    expect(html.lastIndexOf('sample-large-print.pdf')).toBeGreaterThan(html.indexOf('</main>'))
  })

  it('makes each heading and pledge a link to itself, with links inside a heading left whole', async () => {
    const { html } = await renderSample(withParts(1))
    expect(html).toMatch(/<h2 id="part-1"><a class="here" href="#part-1">.*Part 1<\/a><sup>/)
    expect(html).toMatch(/<h3 id="p-1"><a class="here" href="#p-1">.*We ring back<\/a><\/h3>/)
  })

  it('names the link of a heading whose words are all a link to elsewhere', async () => {
    const link: Inline = {
      type: 'link',
      url: 'https://example.org',
      bare: false,
      children: [{ type: 'text', value: 'Plan' }],
    }
    const heading = { type: 'heading' as const, depth: 2, id: 'plan', children: [link] }
    const doc = {
      ...bare,
      children: [...bare.children, { type: 'section' as const, id: 'plan', children: [heading] as const }],
    }
    expect((await renderSample(doc)).html).toContain(
      '<h2 id="plan"><a href="https://example.org">Plan</a><a class="here" href="#plan" aria-label="Link to this part"></a></h2>',
    )
  })

  it('folds the Easy Read of a part away, and proves its words', async () => {
    const doc = withEasyRead()
    const rendered = await renderSample(doc)
    expect(rendered.html).toMatch(
      /<details>\s*<summary>Easy Read of this part<\/summary>[\s\S]*We ring you back\.[\s\S]*<\/details>/,
    )
    const readback = await plainEnglishHtml.read(rendered.bytes)
    expect(readingToFile([doc], rendered, readback).whole).toBe(true)
  })
})

function withEasyRead(): Doc {
  const statement = {
    type: 'statement' as const,
    children: [
      { type: 'paragraph' as const, children: [{ type: 'text' as const, value: 'We ring you back.' }] },
    ],
  }
  return {
    ...bare,
    children: [...bare.children, { type: 'statements', folded: true, children: [statement] }],
  }
}

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
