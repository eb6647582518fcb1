import { describe, expect, it } from 'vitest'
import { readingToFile } from '../../../src/checks/parity/reading-to-file.js'
import { writePdf } from '../../../src/media/pdf/pdf.js'
import { readPdf } from '../../../src/media/pdf/read.js'
import type { Doc } from '../../../src/model/doc.js'
import { docOf, order, paragraph, section } from './orders.js'

const at = { file: 'a/charter.md', line: 7, column: 3 }

async function write(value: string) {
  const doc: Doc = docOf([
    section('Languages', 2, [{ type: 'paragraph', at, children: [{ type: 'text', value, at }] }]),
  ])
  const rendered = await writePdf(doc, order())
  const back = await readPdf(rendered.bytes)
  expect(readingToFile([doc], rendered, back)).toEqual({ whole: true, missing: [], strange: [] })
  return { ...rendered, printed: back.texts.at(-1) }
}

describe('characters that a PDF may lack', () => {
  it('come from the fonts for other letters, signs and emoji', async () => {
    const text = 'Ελληνικά, Русский, Łódź, ŵ ŷ, ✓ ☐ ⅓ № → ∑ ♿ ½ ❤️ 👩‍👩‍👧 😀 1️⃣'
    const { printed, messages } = await write(text)
    expect(messages).toEqual([])
    expect(printed).toBe(text)
  })

  it('are a message for a whole stretch of words in another script, with its place and heading', async () => {
    const { printed, messages, left } = await write('Bengali: আমরা আপনাকে সাহায্য করব, ধন্যবাদ. End.')
    expect(printed).toBe('Bengali: (words in Bengali script: see the web page). End.')
    expect(left).toEqual(['আমরা আপনাকে সাহায্য করব, ধন্যবাদ'])
    expect(messages).toHaveLength(1)
    expect(messages[0]).toMatchObject({ rule: 'no-glyph', level: 'warning', place: at, heading: 'Languages' })
  })

  it('are a message too where a font has them and sets them in another order than they are read', async () => {
    const { printed, messages, left } = await write('Hindi: हिन्दी में बात करें. End.')
    expect(printed).toBe('Hindi: (words in Devanagari script: see the web page). End.')
    expect(left).toEqual(['हिन्दी में बात करें'])
    expect(messages).toHaveLength(1)
  })

  it('are printed as their code where they stand alone, and the word that they belong to is told', async () => {
    const { printed, messages, left } = await write('A \u{e000} and wo\u{e001}rd.')
    expect(printed).toBe('A [U+E000] and wo[U+E001]rd.')
    expect(left).toEqual(['\u{e000}', 'wo\u{e001}rd'])
    expect(messages.map(({ text }) => text.match(/U\+\w+/)?.[0])).toEqual(['U+E000', 'U+E001'])
  })

  it('are told once where the same words stand in the contents list too', async () => {
    const sections = Array.from({ length: 8 }, (_, index) =>
      section(`Part ${index} 帮助`, 2, [paragraph('Words and words. '.repeat(150))]),
    )
    const doc = docOf(sections)
    const rendered = await writePdf(doc, order())
    expect(rendered.messages).toHaveLength(8)
    expect(rendered.left).toHaveLength(8)
    const back = await readPdf(rendered.bytes)
    expect(readingToFile([doc], rendered, back).whole).toBe(true)
  })
})
