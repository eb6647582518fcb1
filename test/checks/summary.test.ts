import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.js'
import { figuresInWords } from '../../src/checks/summary.js'
import { ownTemplates } from '../../src/io/index.js'
import { content } from '../content.js'

const templates = ownTemplates()

function summaryOf(markdown: string) {
  return check(content({ 'a/charter.md': markdown }), templates)[0]?.summary
}

describe('a charter in figures', () => {
  it('counts every word that is read, and the sentences of plain text and Easy Read apart', () => {
    const long = `We will ${'really '.repeat(24)}listen.`
    const summary = summaryOf(
      `# Our charter\n\nWe will listen. ${long}\n\n> "Her own words."\n\n## Money\n\nWe pay you – all of you.\n\n### Easy Read\n\n- We pay.\n- You have co-production and/or 01632 960123.\n`,
    )
    expect(summary).toEqual({
      plain: { words: 2 + 3 + 27 + 3 + 1 + 6, sentences: 3, average: 12, long: 1, limit: 25 },
      easyRead: { words: 2 + 6, sentences: 2, average: 4, long: 0, limit: 15 },
    })
  })

  it('has no Easy Read where the charter has none, and no sentences where it has only headings', () => {
    expect(summaryOf('# Our charter\n\n## Money')).toEqual({
      plain: { words: 3, sentences: 0, average: 0, long: 0, limit: 25 },
    })
  })

  it('is absent where the charter has an error', () => {
    expect(summaryOf('No title.')).toBeUndefined()
  })
})

describe('figures in words', () => {
  it.each([
    [
      { words: 247, sentences: 17, average: 14, long: 3, limit: 25 },
      '247 words. Sentences average 14 words; 3 are over 25.',
    ],
    [
      { words: 20, sentences: 2, average: 8, long: 1, limit: 15 },
      '20 words. Sentences average 8 words; 1 is over 15.',
    ],
    [
      { words: 20, sentences: 2, average: 8, long: 0, limit: 15 },
      '20 words. Sentences average 8 words; none is over 15.',
    ],
    [
      { words: 1, sentences: 1, average: 1, long: 0, limit: 15 },
      '1 word. Sentences average 1 word; none is over 15.',
    ],
    [{ words: 3, sentences: 0, average: 0, long: 0, limit: 25 }, '3 words.'],
  ])('%o is: %s', (figures, words) => {
    expect(figuresInWords(figures)).toBe(words)
  })
})
