import { describe, expect, it } from 'vitest'
import { writePdf } from '../../../src/media/pdf/pdf.js'
import { isDictionary } from '../../../src/media/pdf/read/objects.js'
import { readPdf } from '../../../src/media/pdf/read.js'
import type { Inline } from '../../../src/model/doc.js'
import { everyNode } from '../../docs/every-node.js'
import { docOf, order, paragraph, section } from './orders.js'
import { dictionariesOf, isArray, numbers, Objects } from './pages.js'

function link(words: string, url: string, bare = false): Inline {
  return { type: 'link', url, bare, children: [{ type: 'text', value: words }] }
}

async function textsOf(...children: (Inline | string)[]): Promise<readonly string[]> {
  const { bytes } = await writePdf(docOf([section('Help', 2, [paragraph(...children)])]), order())
  return (await readPdf(bytes)).texts.slice(3)
}

describe('the links of a PDF', () => {
  it.each([
    [
      'a short address stands beside its words',
      'our page',
      'https://example.org/a',
      'our page (example.org/a)',
    ],
    [
      'an email without its scheme',
      'write to us',
      'mailto:a@example.org?subject=Hi',
      'write to us (a@example.org)',
    ],
    ['a number without its scheme', 'ring us', 'tel:+441632960123', 'ring us (+441632960123)'],
    ['nothing where the words say it', 'a@example.org', 'mailto:a@example.org', 'a@example.org'],
    ['nothing where the words are the number', '01632 960123', 'tel:+441632960123', '01632 960123'],
    ['nothing for a place in this file', 'above', '#help', 'above'],
  ])('%s', async (_, words, url, printed) => {
    expect(await textsOf(link(words, url))).toEqual([printed])
  })

  it('a bare address is printed once', async () => {
    const url = 'https://example.org/a/long/address/that/goes/on/and/on/and/on'
    expect(await textsOf(link(url, url, true))).toEqual([url])
  })

  it('long addresses stand in a list at the end, each once, by the number beside their words', async () => {
    const one = 'https://www.example.org/a/long/address/that/goes/on/and/on'
    const two = 'https://www.example.org/another/long/address/that/goes/on'
    expect(
      await textsOf(link('one', one), ', ', link('two', two), ' and ', link('one again', one), '.'),
    ).toEqual([
      'one [web 1], two [web 2] and one again [web 1].',
      'Web addresses',
      '[web 1]',
      'www.example.org/a/long/address/that/goes/on/and/on',
      '[web 2]',
      'www.example.org/another/long/address/that/goes/on',
    ])
  })

  it('each has an area that is described, is made of the lines of its words, and belongs to its element', async () => {
    const far = `a link with so many words ${'that it takes more than one line '.repeat(2)}`
    const { bytes } = await writePdf(docOf([paragraph('See ', link(far, 'https://example.org/a'))]), order())
    const [area, ...others] = dictionariesOf(bytes, 'Subtype', 'Link')
    expect(others).toEqual([])
    expect(area?.get('Contents')).toBe(`${far.trim()} (example.org/a)`)
    expect(numbers(area?.get('QuadPoints')).length).toBe(8 * 2)
    const action = area?.get('A')
    expect(isDictionary(action) && action.get('URI')).toBe('https://example.org/a')
    expect(area?.has('StructParent')).toBe(true)
    const [element] = dictionariesOf(bytes, 'S', 'Link')
    const kids = element?.get('K')
    const last = isArray(kids) ? kids.at(-1) : undefined
    expect(isDictionary(last) && last.has('Obj')).toBe(true)
  })

  it('a link that goes over a page has an area on each', async () => {
    const far = 'words of a link '.repeat(120)
    const { bytes, measures } = await writePdf(
      docOf([paragraph(link(far, 'https://example.org/a'))]),
      order(),
    )
    expect(measures.pages).toBe(2)
    expect(dictionariesOf(bytes, 'Subtype', 'Link')).toHaveLength(2)
    const pages = dictionariesOf(bytes, 'Type', 'Page')
    for (const page of pages) expect(page.get('Annots')).toHaveLength(1)
  })

  it('lead from a note to its place and back, by names that are there', async () => {
    const { bytes } = await writePdf(everyNode, order())
    const objects = new Objects(bytes)
    const root = objects.dictionary(objects.trailer.get('Root'))
    const tree = objects.dictionary(objects.dictionary(root.get('Names')).get('Dests')).get('Names')
    const names = isArray(tree) ? tree.filter((name) => typeof name === 'string') : []
    const wanted = dictionariesOf(bytes, 'Subtype', 'Link').flatMap((area) => area.get('Dest') ?? [])
    expect(wanted).toHaveLength(2)
    for (const name of wanted) expect(names).toContain(name)
  })

  it('an address with letters that no address has is written in plain ASCII', async () => {
    const { bytes } = await writePdf(docOf([paragraph(link('here', 'https://example.org/ŵ (a)\\'))]), order())
    const [area] = dictionariesOf(bytes, 'Subtype', 'Link')
    const action = area?.get('A')
    expect(isDictionary(action) && action.get('URI')).toBe('https://example.org/%C5%B5%20(a)\\')
  })
})
