import { inDoubt, type Match, type Rule, type Said, say, sayBeside } from '../rule.js'
import { cardinal, digits, number, ordinal, plural } from './numbers.js'

const START = String.raw`(?<![\p{L}\p{N}£$€]|\d[.,:/-])`
const WHOLE = String.raw`\d{1,3}(?:,\d{3}){1,4}|\d{1,15}`
const NUMBER = String.raw`(?:${WHOLE})(?:\.\d{1,15})?`
const END = String.raw`(?![\p{L}\p{N}]|[.,]\d)`

/** The largest number that nobody can misread, so that the figure need not stand beside it. */
const PLAIN = 20

const FRACTIONS: Readonly<Record<string, string>> = {
  '½': 'a half',
  '¼': 'a quarter',
  '¾': 'three quarters',
  '⅓': 'a third',
  '⅔': 'two thirds',
  '⅛': 'an eighth',
}

const PARTS: Readonly<Record<string, string>> = {
  '1/2': 'half',
  '1/4': 'a quarter',
  '3/4': 'three quarters',
  '1/3': 'a third',
  '2/3': 'two thirds',
}

export const quantityRules: readonly Rule[] = [
  {
    name: 'part of a law: section 4(1)',
    pattern:
      /(?<=\b(?:section|regulation|article|paragraph|para|clause)s?\s)(?<number>\d{1,3})(?<parts>(?:\((?:\d{1,3}|[a-z])\)){1,3})(?![\p{L}\p{N}])/giu,
    say: (match) => {
      const parts = [...match.part('parts').matchAll(/[^()]+/g)].map(([part]) =>
        /\d/.test(part) ? number(part) : part.toUpperCase(),
      )
      return sayBeside([number(match.part('number')), ...parts].join(', '))
    },
  },
  {
    name: 'people of an age: over-65s',
    pattern: /(?<![\p{L}\p{N}£$€]|\d[.,:/])(?<number>\d{1,3})s(?![\p{L}\p{N}])/gu,
    say: (match) => sayBeside(plural(number(match.part('number')))),
  },
  {
    name: 'a mark: 4.5/5',
    pattern: /(?<![\p{L}\p{N}/.])(?<mark>\d{1,3}\.\d{1,2})\/(?<most>\d{1,3})(?![\p{L}\p{N}/]|\.\d)/gu,
    say: (match) => sayBeside(`${number(match.part('mark'))} out of ${number(match.part('most'))}`),
  },
  {
    name: 'ratio: 1:1, 1-2-1',
    pattern:
      /(?<![\p{L}\p{N}]|\d[.,:/-])(?<from>\d{1,3})(?:(?<sign>:)|-2-|-(?=1(?!\d)))(?<to>\d{1,3})(?![\p{L}\p{N}%]|[.,:/-]\d)/gu,
    say: (match) => {
      const isOneToOne = match.part('from') === '1' && match.part('to') === '1'
      if (match.part('sign') === '' && !isOneToOne) return undefined
      return sayBeside(`${number(match.part('from'))} to ${number(match.part('to'))}`)
    },
  },
  {
    name: 'half and half: 50/50',
    pattern: /(?<![\p{L}\p{N}/])50[/:]50(?![\p{L}\p{N}/])/gu,
    say: () => sayBeside('fifty fifty'),
  },
  {
    name: 'per cent: 50%, 5-10%',
    pattern: new RegExp(
      String.raw`${START}(?:(?<from>${NUMBER})\s?%?\s?(?:-|–)\s?)?(?<to>${NUMBER})\s?%(?![\p{L}\p{N}])`,
      'gu',
    ),
    say: (match) => {
      const from = match.part('from') === '' ? '' : `${number(match.part('from'))} to `
      return sayBeside(`${from}${number(match.part('to'))} per cent`)
    },
  },
  {
    name: 'fraction sign: 1½',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:(?<whole>\d{1,6})\s?)?(?<fraction>[${Object.keys(FRACTIONS).join('')}])`,
      'gu',
    ),
    say: (match) => {
      const isHalfOf = match.text === '½' && /^\san?\s/.test(match.after)
      const fraction = isHalfOf ? 'half' : (FRACTIONS[match.part('fraction')] ?? match.part('fraction'))
      return sayBeside(
        match.part('whole') === '' ? fraction : `${number(match.part('whole'))} and ${fraction}`,
      )
    },
  },
  {
    name: 'fraction of something: 3/4 of',
    pattern: /(?<![\p{L}\p{N}/.])(?:1\/2|[13]\/4|[12]\/3)(?=\s(?:of|hour|mile|day|year|page|term)\b)/gu,
    say: (match) => sayBeside(PARTS[match.text] ?? match.text),
  },
  {
    name: 'a date, a fraction, or so many out of so many: 5/6',
    pattern: /(?<![\p{L}\p{N}/.])\d{1,4}\/\d{1,4}(?![\p{L}\p{N}/]|\.\d)/gu,
    say: () => inDoubt,
  },
  {
    name: 'ordinal: 3rd',
    pattern:
      /(?<![\p{L}\p{N}£$€]|\d[.,:/-])(?<number>\d{1,3}(?:,\d{3}){1,4}|\d{1,12})(?:st|nd|rd|th)(?![\p{L}\p{N}])/gu,
    say: (match) => beside(Number(match.part('number').replaceAll(',', '')), ordinal),
  },
  {
    name: 'and over: 65+',
    pattern: new RegExp(String.raw`${START}(?<number>${WHOLE})\+(?![\p{L}\p{N}])`, 'gu'),
    say: (match) => sayBeside(`${number(match.part('number'))} plus`),
  },
  {
    name: 'minus: -5',
    pattern: new RegExp(String.raw`(?<=^|[\s(])[-−](?<number>${NUMBER})${END}(?!\s?[-–])`, 'gu'),
    say: (match) => sayBeside(`minus ${number(match.part('number'))}`),
  },
  {
    name: 'range: 18-25',
    pattern: new RegExp(
      String.raw`${START}(?<from>${NUMBER})\s?(?:-|–)\s?(?<to>${NUMBER})(?![\p{N}]|[.,:/-]\d|–|%|[\p{L}])`,
      'gu',
    ),
    say: (match) => sayBeside(`${number(match.part('from'))} to ${number(match.part('to'))}`),
  },
  {
    name: 'numbered part: 1.2.3',
    pattern: /(?<![\p{L}\p{N}]|\d[.,:/-])\d{1,4}(?:\.\d{1,4}){2,5}(?![\p{L}\p{N}]|[.,:/]\d)/gu,
    say: (match) =>
      sayBeside(
        match.text
          .split('.')
          .map((part) => number(part))
          .join(' point '),
      ),
  },
  {
    name: 'many digits',
    pattern: /(?<![\p{L}\p{N}£$€]|\d[.,:/-])\d{16,40}(?![\p{L}\p{N}])/gu,
    say: (match) => sayBeside(digits(match.text)),
  },
  {
    name: 'number',
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}£$€]|\d[.,:/])${NUMBER}(?![\p{L}\p{N}])`, 'gu'),
    say: numeral,
  },
  {
    name: 'number among signs: 1,2,3',
    pattern: /(?<![\p{L}\p{N}])\d{1,15}(?![\p{L}\p{N}])/gu,
    say: numeral,
  },
]

function numeral(match: Match): Said {
  const value = Number(match.text)
  return value <= PLAIN && /^(?:0|[1-9]\d*)$/.test(match.text)
    ? say(cardinal(value))
    : sayBeside(number(match.text))
}

function beside(value: number, words: (value: number) => string): Said {
  return value <= PLAIN ? say(words(value)) : sayBeside(words(value))
}
