import { describe, expect, it } from 'vitest'
import { readingToFile } from '../../src/checks/parity/reading-to-file.js'
import { sourceToReading } from '../../src/checks/parity/source-to-reading.js'
import { changeInlines } from '../../src/doc/transform.js'
import { labelsFor } from '../../src/io/labels.js'
import type { Doc } from '../../src/model/doc.js'
import { READINGS } from '../../src/readings/index.js'
import { charterOf } from '../content.js'

const labels = labelsFor('en-GB')
const charter = charterOf(
  '---\norganisation: Riverside Board\ndate: 2025-06-02\n---\n# Our charter\n\nWe **listen** to `you`.\n\n#### Easy Read\n\n- Picture: listening\n  We hear you.\n\nChecked: May, Speak Up\n',
)

describe.each(['plain-english', 'easy-read', 'spoken'] as const)('source to %s', (id) => {
  const reading = READINGS[id](charter, labels)

  it('finds every text told', () => {
    expect(sourceToReading(charter, reading, id)).toEqual([])
  })

  it('finds a word that the reading drops', () => {
    const doc = changeInlines(reading.doc, (children, parent) => (parent.type === 'fact' ? [] : children))
    expect(sourceToReading(charter, { ...reading, doc }, id)).toMatchObject([
      { rule: 'words-lost', level: 'error', place: { line: 2, column: 15 } },
    ])
  })

  it('finds a text that is told as nothing', () => {
    const lost = sourceToReading(charter, { ...reading, toldOtherwise: [] }, id)
    expect(lost.map(({ place }) => place.line)).toContain(3)
  })
})

describe('reading to file', () => {
  const doc: Doc = {
    type: 'doc',
    lang: 'en-GB',
    dir: 'ltr',
    title: 'Our charter',
    children: [
      { type: 'heading', depth: 1, children: [{ type: 'text', value: 'Our charter' }] },
      { type: 'paragraph', children: [{ type: 'text', value: 'We don’t pay £5 or 5%.' }] },
    ],
  }
  const file = (...texts: string[]) => ({ texts, outline: [], alternatives: [] })

  it('is whole where the words are those of the reading and what was added', () => {
    const readback = file('Contents', 'Our charter', 'Our charter', "We don't pay £5 or 5%.", 'Page 1')
    expect(readingToFile([doc], { added: ['Contents', 'Our charter', 'Page 1'] }, readback).whole).toBe(true)
  })

  it('finds a word that is missing, a symbol too', () => {
    expect(readingToFile([doc], { added: [] }, file('Our charter', 'We don’t pay 5 or 5%.')).missing).toEqual(
      ['£'],
    )
  })

  it('finds a word from nowhere', () => {
    expect(
      readingToFile([doc], { added: [] }, file('Our charter', 'We don’t pay £5 or 5% now.')).strange,
    ).toEqual(['now'])
  })

  it('finds words that changed their places', () => {
    expect(readingToFile([doc], { added: [] }, file('We don’t pay £5 or 5%.', 'Our charter'))).toMatchObject({
      whole: false,
      missing: [],
      strange: [],
    })
  })

  it('finds a word cut in two', () => {
    expect(
      readingToFile([doc], { added: [] }, file('Our char ter', 'We don’t pay £5 or 5%.')).missing,
    ).toEqual(['charter'])
  })

  it('does not ask for words that the file says it can not hold', () => {
    expect(
      readingToFile([doc], { added: [], left: ['We don’t pay £5 or 5%.'] }, file('Our charter')).whole,
    ).toBe(true)
  })
})
