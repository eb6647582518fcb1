import { beforeAll, describe, expect, it } from 'vitest'
import { writePdf } from '../../../src/media/pdf/pdf.js'
import { type Dictionary, isDictionary } from '../../../src/media/pdf/read/objects.js'
import { type ReadElement, readStructure } from '../../../src/media/pdf/read/structure.js'
import { everyNode } from '../../docs/every-node.js'
import { table } from './fixtures.js'
import { docOf, order } from './orders.js'
import { dictionariesOf, numbers, Objects } from './pages.js'

let bytes: Uint8Array
let objects: Objects
let root: Dictionary
beforeAll(async () => {
  bytes = (await writePdf(everyNode, order())).bytes
  objects = new Objects(bytes)
  root = objects.dictionary(objects.trailer.get('Root'))
})

/** The elements as an indented outline, without their texts. */
function outline(element: ReadElement, depth = 0): string {
  const inner = element.children.flatMap((child) => ('mark' in child ? [] : [outline(child, depth + 1)]))
  return [`${'  '.repeat(depth)}${element.type}`, ...inner].join('\n')
}

describe('the structure of a PDF', () => {
  it('has a list in a list with labels and bodies', () => {
    const tree = outline(readStructure(objects))
    expect(tree).toContain(
      [
        '        L',
        '          LI',
        '            Lbl',
        '            LBody',
        '              P',
        '              L',
        '                LI',
        '                  Lbl',
        '                  LBody',
        '                    P',
      ]
        .join('\n')
        .replace(/^ {2}/gm, ''),
    )
  })

  it('has a table of head and body, with the scope of each header', () => {
    const tree = outline(readStructure(objects))
    expect(tree).toMatch(/Table\n\s+THead\n\s+TR\n\s+TH\n\s+TH\n\s+TBody\n\s+TR\n\s+TD\n\s+TD/)
    const headers = dictionariesOf(bytes, 'S', 'TH').map((header) => objects.dictionary(header.get('A')))
    expect(headers.map((attributes) => [...attributes.keys()])).toEqual([
      ['O', 'Scope'],
      ['O', 'Scope'],
    ])
  })

  it('has a table of a header alone without a head, which would need a body', async () => {
    const alone = docOf([table(2, 0, (_, column) => `Head ${column}`)])
    const tree = outline(readStructure(new Objects((await writePdf(alone, order())).bytes)))
    expect(tree).toMatch(/Table\n\s+TR\n\s+TH\n\s+TH$/)
  })

  it('says what a box to tick is, and how lists are numbered', () => {
    const labels = dictionariesOf(bytes, 'S', 'Lbl').map((label) => label.get('ActualText'))
    expect(labels.filter((text) => text !== undefined)).toEqual(['Ticked box', 'Box to tick'])
  })

  it('expands an abbreviation, names an emoji and tells another language', () => {
    const spans = dictionariesOf(bytes, 'S', 'Span')
    expect(spans.flatMap((span) => span.get('E') ?? [])).toEqual(['National Health Service'])
    expect(spans.flatMap((span) => span.get('Alt') ?? [])).toEqual(['grinning face'])
    expect(spans.flatMap((span) => span.get('Lang') ?? [])).toEqual(['cy'])
  })

  it('has the alternative and the place of a picture', () => {
    const [figure, ...others] = dictionariesOf(bytes, 'S', 'Figure')
    expect(others).toEqual([])
    expect(figure?.get('Alt')).toBe('Three boxes joined by lines')
    const attributes = objects.dictionary(figure?.get('A'))
    expect(numbers(attributes.get('BBox'))).toHaveLength(4)
  })

  it('has notes with names of their own', () => {
    expect(dictionariesOf(bytes, 'S', 'Note').map((note) => note.get('ID'))).toEqual(['note-000001'])
  })

  it('shows its title, has page labels, and steps through links in order on every page', () => {
    expect(objects.dictionary(root.get('ViewerPreferences')).get('DisplayDocTitle')).toBe(true)
    expect(objects.dictionary(root.get('PageLabels')).has('Nums')).toBe(true)
    const pages = dictionariesOf(bytes, 'Type', 'Page')
    expect(pages.length).toBe(4)
    for (const page of pages) expect(page.get('Tabs')).toMatchObject({ value: 'S' })
  })

  it('has its headings as bookmarks, nested as they are', () => {
    const titles = (node: Dictionary, depth: number): string[] => {
      const found: string[] = []
      for (
        let item = objects.resolve(node.get('First'));
        isDictionary(item);
        item = objects.resolve(item.get('Next'))
      ) {
        found.push(`${'  '.repeat(depth)}${item.get('Title')}`, ...titles(item, depth + 1))
      }
      return found
    }
    expect(titles(objects.dictionary(root.get('Outlines')), 0)).toEqual([
      'Our charter & what it <means>',
      '  Who we are',
      '    A heading in a quotation',
      '  Our pledges',
      '    Pledge 1 of 1: We will be honest',
      '  In Easy Read',
    ])
  })
})
