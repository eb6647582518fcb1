import { describe, expect, it } from 'vitest'
import { easyReadDocx } from '../../../src/formats/easy-read-docx/index.js'
import { type Element, parseXml } from '../../../src/media/docx/read-xml.js'
import type { Block, Doc, List, TableRow } from '../../../src/model/doc.js'
import { wordFindings } from '../../tools/word-rules.js'
import { docOf, paragraph, renderSample, section, text, xmlOf } from './sample.js'

async function partOf(doc: Doc, path = 'word/document.xml', options = {}): Promise<Element> {
  return parseXml(xmlOf((await renderSample(doc, {}, options)).bytes).get(path) ?? '')
}

async function textsOf(doc: Doc): Promise<readonly string[]> {
  return (await easyReadDocx.read((await renderSample(doc)).bytes)).texts
}

function paragraphWith(body: Element, words: string): Element | undefined {
  return [...body.all('w:p')].find((p) => [...p.all('w:t')].some((t) => t.text.includes(words)))
}

function row(...cells: string[]): TableRow {
  return {
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: cell === '' ? [] : [text(cell)] })),
  }
}

function pledge(number: number, ...children: Block[]): Block {
  const heading = { type: 'heading' as const, depth: 3, children: [text(`Promise ${number}`)] }
  return { type: 'pledge', id: `promise-${number}`, number, of: 2, children: [heading, ...children] }
}

describe('the layout of an Easy Read document', () => {
  it.each([
    ['16 pt where nothing else is asked for', {}, '32'],
    ['the size that the front matter gives', { size: '20', pictures: 'decorative' }, '40'],
  ])('type is %s', async (_what, options, size) => {
    const styles = await partOf(docOf(), 'word/styles.xml', options)
    expect(styles.first('w:docDefaults')?.first('w:sz')?.attribute('w:val')).toBe(size)
  })

  it('a size that is no Easy Read size is refused', () => {
    expect(easyReadDocx.options?.schema.safeParse({ size: '12' }).success).toBe(false)
  })

  it('ordered lists begin at their own number, whatever stands before them', async () => {
    const list = (start: number): List => ({
      type: 'list',
      ordered: true,
      start,
      children: [{ type: 'listItem', spread: false, children: [paragraph(text('Item'))] }],
    })
    const doc = docOf(list(3), list(1))
    const numbers = [...(await partOf(doc)).all('w:numId')].map((id) => id.attribute('w:val'))
    expect(new Set(numbers).size).toBe(2)
    const starts = [...(await partOf(doc, 'word/numbering.xml')).all('w:abstractNum')]
      .filter((definition) => definition.first('w:numFmt')?.attribute('w:val') === 'decimal')
      .map((definition) => definition.first('w:start')?.attribute('w:val'))
    expect(starts).toEqual(['3', '1'])
  })

  it('a table of five columns is a table with a header row, and an empty cell says so', async () => {
    const doc = docOf({
      type: 'table',
      align: [],
      children: [row('a', 'b', 'c', 'd', 'e'), row('1', '', '3', '4', '5')],
    })
    expect([...(await partOf(doc)).all('w:tblHeader')]).toHaveLength(1)
    expect(await textsOf(doc)).toContain('–')
  })

  it('a table of six columns is told in rows that name their columns', async () => {
    const head = ['Day', 'Room', 'From', 'To', 'Who', 'Cost']
    const doc = docOf({
      type: 'table',
      align: [],
      children: [row(...head), row('Monday', 'Hall', '10', '12', 'All', '')],
    })
    expect((await partOf(doc)).first('w:tbl')).toBeUndefined()
    const told = await textsOf(doc)
    expect(told.slice(1, -1)).toEqual([
      'Each row of this table tells you:',
      ...head,
      'Row 1',
      'Day: Monday',
      'Room: Hall',
      'From: 10',
      'To: 12',
      'Who: All',
    ])
  })

  it('two tables that follow each other stay two, and a last one has the paragraph that Word needs', async () => {
    const table = (): Block => ({ type: 'table', align: [], children: [row('a'), row('b')] })
    const { bytes } = await renderSample(docOf(table(), table()))
    const body = parseXml(xmlOf(bytes).get('word/document.xml') ?? '').first('w:body')
    expect(body?.children.map(({ name }) => name)).toEqual([
      'w:p',
      'w:tbl',
      'w:p',
      'w:tbl',
      'w:p',
      'w:sectPr',
    ])
    expect(wordFindings(xmlOf(bytes))).toEqual([])
  })

  it('each pledge stands on a page of its own, the first with the heading that it belongs to', async () => {
    const doc = docOf(
      section('who', 2, 'Who we are', paragraph(text('We are a group.'))),
      section('pledges', 2, 'Our pledges', pledge(1), pledge(2)),
      section('after', 2, 'After that'),
    )
    const body = await partOf(doc)
    const breaks = ['Who we are', 'Our pledges', 'Promise 1', 'Promise 2', 'After that'].map(
      (words) => paragraphWith(body, words)?.first('w:pageBreakBefore') !== undefined,
    )
    expect(breaks).toEqual([false, true, false, true, true])
  })

  it('the words that a part is not in Easy Read yet stay with the first of that part', async () => {
    const children = [text('This part is not in Easy Read yet.')]
    const notice: Block = { type: 'notice', kind: 'not-easy-read', children }
    const body = await partOf(docOf(section('who', 2, 'Who we are', notice, paragraph(text('We.')))))
    expect(paragraphWith(body, 'not in Easy Read')?.first('w:keepNext')).toBeDefined()
  })

  it('six parts have a contents list whose entries lead to their headings; five have none', async () => {
    const parts = (count: number) =>
      docOf(...Array.from({ length: count }, (_, index) => section(`part-${index}`, 2, `Part ${index}`)))
    const body = await partOf(parts(6))
    const names = [...body.all('w:bookmarkStart')].map((bookmark) => bookmark.attribute('w:name'))
    const targets = [...body.all('w:hyperlink')].map((link) => link.attribute('w:anchor'))
    expect(targets).toHaveLength(6)
    expect(names).toEqual(targets)
    expect(await textsOf(parts(5))).not.toContain('What is in this book')
  })

  it('a word in another language and a paragraph from right to left say so', async () => {
    const doc = docOf(paragraph({ type: 'span', lang: 'cy', children: [text('Croeso')] }), {
      type: 'paragraph',
      lang: 'ur',
      dir: 'rtl',
      children: [text('اردو')],
    })
    const body = await partOf(doc)
    const welsh = paragraphWith(body, 'Croeso')
    expect(welsh?.first('w:lang')?.attribute('w:val')).toBe('cy')
    expect(welsh?.first('w:bidi')).toBeUndefined()
    const urdu = paragraphWith(body, 'اردو')
    expect([urdu?.first('w:bidi'), urdu?.first('w:rtl')].every((mark) => mark !== undefined)).toBe(true)
    expect(urdu?.first('w:lang')?.attribute('w:bidi')).toBe('ur')
  })

  it.each([
    ['Ring 01632 960123 soon', 'Ring 01632\u00a0960123 soon'],
    ['within 1 week', 'within 1\u00a0week'],
    ['on 5 October 2026', 'on 5\u00a0October 2026'],
    ['Larkmouth, ZZ6 6ZZ', 'Larkmouth, ZZ6\u00a06ZZ'],
    ['in 2026 we met', 'in 2026 we met'],
    ['Page 3: read on', 'Page 3: read on'],
  ])('the parts of one fact keep to one line: %s', async (words, kept) => {
    expect(await textsOf(docOf(paragraph(text(words))))).toContain(kept)
  })

  it('pictures stay as sharp as they are when somebody saves the document', async () => {
    const settings = await partOf(docOf(), 'word/settings.xml')
    expect(settings.first('w:doNotAutoCompressPictures')).toBeDefined()
  })

  it('no style is in italics, and an emphasis keeps its name', async () => {
    const doc = docOf(paragraph({ type: 'emphasis', children: [text('with care')] }))
    const styles = await partOf(doc, 'word/styles.xml')
    const italic = [...styles.all('w:i')].map((mark) => mark.attribute('w:val'))
    expect(italic.every((mark) => mark === 'false')).toBe(true)
    expect(
      paragraphWith(await partOf(doc), 'with care')
        ?.first('w:rStyle')
        ?.attribute('w:val'),
    ).toBe('Emphasis')
  })

  it('an address that is none keeps its words and has no link that Word could fail on', async () => {
    const link = { type: 'link' as const, url: 'https://', bare: false, children: [text('our page')] }
    const { bytes } = await renderSample(docOf(paragraph(link)))
    expect(xmlOf(bytes).get('word/document.xml')).toContain('our page')
    expect(xmlOf(bytes).get('word/_rels/document.xml.rels')).not.toContain('hyperlink')
  })
})
