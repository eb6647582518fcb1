import { describe, expect, it } from 'vitest'
import { walk } from '../../src/doc/walk.js'
import { inlineText } from '../../src/doc/words.js'
import { labelsFor } from '../../src/io/labels.js'
import type { Inline, Paragraph } from '../../src/model/doc.js'
import { sentencesOf } from '../../src/readings/sentences.js'

const labels = labelsFor('en-GB')
const at = { file: 'a/charter.md', line: 3, column: 1 }

function text(value: string): Inline {
  return { type: 'text', value, at }
}

function split(...children: Inline[]): Paragraph[] {
  return sentencesOf({ type: 'paragraph', children, at }, 'en-GB', labels)
}

function told(...children: Inline[]): string[] {
  return split(...children).map((sentence) => inlineText(sentence.children))
}

describe('a paragraph told a sentence a row', () => {
  it('is divided between its sentences, and nowhere else', () => {
    expect(told(text('We meet. Will you come? Yes!'))).toEqual(['We meet.', 'Will you come?', 'Yes!'])
    expect(told(text('We meet here'))).toEqual(['We meet here'])
  })

  it('a new line in the source is no new sentence', () => {
    expect(told(text('We meet\nevery week. We\nlisten.'))).toEqual(['We meet\nevery week.', 'We\nlisten.'])
  })

  it('a word that is cut short ends no sentence', () => {
    expect(told(text('Ring Dr. Smith, e.g. On Monday. Ask J. Jones for St. Mary.'))).toEqual([
      'Ring Dr. Smith, e.g. On Monday.',
      'Ask J. Jones for St. Mary.',
    ])
  })

  it('bold words over two sentences are bold in both, and every piece keeps its place', () => {
    const sentences = split(
      text('We '),
      { type: 'strong', at, children: [text('listen. You')] },
      text(' speak.'),
    )
    expect(sentences.map(({ children }) => inlineText(children))).toEqual(['We listen.', 'You speak.'])
    expect(sentences.map(({ children }) => children.map(({ type }) => type))).toEqual([
      ['text', 'strong'],
      ['strong', 'text'],
    ])
    for (const sentence of sentences)
      for (const node of walk(sentence)) expect('at' in node ? node.at : undefined).toEqual(at)
  })

  it('a link and code are never cut in two', () => {
    const link: Inline = {
      type: 'link',
      url: 'https://example.org',
      bare: false,
      children: [text('Ask us. Any day')],
    }
    expect(told(link, text(' is fine. Ring.'))).toEqual(['Ask us. Any day is fine.', 'Ring.'])
    expect(told({ type: 'inlineCode', value: 'a. B. C' }, text(' works. Yes.'))).toEqual([
      'a. B. C works.',
      'Yes.',
    ])
  })

  it('a note and a picture stay with the sentence before them, and a picture at the start with the first', () => {
    const note: Inline = { type: 'noteReference', note: 'n', id: 'r', number: 1 }
    expect(told(text('We pay.'), note, text(' You come.'))).toEqual(['We pay.[1]', 'You come.'])
    const picture = { asset: 'a.svg', mediaType: 'image/svg+xml', width: 1, height: 1 } as const
    const [first, second] = split({ type: 'image', picture, alt: 'A' }, text('One. Two.'))
    expect([first, second].map((sentence) => sentence?.children.map(({ type }) => type))).toEqual([
      ['image', 'text'],
      ['text'],
    ])
  })

  it('a line break within a sentence stays, and one between two goes', () => {
    expect(told(text('We meet'), { type: 'break' }, text('here.'), { type: 'break' }, text('Come.'))).toEqual(
      ['We meet\nhere.', 'Come.'],
    )
  })

  it('20,000 sentences are divided in a moment', () => {
    const start = performance.now()
    const many = Array.from({ length: 20_000 }, () => text('We listen. '))
    expect(split(...many)).toHaveLength(20_000)
    expect(split(text('We listen. '.repeat(20_000)))).toHaveLength(20_000)
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})
