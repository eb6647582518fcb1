import { describe, expect, test } from 'vitest'
import { english } from '../../src/readings/speech/english/index.js'
import { lexiconRule } from '../../src/readings/speech/lexicon.js'
import { normalise } from '../../src/readings/speech/normalise.js'

const at = { file: 'charter.md', line: 1, column: 1 }
const lexicon = lexiconRule([{ at, word: 'NHS', meaning: '', abbreviation: true, say: 'N H S' }], english)
const language = { ...english, rules: [...(lexicon === undefined ? [] : [lexicon]), ...english.rules] }

describe('a run of 100,000 characters comes back whole', () => {
  test.each([
    '7',
    'w',
    'W',
    '.',
    ',',
    '-',
    '/',
    '@',
    ' ',
    '+',
    ':',
    '(',
    '£',
    '&',
    "'",
    '0',
    '1.',
    '1,',
    '1-',
    '1/',
    '1:',
    '1 ',
    'a.',
    'a@',
    'A&',
    'A.',
    '01632 ',
    '+44',
    'http://',
    'http://.',
    'www.',
    '£1,',
    '12 May ',
    '10am-',
    'etc. ',
    'St ',
    'a-',
    'a/',
    'NHS',
    'NHS ',
    '½',
    '18001 ',
    '(0)',
    'e.g.',
    '1 x ',
    '–',
    '10%-',
    '\n',
    'é',
    '1.1@',
    '20 to ',
    'A St ',
  ])('of %j', (part) => {
    const text = part.repeat(Math.ceil(100_000 / part.length))
    expect(
      normalise(text, language)
        .map((piece) => piece.text)
        .join('') === text,
    ).toBe(true)
  })
})

test('a word of 100,000 letters and a number of 100,000 digits are left as they are printed', () => {
  for (const text of ['w'.repeat(100_000), '7'.repeat(100_000)]) {
    expect(normalise(text, language).every(({ said }) => said === undefined)).toBe(true)
  }
})
