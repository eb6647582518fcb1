import { describe, expect, it } from 'vitest'
import { asset } from '../../../src/io/assets.js'
import { labelsFor } from '../../../src/io/labels.js'
import { Addresses } from '../../../src/media/pdf/addresses.js'
import { breakLines } from '../../../src/media/pdf/break-lines.js'
import { Findings } from '../../../src/media/pdf/findings.js'
import { FlowBuilder } from '../../../src/media/pdf/flow.js'
import { openFonts } from '../../../src/media/pdf/fonts.js'
import { graphemes } from '../../../src/media/pdf/graphemes.js'
import { createMeasure } from '../../../src/media/pdf/measure.js'
import { prepare } from '../../../src/media/pdf/paragraph.js'
import { PLAIN, type Run } from '../../../src/media/pdf/runs.js'
import type { Setting } from '../../../src/media/pdf/setting.js'
import { docOf, style, words } from './orders.js'

const setting: Setting = {
  doc: docOf([]),
  style,
  labels: labelsFor('en'),
  fonts: await openFonts(asset),
  measure: createMeasure(),
  pictures: new Map(),
  addresses: new Addresses(),
  anchors: new Map(),
  findings: new Findings('charter.md'),
  flow: new FlowBuilder(),
}

function linesOf(width: number, ...texts: (string | Run)[]): string[] {
  const runs = texts.map((text) => (typeof text === 'string' ? { ...PLAIN, text } : text))
  const paragraph = prepare(runs, 18, setting)
  const lines = breakLines(paragraph, width)
  for (const { start, end } of lines) {
    const solid = paragraph.text.slice(start, end).trimEnd()
    expect(paragraph.width(start, start + solid.length)).toBeLessThanOrEqual(width + 0.5)
  }
  return lines.map(({ start, end }) => paragraph.text.slice(start, end))
}

describe('a paragraph in lines', () => {
  it('is broken between words, and is whole when its lines are joined', () => {
    const lines = linesOf(300, words.repeat(3))
    expect(lines.length).toBeGreaterThan(8)
    expect(lines.join('')).toBe(words.repeat(3))
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/ $/)
  })

  it('is broken over parts of different weight as if it were one text', () => {
    const bold = { ...PLAIN, bold: true, text: 'unbreak' }
    expect(linesOf(110, 'An ', bold, 'able word')).toEqual(['An ', 'unbreakable ', 'word'])
  })

  it.each([
    ['a phone number', 'Ring us on any day at', '01632 960 123'],
    ['an email', 'Write to us at any time,', 'working-together@example.org'],
    ['a phone number in brackets', 'Ring us on any day at', '(01632) 960 123'],
    ['an international number', 'Ring us from abroad at', '+44 1632 960123'],
    ['a date', 'We will all meet again on', '2 June 2025'],
    ['a date with its day of the week', 'We will meet on', 'Monday 2 June 2025'],
    ['a date as it is said', 'We will all meet again on', '2nd June'],
    ['a date in another language', 'Spotkamy się wszyscy', '2 czerwca 2025'],
    ['a date in the order of others', 'We will all meet again on', 'June 2, 2025'],
    ['a month', 'This charter will be looked at in', 'October 2027'],
    ['a number with its unit', 'We will answer your letter within', '10 working days'],
    ['a distance', 'The hall is no further away than', '2.5 miles'],
    ['a number of people', 'The charter was written by', '1,200 people'],
    ['a share', 'The money that was spent is', '45 %'],
    ['a sum', 'The work of all of us is worth', '£2.5 million'],
    ['a time', 'The doors of the hall open at', '9.30 am'],
    ['a postcode', 'Write to us all in this town at', 'ZZ1 1ZZ'],
    ['the number of an address', 'Everything about all of this', '[web 4]'],
    ['a house', 'You will find all of us at', '12 Invented'],
    ['a word with a hyphen', 'We all believe that', 'co-production'],
    ['a web address', 'Everything is to be found at', 'https://example.org/a/b-c'],
  ])('keeps %s on one line', (_, before, fact) => {
    for (let width = 260; width < 420; width += 10) {
      expect(linesOf(width, `${before} ${fact} today.`).some((line) => line.includes(fact))).toBe(true)
    }
  })

  it('breaks a web address that no line can hold where it has a stroke or a hyphen', () => {
    const lines = linesOf(260, 'https://www.example.org/one-part/another-part/and-yet-another-part/end')
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/[-/]$/)
  })

  it('breaks a word that no line can hold between letters, without a hyphen and within the margin', () => {
    const long = 'AVAWAToWAy'.repeat(50)
    expect(linesOf(200, `see ${long} end`).join('')).toBe(`see ${long} end`)
  })

  it('never breaks within what a reader sees as one letter', () => {
    const family = '👩‍👩‍👧'
    const lines = linesOf(100, { ...PLAIN, emoji: true, text: family.repeat(30) })
    for (const line of lines) expect(line.length % family.length).toBe(0)
  })

  it('ends a line where it is told to', () => {
    expect(linesOf(300, 'one\n\ntwo')).toEqual(['one\n', '\n', 'two'])
  })
})

describe('letters as a reader sees them', () => {
  it('are the same when a long text is looked at in parts', () => {
    const text = `${'a🇬🇧e\u0301👩‍👩‍👧'.repeat(400)}${`o${'\u0301'.repeat(700)}`}x`
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
    expect([...graphemes(text)].map((letter) => letter.text)).toEqual(
      [...segmenter.segment(text)].map(({ segment }) => segment),
    )
  })

  it('breaks an address that no line can hold between its parts alone, beginning on a line of its own', () => {
    const address =
      'https://www.example.org/larchester/care-partnership/places-to-meet/search?lift=yes&loop=yes'
    const lines = linesOf(320, `Places to meet: ${address} and more.`)
    expect(lines).toEqual([
      'Places to meet: ',
      'https://www.example.org/larchester/',
      'care-partnership/places-to-meet/search',
      '?lift=yes&loop=yes and more.',
    ])
  })

  it('keeps a name in an address beside what it stands for', () => {
    const lines = linesOf(330, 'https://www.example.org/search?lift=yes&loop=always')
    expect(lines).toEqual(['https://www.example.org/search?lift=yes', '&loop=always'])
  })

  it('breaks an address that one line can hold nowhere', () => {
    const address = 'https://www.example.org/larchester/care'
    expect(linesOf(360, `You will find all of it at ${address} today.`)[1]).toBe(`${address} `)
  })

  it('does not take a year for a number with a unit', () => {
    const ends = [180, 190, 200, 210, 220, 230, 240].flatMap((width) =>
      linesOf(width, 'What the town did in 2024 mattered').map((line) => line.trim().split(' ').at(-1)),
    )
    expect(ends).toContain('2024')
  })
})
