import { describe, expect, test } from 'vitest'
import { missingWords, sourceToReading } from '../../src/checks/parity/source-to-reading.js'
import { walk } from '../../src/doc/walk.js'
import { textsOf, wordsOf } from '../../src/doc/words.js'
import { labelsFor } from '../../src/io/labels.js'
import type { Doc } from '../../src/model/doc.js'
import { spoken, spokenReading } from '../../src/readings/spoken.js'
import { charterOf } from '../content.js'
import { everyNode } from '../docs/every-node.js'
import { deepList, longNumber, longWord, titleAlone, wideTable } from '../docs/extremes.js'

const labels = labelsFor('en')
const bare = charterOf('# A charter')

/** What is told of a text under the title, without the opening and the end. */
function told(body: string): string[] {
  const charter = charterOf(`# A charter\n\n${body}`)
  const texts = textsOf(spoken(charter, labels).doc)
  const opening = texts.findIndex((text) => text.startsWith('This recording lasts'))
  const start = texts.indexOf('pause 2 seconds', opening) + 1
  return texts.slice(start, -1).map((text) => text.trim())
}

test('everything that an author wrote stays in its place', () => {
  const charter = charterOf(`---
date: 2025-06-02
contact:
  phone: 01632 960868
  email: hello@example.org
---
# Our 3 pledges for 2025/26

The NHS and **10** others met on 12/05/2025 at 10am-4pm: see [the plan](https://www.example.org/plan), 50% done.[^1]

| What | When |
|---|---|
| A&E | 24/7 |

- [x] £12.50 a day, e.g. for carers
- 5/6 voted

## ⭐ Our pledges

### We will ring 07700 900123 😀

> It was 1:1.

[^1]: At https://www.example.org/a/very/long/address/that/nobody/reads/out/2025.
`)
  const reading = spoken(charter, labels)
  expect(sourceToReading(charter, reading, 'spoken')).toEqual([])
  const printed = [...walk(reading.doc)].flatMap((node) =>
    'at' in node && node.type === 'spoken' ? [node.printed] : [],
  )
  expect(printed).toEqual(
    expect.arrayContaining(['2025/26', 'NHS', '10', '12/05/2025', 'A&E', '24/7', '£12.50', '1:1']),
  )
})

/** The words of a Doc as they are printed, wherever they come from. */
function printedWords(doc: Doc): string[] {
  return [...walk(doc)].flatMap((node) => {
    if (node.type === 'spoken') return wordsOf(node.printed)
    return node.type === 'text' || node.type === 'code' || node.type === 'inlineCode'
      ? wordsOf(node.value)
      : []
  })
}

describe('a Doc at the limit is told whole', () => {
  test.each(Object.entries({ everyNode, deepList, longNumber, longWord, titleAlone, wideTable }))(
    '%s',
    (_, doc) => {
      const reading = spokenReading(doc, bare, labels)
      expect(missingWords(printedWords(doc), printedWords(reading))).toEqual([])
      expect(textsOf(reading).at(-1)).toMatch(/^That is the end of/)
    },
  )
})

test('a title alone says how long it lasts and that it ends', () => {
  expect(textsOf(spoken(bare, labels).doc)).toEqual([
    'A charter',
    'This is a draft. It may change.',
    'say "Read by" and your name',
    'This recording lasts about one minute.',
    'pause 2 seconds',
    'That is the end of A charter.',
  ])
})

test('sections say which they are, pledges their number', () => {
  const texts = told('## Who we are\n\nUs.\n\n## Our pledges\n\n### We will listen\n\nAlways.\n')
  expect(texts).toEqual([
    'Section one of two\nWho we are',
    'pause 1 second',
    'Us.',
    'pause 2 seconds',
    'Section two of two\nOur pledges',
    'pause 1 second',
    'Pledge one of one\nWe will listen',
    'pause 1 second',
    'Always.',
    'pause 2 seconds',
  ])
})

describe('directions', () => {
  test('open a list, and close only one that stands in another', () => {
    expect(told('- one\n  - two\n')).toEqual([
      'list of one point',
      'one',
      'list of one point',
      'two',
      'end of list',
    ])
  })

  test('stand round a quotation, and round a box that quotes nobody', () => {
    expect(told('> "Ask us."')).toEqual(['quote', '"Ask us."', 'end of quote'])
    expect(told('> Need a lift?')).toEqual(['box', 'Need a lift?', 'end of box'])
  })

  test('ask what nobody can know', () => {
    expect(told('We scored 5/6.')).toEqual([
      'Ask the authors how to read 5/6: is it a date, a time, a fraction, a score or a measure?',
      'We scored 5/6.',
    ])
  })

  test('tell of words in another language, which are read as they are printed', () => {
    expect(told('Or <span lang="cy">ffoniwch 111</span>.')).toEqual([
      'words in Welsh: ffoniwch 111',
      'Or ffoniwch 111.',
    ])
  })
})

describe('links', () => {
  test('a short address is said after the words', () => {
    expect(told('See [our plan](https://www.example.org/plan).')).toEqual([
      'See our plan (W W W dot example dot org slash plan (www.example.org/plan)).',
    ])
  })

  test('a long one waits for the end, where it is said', () => {
    const address = 'https://www.example.org/a/very/long/address/for/reading'
    const texts = told(`See [our plan](${address}), or again [there](${address}).`)
    expect(texts).toEqual([
      'See our plan (web address one, at the end of this recording), or again there (web address one, at the end of this recording).',
      'Section one of one\nWeb addresses',
      'pause 1 second',
      'These web addresses are too long to read out earlier.',
      'Address one\nour plan: W W W dot example dot org slash a slash very slash long slash address slash for slash reading (www.example.org/a/very/long/address/for/reading).',
      'pause 2 seconds',
    ])
  })

  test('words that are the address are said once', () => {
    expect(told('Write to <hello@example.org>.')).toEqual([
      'Write to hello at example dot org (hello@example.org).',
    ])
  })
})

test('a table is told in sentences, each cell with the words at the head of its column', () => {
  expect(told('| What | Who |\n|---|---|\n| Film | 01632 960868 |\n| Braille | |\n')).toEqual([
    'A table with two rows. Its columns are: What; Who.',
    'Row one\nWhat: Film. Who: oh one six three two, nine six oh, eight six eight (01632 960868).',
    'Row two\nWhat: Braille. Who: blank.',
  ])
})

test('a note is a sentence of its own behind a sentence, and told at the end', () => {
  const texts = told('We listen.[^a] We act[^a] soon.\n\n[^a]: Since 2020.')
  expect(texts).toContain('We listen. Note one. We act (note one) soon.')
  expect(texts).toContain('Note one\nSince twenty twenty (2020).')
})

test('emoji are told by name, and those that decorate a heading are not', () => {
  expect(told('Thanks 😀').at(0)).toBe('Thanks (grinning face)')
  expect(told('## ⭐ Us\n').at(0)).toBe('Section one of one\nUs')
})

test('words that the charter explains are said as it tells', () => {
  const texts = told(
    'Our ICS and two ICSs. Write to ics@example.org.\n\n## Words we use\n\n- **ICS**: a system. Say: eye see ess.\n',
  )
  expect(texts[0]).toBe(
    'Our eye see ess and two eye see esses. Write to ics at example dot org (ics@example.org).',
  )
})

test('initials that are said as their meaning are spelled where the meaning is given', () => {
  const texts = told(
    'A higher education institution (HEI). The HEI pays.\n\n## Words we use\n\n- **HEI**: higher education institution. Say: higher education institution.\n',
  )
  expect(texts[0]).toBe('A higher education institution (H E I). The higher education institution pays.')
  expect(texts.at(-2)).toMatch(/^H E I: higher education institution/)
})

test('what nobody can know is told to the authors, with its place', () => {
  const charter = charterOf('# A charter\n\n## How we did\n\nWe scored 5/6.\n')
  expect(spoken(charter, labels).messages).toEqual([
    {
      rule: 'spoken-doubt',
      level: 'warning',
      place: { file: 'charter/charter.md', line: 5, column: 1 },
      heading: 'How we did',
      text: 'Nobody can know how "5/6" is read aloud, so the audio script asks. Write it in words, such as "5 June", "five out of six" or "5 metres".',
    },
  ])
})

test('how a word sounds is a direction, and is not read out', () => {
  const texts = told('## Words we use\n\n- **NHS**: National Health Service. Say: N H S.\n')
  expect(texts.slice(2, 5)).toEqual(['list of one point', 'Say: N H S.', 'N H S: National Health Service.'])
})
