import { describe, expect, test } from 'vitest'
import { readingToFile } from '../../../src/checks/parity/reading-to-file.js'
import { missingWords, sourceToReading } from '../../../src/checks/parity/source-to-reading.js'
import { textsOf, wordsOf } from '../../../src/doc/words.js'
import { screenReaderTxt } from '../../../src/formats/screen-reader-txt/index.js'
import { labelsFor, ownTemplates } from '../../../src/io/index.js'
import type { Rendered } from '../../../src/model/files.js'
import { plainEnglish } from '../../../src/readings/plain-english.js'
import { charterOf } from '../../content.js'

const labels = labelsFor('en')
const { asset, themes } = ownTemplates()

interface Written {
  readonly lines: readonly string[]
  readonly rendered: Rendered
}

/** The text of a charter, proved whole. */
async function written(markdown: string): Promise<Written> {
  const charter = charterOf(markdown)
  const reading = plainEnglish(charter, labels)
  const doc = screenReaderTxt.arrange?.(reading.doc) ?? reading.doc
  const theme = themes.get('charter')
  if (theme === undefined) throw new Error('No theme')
  const rendered = await screenReaderTxt.render(new Map([['plain-english', doc]]), {
    edition: charter,
    options: {},
    labels,
    theme,
    asset,
  })
  expect(sourceToReading(charter, { ...reading, doc }, 'plain-english')).toEqual([])
  expect(readingToFile([doc], rendered, await screenReaderTxt.read(rendered.bytes))).toMatchObject({
    whole: true,
  })
  return { lines: new TextDecoder().decode(rendered.bytes).split('\r\n').slice(0, -1), rendered }
}

const whole = `---
organisation: Riverside Council
place: Riverside
date: 2025-06-02
review: 2026-06
status: published
contact:
  phone: 01632 960868
formats on request:
  - braille
pledges: Our pledges
signed by:
  - name: Riverside Carers
---
# Our charter

We wrote this together.[^a]

## Who we are

Some of us.[^b] And others.[^a]

### Where we meet

In the hall.

## Our pledges

### We will listen

Always.

### We will act

Within a week.[^c]

[^a]: Since 2020.
[^b]: Nine of us.
[^c]: A week is 7 days.
`

describe('a whole charter', () => {
  test('opens with title, who it is from, date, length and contents', async () => {
    const { lines } = await written(whole)
    expect(lines.slice(0, 21)).toEqual([
      'Our charter',
      '',
      'From: Riverside Council',
      'Place: Riverside',
      'Date: 2 June 2025',
      'To be reviewed: June 2026',
      '',
      expect.stringMatching(/^Length: \d+ words$/),
      '',
      '',
      'Contents',
      '',
      '1. Who we are',
      '1.1 Where we meet',
      '2. Our pledges',
      'Pledge 1 of 2. We will listen',
      'Pledge 2 of 2. We will act',
      '3. Who has signed',
      '4. Contact us',
      '5. Ask for another format',
      '',
    ])
  })

  test('has each heading as the contents have it, so that a search finds it', async () => {
    const { lines } = await written(whole)
    const contents = lines.slice(12, 20)
    for (const line of contents) expect(lines.filter((other) => other === line)).toHaveLength(2)
  })

  test('has each note at the end of the section that first refers to it', async () => {
    const { lines } = await written(whole)
    const text = lines.filter((line) => line !== '').join('\n')
    expect(text).toContain('We wrote this together. [note 1]\nNote 1: Since 2020.\n1. Who we are')
    expect(text).toContain('[note 1]\nNote 2: Nine of us.\n1.1 Where we meet')
    expect(text).toContain('Within a week. [note 3]\nNote 3: A week is 7 days.\n3. Who has signed')
  })

  test('ends with how to reach us, and with other formats', async () => {
    const { lines } = await written(whole)
    expect(lines.slice(-8)).toEqual([
      '',
      '5. Ask for another format',
      '',
      'You can ask us for this in another format.',
      '',
      'We can also give you:',
      '',
      '- braille',
    ])
    expect(lines.slice(-12, -8)).toEqual(['4. Contact us', '', 'Phone: 01632 960868', ''])
  })
})

test('a note that only a note refers to stands with it, and one that nothing refers to before the end', async () => {
  const { lines } = await written(
    '---\ncontact:\n  phone: 01632 960868\n---\n# A charter\n\n## Us\n\nWe.[^a]\n\n[^a]: See[^b].\n[^b]: That.\n[^c]: Alone.\n',
  )
  const text = lines.filter((line) => line !== '').join('\n')
  expect(text).toContain('Note 1: See [note 2].\nNote 2: That.\n2. Notes\nNote 3: Alone.\n3. Contact us')
})

test('moving notes keeps every word but the heading that they stood under', () => {
  const { doc } = plainEnglish(charterOf(whole), labels)
  const moved = screenReaderTxt.arrange?.(doc) ?? doc
  const [before, after] = [doc, moved].map((one) => textsOf(one).flatMap(wordsOf))
  expect(missingWords(before ?? [], after ?? [])).toEqual(['Notes'])
  expect(missingWords(after ?? [], before ?? [])).toEqual([])
})

describe('nothing is spelled out or dropped', () => {
  test.each([
    ['an emoji', 'Thanks 😀!', 'Thanks (grinning face)!'],
    ['an emoji in code', '`ok 😀`', 'ok (grinning face)'],
    ['marks that are repeated', 'Really??? Yes!!! Wait... -- no', 'Really? Yes! Wait… - no'],
    ['a line to write on', 'Name: ______ (in full)', 'Name: (blank) (in full)'],
    ['a soft hyphen', 'co\u00ADproduction', 'coproduction'],
    ['dashes and curly marks', '“We’ll listen” – always—really', '"We\'ll listen" - always - really'],
    ['an address with marks', 'www.example.org/a--b__c', 'www.example.org/a--b__c'],
    ['a box to tick', '- [ ] Asked\n- [x] Told', '- To tick: Asked\n- Ticked: Told'],
  ])('%s', async (_, markdown, expected) => {
    const { lines } = await written(`# A charter\n\n${markdown}\n`)
    expect(lines.slice(6).join('\n')).toBe(expected)
  })

  test('drawn lines are left out, and whoever drew them is told', async () => {
    const { lines, rendered } = await written('# A charter\n\nNow:\n\n```\n┌──┐\n│ A│\n└──┘\n```\n')
    expect(lines.slice(6)).toEqual(['Now:', '', '  A'])
    expect(rendered.messages).toMatchObject([
      { rule: 'drawn-characters', level: 'warning', place: { line: 5, column: 1 } },
    ])
  })
})
