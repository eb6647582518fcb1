import { describe, expect, test } from 'vitest'
import { readingToFile } from '../../../src/checks/parity/reading-to-file.js'
import { labelsFor } from '../../../src/io/labels.js'
import { readTextFile } from '../../../src/media/lines-read.js'
import { writeText } from '../../../src/media/text/write.js'
import type { Block, Doc, Inline, List } from '../../../src/model/doc.js'
import { everyNode } from '../../docs/every-node.js'
import { deepList, longWord, titleAlone, wideTable } from '../../docs/extremes.js'

const labels = labelsFor('en')

function textOf(doc: Doc): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(writeText(doc, labels).bytes)
}

/** The lines that these blocks become, without the opening. */
function linesOf(...children: Block[]): string[] {
  const text = textOf({ ...titleAlone, children: [...titleAlone.children, ...children] })
  return text.split('\r\n').slice(4, -1)
}

function paragraph(...children: (Inline | string)[]): Block {
  return {
    type: 'paragraph',
    children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  }
}

function list(ordered: boolean, ...items: Block[][]): List {
  const children = items.map((blocks) => ({ type: 'listItem' as const, spread: false, children: blocks }))
  return { type: 'list', ordered, start: 1, children }
}

describe('no word is lost or strange', () => {
  test.each(Object.entries({ everyNode, titleAlone, deepList, longWord, wideTable }))('in %s', (_, doc) => {
    const written = writeText(doc, labels)
    expect(readingToFile([doc], written, readTextFile(written.bytes))).toMatchObject({ whole: true })
  })
})

describe('the file', () => {
  const text = textOf(everyNode)

  test('starts with a byte-order mark and the title, and ends its lines as Windows does', () => {
    expect(text.startsWith('\uFEFFOur charter & what it <means>\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(text.endsWith('\r\n')).toBe(true)
  })

  test('has never more than two empty lines, and two only before a heading', () => {
    expect(text).not.toContain('\r\n\r\n\r\n\r\n')
    expect(readTextFile(writeText(everyNode, labels).bytes).outline.map((entry) => entry.text)).toEqual([
      'Our charter & what it <means>',
      'Contents',
      '1. Who we are',
      'A heading in a quotation',
      '2. Our pledges',
      'Pledge 1 of 1. We will be honest',
      '3. In Easy Read',
    ])
  })

  test('gives length and contents between the cover and the text', () => {
    const cover = text.indexOf('Date: 2 June 2025')
    const length = text.search(/Length: \d+ words/)
    const contents = text.indexOf(
      'Contents\r\n\r\n1. Who we are\r\n2. Our pledges\r\nPledge 1 of 1. We will be honest',
    )
    expect([cover, length, contents, text.indexOf('We say')]).toEqual(
      [cover, length, contents, text.indexOf('We say')].sort((one, other) => one - other),
    )
    expect(Math.min(cover, length, contents)).toBeGreaterThan(0)
  })

  test('has no emoji, tab or curly quotation mark', () => {
    expect(text).not.toMatch(/[“”‘’\t]|\p{Emoji_Presentation}/u)
    expect(text).toContain('smile (grinning face)')
    expect(text).not.toContain('star')
  })

  test('is the same twice', () => {
    expect(textOf(everyNode)).toBe(text)
  })
})

describe('links', () => {
  const link = (url: string, words: string, bare = false): Inline => ({
    type: 'link',
    url,
    bare,
    children: [{ type: 'text', value: words }],
  })
  test.each([
    [
      'words, then the address',
      link('https://www.example.org/help', 'our help'),
      'our help (www.example.org/help)',
    ],
    [
      'an address that says itself',
      link('mailto:hello@example.org', 'hello@example.org'),
      'hello@example.org',
    ],
    ['a number that says itself', link('tel:01632960123', 'Ring 01632 960123'), 'Ring 01632 960123'],
    ['a place in the document', link('#people', 'see above'), 'see above'],
    ['a scheme that programs need', link('https://example.org', 'help'), 'help (https://example.org)'],
  ])('%s', (_, inline, expected) => {
    expect(linesOf(paragraph(inline))).toEqual([expected])
  })
})

describe('lists', () => {
  test('bullets stay bullets, and nothing is said of the end', () => {
    expect(linesOf(list(false, [paragraph('Ask')], [paragraph('Listen')]))).toEqual(['- Ask', '- Listen'])
  })

  test('lists in lists are numbered by place, and their end is told', () => {
    const inner = list(false, [paragraph('Early')], [paragraph('Often')])
    expect(linesOf(list(false, [paragraph('Ask'), inner], [paragraph('Listen')]))).toEqual([
      '1. Ask',
      '1.1 Early',
      '1.2 Often',
      '2. Listen',
      '',
      'End of list',
    ])
  })

  test('an empty item is told', () => {
    expect(linesOf(list(true, [paragraph('Ask')], []))).toEqual(['1. Ask', '2. blank'])
  })
})

describe('quotations', () => {
  test('one paragraph gets quotation marks once', () => {
    expect(linesOf({ type: 'blockquote', children: [paragraph('Nothing about us.')] })).toEqual([
      '"Nothing about us."',
    ])
    expect(linesOf({ type: 'blockquote', children: [paragraph('“Nothing about us.”')] })).toEqual([
      '"Nothing about us."',
    ])
  })

  test.each([
    ['He said: “No.”', `"He said: 'No.'"`],
    ['“Starts” and ends with “marks”', `"'Starts' and ends with 'marks'"`],
    ["'Nothing about us.'", '"Nothing about us."'],
    ["'It's ours', she said, 'all of it.'", `"'It's ours', she said, 'all of it.'"`],
    ['“Nothing about us”.', '"Nothing about us".'],
    ['A 5" step', '"A 5" step"'],
  ])('that has marks of its own gets no second pair: %s', (words, told) => {
    expect(linesOf({ type: 'blockquote', children: [paragraph(words)] })).toEqual([told])
  })

  test('in a quotation of more than one paragraph has marks of its own', () => {
    const inner: Block = { type: 'blockquote', children: [paragraph('Nothing about us.')] }
    expect(linesOf({ type: 'blockquote', children: [paragraph('We were told:'), inner] })).toEqual([
      'Box:',
      '',
      'We were told:',
      '',
      '"Nothing about us."',
      '',
      'End of box',
    ])
  })

  test('more than a paragraph is told from start to end; without quotation marks it is a box', () => {
    const quotation = linesOf({ type: 'blockquote', children: [paragraph('“One.'), paragraph('Two.”')] })
    expect(quotation).toEqual(['Quotation:', '', '"One.', '', 'Two."', '', 'End of quotation'])
    const box = linesOf({ type: 'blockquote', children: [paragraph('Need a lift?'), paragraph('Ring us.')] })
    expect(box).toEqual(['Box:', '', 'Need a lift?', '', 'Ring us.', '', 'End of box'])
  })
})

test('a table becomes records that repeat the words of its header', () => {
  const row = (...cells: string[]) => ({
    type: 'tableRow' as const,
    children: cells.map((value) => ({
      type: 'tableCell' as const,
      children: [{ type: 'text' as const, value }],
    })),
  })
  expect(
    linesOf({
      type: 'table',
      align: [],
      children: [row('What', ''), row('Braille', '3 weeks'), row('Film', '')],
    }),
  ).toEqual([
    'Table with 2 rows. Columns: What',
    '',
    'Row 1',
    'What: Braille',
    'Column 2: 3 weeks',
    '',
    'Row 2',
    'What: Film',
    'Column 2: blank',
  ])
})

test('code with empty lines makes no heading', () => {
  expect(linesOf({ type: 'code', value: 'one\n\n\n\ttwo\n\nthree' })).toEqual(['one', '    two', 'three'])
})

test('a break starts a new line of the same paragraph', () => {
  expect(linesOf(paragraph('One', { type: 'break' }, 'Two'))).toEqual(['One', 'Two'])
})
