import { describe, expect, it } from 'vitest'
import { readingToFile } from '../../../src/checks/parity/reading-to-file.js'
import { directionsOf, mirrored, placesOf } from '../../../src/media/pdf/bidi.js'
import { writePdf } from '../../../src/media/pdf/pdf.js'
import { readPdf } from '../../../src/media/pdf/read.js'
import type { Block } from '../../../src/model/doc.js'
import { docOf, order, paragraph } from './orders.js'
import { dictionariesOf, drawPages, structureText } from './pages.js'

const urdu = 'یہ دستاویز اردو میں حاصل کرنے کے لیے براہ کرم ہم سے رابطہ کریں۔'

/** A text as it was written: without what only says how glyphs join. */
function plain(text: string | undefined): string {
  return (text ?? '').replace(/\p{Cf}/gu, '')
}

async function write(...blocks: Block[]) {
  const doc = docOf(blocks)
  const rendered = await writePdf(doc, order())
  const back = await readPdf(rendered.bytes)
  expect(readingToFile([doc], rendered, back)).toEqual({ whole: true, missing: [], strange: [] })
  expect(rendered.messages).toEqual([])
  return { ...rendered, texts: back.texts.map(plain) }
}

describe('text that runs from right to left', () => {
  it.each([
    ['Urdu', urdu],
    ['Arabic', 'للحصول على هذه الوثيقة (باللغة العربية) اتصل بنا على 01632 960140.'],
    ['Persian, with a joiner that shapes it', 'می‌خواهیم این سند را بخوانیم'],
    ['Hebrew', 'לקבלת מסמך זה בעברית, נא ליצור קשר: a@example.org'],
    ['a word in English', `This is Urdu: ${urdu} It means: ask us.`],
    ['five lines', `${urdu} `.repeat(5).trim()],
  ])('is read back in the order in which it is read: %s', async (_, text) => {
    const { texts } = await write(paragraph(text))
    expect(texts.at(-1)).toBe(plain(text))
  })

  it('is told to a screen reader in that order, with its language', async () => {
    const { bytes } = await write({ ...paragraph(urdu), lang: 'ur', dir: 'rtl' })
    const told = plain(await structureText(bytes)).replace(/ "\n\s+"/g, ' ')
    expect(told).toContain(`"${urdu}"`)
    expect(dictionariesOf(bytes, 'S', 'Div').map((div) => div.get('Lang'))).toEqual(['ur'])
  })

  it('begins at the right-hand margin', async () => {
    const { bytes } = await write(paragraph('کریں'))
    const [page] = await drawPages(bytes, 50)
    if (page === undefined) throw new Error('No page')
    const columns = new Set<number>()
    page.grey.forEach((shade, at) => {
      // Below the title, above the foot.
      const y = Math.floor(at / page.width)
      if (shade < 128 && y > 115 && y < 480) columns.add(at % page.width)
    })
    expect(Math.min(...columns)).toBeGreaterThan(page.width / 2)
  })

  it('has the whole text in one direction where most of its letters are of the other', () => {
    expect(directionsOf('Only English')).toBeUndefined()
    expect(directionsOf(`Urdu: ${urdu}`)?.rightToLeft).toBe(true)
    expect(directionsOf('اردو is Urdu, as you may know')?.rightToLeft).toBe(false)
  })

  it('turns brackets round, and nothing else', () => {
    expect(['(', ')', '«', 'a', 'ب'].map(mirrored)).toEqual([')', '(', '»', 'a', 'ب'])
  })

  it('stands beside other text as the rules of Unicode say', () => {
    const part = (level: number) => ({ level, width: 10 })
    expect(placesOf([part(0), part(1), part(0)])).toEqual([0, 10, 20])
    expect(placesOf([part(1), part(1), part(1)])).toEqual([20, 10, 0])
    // A number in a text from right to left: its digits keep their order.
    expect(placesOf([part(1), part(2), part(2), part(1)])).toEqual([30, 10, 20, 0])
    expect(placesOf([part(0), part(1), part(2), part(1), part(0)])).toEqual([0, 30, 20, 10, 40])
  })
})
