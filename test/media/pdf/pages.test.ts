import { describe, expect, it } from 'vitest'
import { writePdf } from '../../../src/media/pdf/pdf.js'
import type { Block, Doc } from '../../../src/model/doc.js'
import { item, list, table } from './fixtures.js'
import { docOf, order, paragraph, section, style, words } from './orders.js'
import { dictionariesOf, isArray, numbers, Objects, textOfPages } from './pages.js'

async function pagesOf(doc: Doc, size = 18): Promise<string[][]> {
  const { bytes } = await writePdf(doc, order({ style: { ...style, size } }))
  return (await textOfPages(bytes)).map((page) => page.split('\n').filter((line) => line.trim() !== ''))
}

function pushedDown(lines: number, ...blocks: Block[]): Doc {
  return docOf([...Array.from({ length: lines }, () => paragraph('One line.')), ...blocks])
}

/** The words of one page, wherever the blocks fall on it. */
async function pageWith(words: string, blocks: Block[], look: (page: string) => void): Promise<void> {
  for (let lines = 6; lines < 14; lines++) {
    const pages = await pagesOf(pushedDown(lines, ...blocks))
    const page = pages.find((found) => found.some((line) => line.includes(words)))
    if (page === undefined) throw new Error(`No page has "${words}".`)
    look(page.join('\n'))
  }
}

describe('what stays together in a PDF', () => {
  it('is a first line in bold and the text under it, in a quotation too', async () => {
    const bold: Block = {
      type: 'paragraph',
      children: [{ type: 'strong', children: [{ type: 'text', value: 'A bold line' }] }],
    }
    const quote: Block = { type: 'blockquote', children: [bold, paragraph(`Under it. ${words.repeat(2)}`)] }
    await pageWith('A bold line', [quote], (page) => expect(page).toContain('Under it.'))
  })

  it('is a row of a table that is told as a record', async () => {
    const wide = table(5, 3, (row, column) => (row === 0 ? `Head ${column}` : `cell ${row}.${column}`))
    await pageWith('Row 2 of 3', [wide], (page) => expect(page).toContain('cell 2.4'))
  })

  it('are the last two points of a list, where the last is a line', async () => {
    const points = ['One.', 'Two.', 'Three.', 'Four.', 'Five.'].map((words) =>
      item(paragraph(`Point ${words}`)),
    )
    await pageWith('Point Five.', [list(false, points)], (page) => expect(page).toContain('Point Four.'))
  })

  it('is not the last point of a list where it is longer, as that would leave pages half empty', async () => {
    const points = ['One.', 'Two.', 'Three.'].map((number) => item(paragraph(`Point ${number} ${words}`)))
    const apart: boolean[] = []
    for (let lines = 1; lines < 12; lines++) {
      const pages = await pagesOf(pushedDown(lines, list(false, points)))
      const pageOf = (wanted: string) => pages.findIndex((page) => page.some((line) => line.includes(wanted)))
      apart.push(pageOf('Point Three') > pageOf('Point Two'))
    }
    expect(apart).toContain(true)
  })

  it('is a heading and the words that lead into a list and its first point', async () => {
    const part = section('The heading', 2, [
      paragraph('These are free:'),
      list(false, [item(paragraph('Point one.')), item(paragraph('Point two.'))]),
    ])
    await pageWith('The heading', [part], (page) => expect(page).toContain('Point one.'))
  })

  it('is a picture and its caption', async () => {
    const picture = { asset: 'structure.svg', mediaType: 'image/svg+xml' as const, width: 80, height: 50 }
    const image: Block = {
      type: 'paragraph',
      children: [{ type: 'image', alt: 'Boxes', title: 'The caption', picture }],
    }
    for (let lines = 6; lines < 14; lines++) {
      const { bytes } = await writePdf(pushedDown(lines, image), order())
      const pages = await textOfPages(bytes)
      const objects = new Objects(bytes)
      const all = dictionariesOf(bytes, 'Type', 'Page')
      const drawn = all.map((page) => {
        const resources = objects.dictionary(page.get('Resources'))
        return objects.dictionary(resources.get('XObject')).size > 0
      })
      expect(drawn.map((has) => has)).toEqual(pages.map((page) => page.includes('The caption')))
    }
  })
})

it('no page ends below the header of a table, also where its first row is taller than a page', async () => {
  const tall = table(2, 1, (row, column) => (row === 0 ? `Head${column}` : words.repeat(column * 20)))
  for (const heading of ['The table', `The table of ${words}`]) {
    for (let lines = 1; lines < 7; lines++) {
      const pages = await pagesOf(pushedDown(lines, section(heading, 2, [tall])), 28)
      const page = pages.find((found) => found.some((line) => line.includes('Head1'))) ?? []
      // The foot and two lines of the row.
      expect(page.length - page.findIndex((line) => line.includes('Head1'))).toBeGreaterThan(3)
    }
  }
})

describe('a picture at the foot of a page', () => {
  const picture = { asset: 'structure.svg', mediaType: 'image/svg+xml' as const, width: 800, height: 500 }
  const image: Block = { type: 'paragraph', children: [{ type: 'image', alt: 'Boxes', picture }] }

  it('is drawn a little smaller rather than leave half a page empty, and never much smaller', async () => {
    const heights = new Set<number>()
    for (let lines = 3; lines < 13; lines++) {
      const { bytes } = await writePdf(pushedDown(lines, image), order())
      const objects = new Objects(bytes)
      const [figure] = dictionariesOf(bytes, 'S', 'Figure')
      const [left = 0, bottom = 0, right = 0, top = 0] = numbers(
        objects.dictionary(figure?.get('A')).get('BBox'),
      )
      heights.add(Math.round(top - bottom))
      expect((right - left) / (top - bottom)).toBeCloseTo(1.6)
    }
    const full = Math.max(...heights)
    expect(heights.size).toBeGreaterThan(1)
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(full * 0.85 - 1)
  })
})

describe('the running title', () => {
  it.each([
    [18, 'Our charter', 'Our charter'],
    [20, 'Working together well: our charter and top tips', 'Working together well'],
    [28, 'How we do things together in Larkmouth', 'How we do things'],
    [28, 'A charter of the people who live here', 'A charter'],
    [20, 'The constitution of us all (v1.9, the last)', 'The constitution of us all'],
    [20, 'Release 1.9 of what all of us have promised', 'Release 1.9 of what all of us have'],
    [28, 'Promises (all of them, and more) in full', 'Promises'],
    [28, 'w'.repeat(60), ''],
  ])('at %s pt of "%s" is "%s": whole words, and no dots', async (size, title, shown) => {
    const doc = docOf([paragraph(words.repeat(30))], title)
    const pages = await pagesOf(doc, size)
    const feet = pages.slice(1).map((page) => page.at(-1)?.replace(/\s+/g, ' ').trim())
    expect(feet.length).toBeGreaterThan(1)
    feet.forEach((foot, index) => {
      expect(foot).toBe(`${shown} Page ${index + 2} of ${pages.length}`.trim())
    })
  })
})

describe('a contents list', () => {
  const charter = (sections: number) =>
    docOf(
      Array.from({ length: sections }, (_, index) =>
        section(`Section ${index + 1}`, 2, [paragraph(words.repeat(4))]),
      ),
    )

  it('closes up where that keeps it on one page', async () => {
    for (const sections of [15, 17, 19]) {
      const pages = await pagesOf(charter(sections))
      expect(pages[1]?.filter((line) => /, page/.test(line))).toHaveLength(sections)
    }
  })

  it('is there where there are more than five sections and more than four pages, and nowhere else', async () => {
    const has = async (sections: number, text: number) => {
      const blocks = Array.from({ length: sections }, (_, index) =>
        section(`Section ${index + 1}`, 2, [paragraph(words.repeat(text))]),
      )
      const pages = await pagesOf(docOf(blocks))
      return [pages.length > 4, pages.flat().some((line) => line.trim() === 'Contents')]
    }
    expect(await has(5, 20)).toEqual([true, false])
    expect(await has(6, 1)).toEqual([false, false])
    expect(await has(6, 20)).toEqual([true, true])
  })
})

it('the labels of pages are their numbers, and the links of a page are stepped through in order', async () => {
  const { bytes } = await writePdf(docOf([paragraph(words.repeat(40))]), order())
  const objects = new Objects(bytes)
  const root = objects.dictionary(objects.trailer.get('Root'))
  const nums = objects.resolve(objects.dictionary(root.get('PageLabels')).get('Nums'))
  expect(isArray(nums) && nums[0]).toBe(0)
  expect(isArray(nums) && objects.dictionary(nums[1]).get('S')).toMatchObject({ value: 'D' })
})
