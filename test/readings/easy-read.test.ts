import { describe, expect, it } from 'vitest'
import { headingsOf, headingWords } from '../../src/doc/headings.js'
import { slotsOf } from '../../src/doc/slots.js'
import { walk } from '../../src/doc/walk.js'
import { inlineText, textsOf, wordsOf } from '../../src/doc/words.js'
import { labelsFor } from '../../src/io/labels.js'
import { loadContent } from '../../src/io/load.js'
import type { Doc, Statement } from '../../src/model/doc.js'
import { easyRead } from '../../src/readings/easy-read.js'
import { charterOf, readAll } from '../content.js'

const labels = labelsFor('en-GB')

function docOf(body: string, front = ''): Doc {
  return easyRead(charterOf(`---\nstatus: published\n${front}---\n\n# Our charter\n\n${body}`), labels).doc
}

function rowsUnder(doc: Doc, heading: string): Statement[] {
  const section = [...walk(doc)].find(
    (node) =>
      (node.type === 'section' || node.type === 'pledge') &&
      headingWords(node.children[0].children).endsWith(heading),
  )
  if (section === undefined || !('children' in section)) throw new Error(`No ${heading}`)
  return section.children.flatMap((node) => (node.type === 'statements' ? node.children : []))
}

function told(rows: readonly Statement[]): string[] {
  return rows.map((row) => textsOf(row).join(' '))
}

const words =
  '\n## Words we use\n\n- **Advocate**: a person who helps you to say what you want.\n- **Carer**: a person who cares.\n'

describe('hard words in Easy Read', () => {
  const doc = docOf(
    `## Help\n\nText.\n\n### Easy Read\n\n- You can have an advocate.\n- Ask your advocate.\n\n## More\n\nText.\n\n### Easy Read\n\n- Picture: phone\n  Phone an **advocate**.\n${words}`,
  )
  const means = 'Advocate means: a person who helps you to say what you want.'

  it('are explained in the very next row at their first use in each section, in a row without a slot', () => {
    expect(told(rowsUnder(doc, 'Help'))).toEqual(['You can have an advocate.', means, 'Ask your advocate.'])
    expect(told(rowsUnder(doc, 'More'))).toEqual(['Phone an advocate.', means])
    expect(rowsUnder(doc, 'Help')[1]?.slot).toBeUndefined()
  })

  it('are terms, which are bold, at that first use alone', () => {
    const terms = [...walk(doc)].flatMap((node) =>
      node.type === 'term' && node.role === 'use' ? [inlineText(node.children)] : [],
    )
    expect(terms).toEqual(['advocate', 'advocate'])
  })

  it('are explained again at the end, under a heading that says so', () => {
    const headings = headingsOf(doc).map(({ children }) => headingWords(children))
    expect(headings).toContain('What the words mean')
    expect(headings).not.toContain('Words we use')
    expect(textsOf(doc)).toContain('Carer: a person who cares.')
  })

  it('are not explained twice where a statement does it itself', () => {
    const doc = docOf(
      `## Help\n\nText.\n\n### Easy Read\n\n- An advocate is a person who helps you to say what you want.\n${words}`,
    )
    expect(told(rowsUnder(doc, 'Help'))).toHaveLength(1)
  })
})

describe('the parts of an Easy Read book', () => {
  it('what has no Easy Read is told a sentence a row, without slots, and says so', () => {
    const doc = docOf('## Help\n\nWe help you. Ring us.\n\n- One\n- Two\n')
    expect(told(rowsUnder(doc, 'Help'))).toEqual(['We help you.', 'Ring us.'])
    expect(rowsUnder(doc, 'Help').every(({ slot }) => slot === undefined)).toBe(true)
    expect(textsOf(doc)).toEqual(
      expect.arrayContaining(['Easy Read: not finished', 'This part is not in Easy Read yet.', 'One']),
    )
  })

  it('each way to get in touch is a row with its picture and its address', () => {
    const doc = docOf(
      '',
      'contact:\n  phone: 01632 960123\n  text: 01632 960124\n  email: a@example.org\n  post: 1 Invented Street\n  web: https://www.example.org\n',
    )
    const rows = rowsUnder(doc, 'Find out more')
    expect(told(rows)).toEqual([
      'Phone: 01632 960123',
      'Text message: 01632 960124',
      'Email: a@example.org',
      'Website: https://www.example.org',
      'Post: 1 Invented Street',
    ])
    expect(rows.map(({ slot }) => slot?.picture?.asset)).toEqual([
      'pictures/phone.svg',
      'pictures/text-message.svg',
      'pictures/email.svg',
      'pictures/website.svg',
      'pictures/post.svg',
    ])
  })

  it('thanks the groups that tested it and says when, or says that nobody has', () => {
    const tested = docOf('', 'easy read:\n  tested with:\n    - group: Speak Up\n      date: 2025-05-12\n')
    expect(told(rowsUnder(tested, 'Thank you'))).toEqual([
      'Speak Up tested this Easy Read. Date: 12 May 2025.',
    ])
    expect(textsOf(docOf(''))).toContain(
      'This Easy Read has not been tested yet by people with learning disabilities.',
    )
  })

  it('the cover has a picture: the first of the introduction, else that of Easy Read', () => {
    expect(slotsOf(docOf(''))[0]?.slot.picture?.asset).toBe('pictures/easy-read.svg')
    const doc = docOf('Text.\n\n## Easy Read\n\n- Picture: phone\n  Phone us.\n')
    expect(slotsOf(doc)[0]).toMatchObject({ words: '', slot: { id: 'about-cover', shows: 'A telephone' } })
  })

  it('pictures are credited with their set, licence and artists', () => {
    const texts = textsOf(docOf('## A\n\nT.\n\n### Easy Read\n\n- Picture: phone\n  Phone us.\n'))
    expect(texts.find((text) => text.startsWith('OpenMoji'))).toMatch(
      /^OpenMoji, CC BY-SA 4\.0\. Drawn by: \p{Lu}/u,
    )
  })
})

describe('the examples', async () => {
  const results = readAll(await loadContent(new URL('../../content/', import.meta.url).pathname))
  const whole = results.filter(({ family }) => ['ten-pledges', 'town-charter'].includes(family))

  it.each(whole.map(({ id, charter }) => [id, charter] as const))(
    '%s is whole in Easy Read: at most 15 words a statement, each with a picture or a wish',
    (_id, charter) => {
      if (charter === undefined) throw new Error('It can not be read')
      const { doc } = easyRead(charter, labels)
      expect(textsOf(doc)).not.toContain('Easy Read: not finished')
      const rows = [...walk(doc)].filter((node) => node.type === 'statement')
      const long = told(rows).flatMap((row) =>
        row.split(/(?<=[.?!]) /).filter((sentence) => wordsOf(sentence).length > 15),
      )
      // What front matter says of the example itself is told in its own words.
      expect(long.filter((row) => !row.startsWith('Post:') && !row.startsWith('A real charter'))).toEqual([])
      const empty = slotsOf(doc).filter(({ slot }) => slot.picture === undefined)
      expect(empty.every(({ slot }) => slot.wish !== undefined)).toBe(true)
    },
  )
})
