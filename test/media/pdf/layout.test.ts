import { describe, expect, it } from 'vitest'
import { writePdf } from '../../../src/media/pdf/pdf.js'
import { readPdf } from '../../../src/media/pdf/read.js'
import type { Block, Doc } from '../../../src/model/doc.js'
import { item, list, longDoc, nestedList, table } from './fixtures.js'
import { docOf, order, paragraph, section, words } from './orders.js'
import { structureText, textOfPages } from './pages.js'

async function pagesOf(doc: Doc): Promise<string[][]> {
  const { bytes } = await writePdf(doc, order())
  const pages = await textOfPages(bytes)
  return pages.map((page) => page.split('\n').filter((line) => line.trim() !== ''))
}

async function textsOf(children: readonly Block[]): Promise<readonly string[]> {
  return (await readPdf((await writePdf(docOf(children), order())).bytes)).texts
}

/** A heading, a text or a list pushed down the page by so many lines. */
function pushedDown(lines: number, ...blocks: Block[]): Doc {
  return docOf([...Array.from({ length: lines }, () => paragraph('One line.')), ...blocks])
}

describe('the pages of a PDF', () => {
  it('have a heading on the page of the two lines that follow it, wherever it falls', async () => {
    for (let lines = 8; lines < 14; lines++) {
      const pages = await pagesOf(pushedDown(lines, section('The heading', 2, [paragraph(words.repeat(4))])))
      const page = pages.find((found) => found.some((line) => line.includes('The heading'))) ?? []
      const at = page.findIndex((line) => line.includes('The heading'))
      const foot = page.findIndex((line) => /Page \d/.test(line))
      expect(foot - at).toBeGreaterThan(2)
    }
  })

  it('leave no line of a paragraph alone at the top or the foot', async () => {
    for (let lines = 8; lines < 14; lines++) {
      const marked = `first ${words.repeat(4)} last`
      const pages = await pagesOf(pushedDown(lines, paragraph(marked)))
      for (const page of pages) {
        const own = page.filter((line) => !/One line|Page \d|Our charter|Large print/.test(line))
        expect(own.length).not.toBe(1)
      }
    }
  })

  it('have the words that lead into a list on the page of its first point', async () => {
    for (let lines = 8; lines < 14; lines++) {
      const points = list(false, [item(paragraph('Point one.')), item(paragraph('Point two.'))])
      const pages = await pagesOf(pushedDown(lines, paragraph('These are free:'), points))
      const page = pages.find((found) => found.some((line) => line.includes('These are free'))) ?? []
      expect(page.join('\n')).toContain('Point one.')
    }
  })

  it('have a contact in one piece', async () => {
    const contact: Block = {
      type: 'facts',
      role: 'contact',
      children: ['Phone', 'Text', 'Email', 'Post'].map((label) => ({
        type: 'fact',
        kind: label.toLowerCase(),
        label,
        children: [{ type: 'text', value: `by ${label}` }],
      })),
    }
    for (let lines = 8; lines < 14; lines++) {
      const pages = await pagesOf(pushedDown(lines, contact))
      const page = pages.find((found) => found.some((line) => line.includes('by Phone'))) ?? []
      expect(page.join('\n')).toContain('by Post')
    }
  })

  it('repeat the header of a table that goes on, and say it once to a screen reader', async () => {
    const doc = docOf([table(2, 40, (row, column) => (row === 0 ? `Head${column}` : `cell${row}`))])
    const pages = await pagesOf(doc)
    expect(pages.length).toBeGreaterThan(2)
    for (const page of pages) expect(page.join(' ')).toContain('Head0')
    const { bytes } = await writePdf(doc, order())
    expect((await readPdf(bytes)).texts.filter((text) => text === 'Head0')).toHaveLength(1)
  })

  it('split a row that is taller than a page, with nothing lost and each cell in one piece', async () => {
    const long = words.repeat(30).trim()
    const texts = await textsOf([
      table(2, 1, (row, column) => (row === 0 ? `Head${column}` : `${column} ${long}`)),
    ])
    expect(texts.slice(-2)).toEqual([`0 ${long}`, `1 ${long}`])
  })

  it('tell a table with too many columns row by row', async () => {
    const texts = await textsOf([
      table(5, 2, (row, column) => (row === 0 ? `Head ${column}` : `${row}.${column}`)),
    ])
    const from = texts.indexOf('Each row of this table tells you:')
    expect(texts.slice(from, from + 9)).toEqual([
      'Each row of this table tells you:',
      'Head 0',
      'Head 1',
      'Head 2',
      'Head 3',
      'Head 4',
      'Row 1 of 2',
      'Head 0: 1.0',
      'Head 1: 1.1',
    ])
  })

  it('tell a table row by row where a column would be narrower than its longest word', async () => {
    const texts = await textsOf([table(3, 1, (row) => (row === 0 ? 'Head' : 'w'.repeat(20)))])
    expect(texts).toContain('Row 1 of 1')
  })

  it('keep two words on a line in text nested a hundred deep', async () => {
    const { bytes } = await writePdf(docOf([nestedList(100)]), order())
    const pages = await textOfPages(bytes)
    const lines = pages
      .join('\n')
      .split('\n')
      .filter((line) => line.includes('This point'))
    expect(lines).toHaveLength(100)
  })

  it('start under the title where there is little to say, and with a cover and contents where there is much', async () => {
    const short = await pagesOf(longDoc(4))
    expect(short[0]?.join(' ')).toContain('Section 1')
    const long = await pagesOf(longDoc(20))
    expect(long[0]?.join(' ')).not.toContain('Section 1')
    expect(long[1]?.[0]).toContain('Contents')
  })

  it('are those that the contents list names', async () => {
    const pages = await pagesOf(longDoc(60))
    const entries = pages.flatMap((page) =>
      page.flatMap((line) => [...line.matchAll(/(Section \d+),\spage\s(\d+)/g)]),
    )
    expect(entries).toHaveLength(30)
    for (const [, name = '', page] of entries) {
      expect(pages[Number(page) - 1]?.map((line) => line.trim())).toContain(name)
    }
  })

  it('have the whole text in order for poppler too', async () => {
    const { bytes } = await writePdf(longDoc(4), order())
    const told = await structureText(bytes)
    const pieces = [...told.matchAll(/^\s*"(.*)"$/gm)].map(([, text]) => text).join(' ')
    for (const text of (await readPdf(bytes)).texts) expect(pieces.replace(/\s+/g, ' ')).toContain(text)
  })
})
