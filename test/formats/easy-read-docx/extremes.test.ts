import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readingToFile } from '../../../src/checks/parity/reading-to-file.js'
import { easyReadDocx } from '../../../src/formats/easy-read-docx/index.js'
import type { Block, Doc, List, Statement, TableRow } from '../../../src/model/doc.js'
import { wordFindings } from '../../tools/word-rules.js'
import { docOf, paragraph, renderSample, section, text, xmlOf } from './sample.js'

function nested(depth: number): List {
  const inner = depth === 0 ? [] : [nested(depth - 1)]
  const item = {
    type: 'listItem' as const,
    spread: false,
    children: [paragraph(text(`At ${depth}`)), ...inner],
  }
  return { type: 'list', ordered: depth % 2 === 0, start: 1, children: [item] }
}

function quoted(depth: number): Block {
  return { type: 'blockquote', children: [depth === 0 ? paragraph(text('Inside')) : quoted(depth - 1)] }
}

function row(name: string): TableRow {
  const cell = (column: number) => ({ type: 'tableCell' as const, children: [text(`${name} ${column}`)] })
  return { type: 'tableRow', children: Array.from({ length: 200 }, (_, column) => cell(column)) }
}

const cases: [what: string, doc: Doc][] = [
  ['lists nested 100 deep', docOf(nested(100))],
  ['quotations nested 100 deep', docOf(quoted(100))],
  ['a table of 200 columns', docOf({ type: 'table', align: [], children: [row('head'), row('cell')] })],
  ['a word of 100,000 letters', docOf(paragraph(text('a'.repeat(100_000))))],
  ['a paragraph of 200,000 words', docOf(paragraph(text('word and '.repeat(100_000))))],
  [
    '2,000 long paragraphs',
    docOf(...Array.from({ length: 2000 }, () => paragraph(text('word '.repeat(100))))),
  ],
  ['headings seven levels deep', docOf(deep(2))],
  ['an empty item, an empty paragraph, empty code', docOf(nothings())],
]

function deep(depth: number): Block {
  return section(`level-${depth}`, depth, `Level ${depth}`, ...(depth < 7 ? [deep(depth + 1)] : []))
}

function nothings(): Block {
  const blocks: Block[] = [paragraph(), { type: 'code', value: '' }]
  const items = [{ type: 'listItem' as const, spread: false, children: [] }]
  return {
    type: 'blockquote',
    children: [...blocks, { type: 'list', ordered: true, start: 1, children: items }],
  }
}

describe('extremes', () => {
  it.each(cases)('%s come out whole, and sound', async (_what, doc) => {
    const rendered = await renderSample(doc)
    const back = await easyReadDocx.read(rendered.bytes)
    expect(readingToFile([doc], rendered, back).whole).toBe(true)
    expect(wordFindings(xmlOf(rendered.bytes))).toEqual([])
  })

  it('each of 100 pictures beside 1,200 statements is stored once', async () => {
    const statement = (number: number): Statement => ({
      type: 'statement',
      slot: {
        id: `statement-${number}`,
        alt: '',
        picture: {
          asset: `content/sample/${number % 100}.svg`,
          mediaType: 'image/svg+xml',
          width: 80,
          height: 50,
        },
      },
      children: [paragraph(text(`We will do thing ${number} with you.`))],
    })
    const parts = Array.from({ length: 40 }, (_, part) => {
      const children = Array.from({ length: 30 }, (_, index) => statement(part * 30 + index))
      return section(`part-${part}`, 2, `Part ${part}`, { type: 'statements', children })
    })
    const { bytes } = await renderSample(docOf(...parts))
    const stored = Object.keys(unzipSync(bytes)).filter((path) => path.startsWith('word/media/'))
    expect(stored).toHaveLength(100)
    const slots = xmlOf(bytes).get('word/document.xml')?.split('<w:picture/>').length
    expect(slots).toBe(1201)
  })
})
