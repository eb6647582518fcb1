import { type Match, type Rule, type Said, say, sayBeside } from '../rule.js'
import { cardinal, digits, number } from './numbers.js'
import { ROMAN, SPOKEN_AS_WORDS } from './words.js'

const LAST_DOT = String.raw`(?:\.(?!\s+\p{Lu}|\s*$))?`

export const initialRules: readonly Rule[] = [
  {
    name: 'Covid-19',
    pattern: /(?<![\p{L}\p{N}])(?:COVID|Covid)[\s-]?19(?![\p{L}\p{N}])/gu,
    say: () => say('Covid nineteen'),
  },
  {
    name: 'postcode: AB1 2CD',
    pattern: /(?<![\p{L}\p{N}])(?<area>[A-Z]{1,2}\d{1,2}[A-Z]?)\s(?<place>\d[A-Z]{2})(?![\p{L}\p{N}])/gu,
    say: (match) => sayBeside(`${digits(match.part('area'))}, ${digits(match.part('place'))}`),
  },
  {
    name: 'two letters with &: A&E',
    pattern: /(?<![\p{L}\p{N}])(?<one>[A-Z])\s?&\s?(?<other>[A-Z])(?<many>s)?(?![\p{L}\p{N}])/gu,
    say: (match) => say(`${match.part('one')} and ${match.part('other')}${many(match)}`),
  },
  {
    name: 'initials with a plus: LGBTQ+',
    pattern: /(?<![\p{L}\p{N}])(?<letters>[A-Z]{2,10})\+(?![\p{L}\p{N}])/gu,
    say: (match) => say(`${spelled(match.part('letters'))} plus`),
  },
  {
    name: 'initials with dots: U.K.',
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}.])[A-Z](?:\.[A-Z]){1,6}${LAST_DOT}(?![\p{L}\p{N}])`, 'gu'),
    say: (match) => say(spelled(match.text.replaceAll('.', ''))),
  },
  {
    name: 'degrees and titles: PhD',
    pattern: /(?<![\p{L}\p{N}])(?:PhD|BSc|MSc|BEd|MEd|MPhil|PgDip|LLb)(?![\p{L}\p{N}])/gu,
    say: (match) => say(Array.from(match.text, (letter) => letter.toUpperCase()).join(' ')),
  },
  {
    name: 'licence: CC0-1.0, CC BY-SA 4.0',
    pattern:
      /(?<![\p{L}\p{N}])(?<letters>CC(?:0|[\s-]BY(?:[\s-](?:NC|ND|SA)){0,2}))(?:[\s-](?<version>\d\.\d))?(?![\p{L}\p{N}]|[.]\d)/gu,
    say: (match) => {
      const letters = spelled(match.part('letters').replace(/[\s-]/g, '')).replace('0', 'zero')
      const version = match.part('version')
      return sayBeside(version === '' ? letters : `${letters}, ${number(version)}`)
    },
  },
  {
    name: 'Roman number: Part II',
    pattern:
      /(?<=\b(?:[Pp]art|[Cc]hapter|[Ss]ection|[Pp]hase|[Vv]olume|War|[Ss]chedule|[Aa]ppendix|[Aa]nnex|[Tt]ype|[Ss]tage|[Bb]and)\s)[IVX]{1,5}(?![\p{L}\p{N}])/gu,
    say: (match) => {
      const value = ROMAN.indexOf(match.text)
      return value < 1 ? undefined : sayBeside(cardinal(value))
    },
  },
  {
    name: 'letters and a number: A4, M25',
    pattern:
      /(?<![\p{L}\p{N}])(?<letters>[A-Z]{1,4})-?(?<number>\d{1,4})(?<last>[a-zA-Z])?(?![\p{L}\p{N}])/gu,
    say: (match) => {
      const spoken =
        match.part('number').length > 2
          ? digits(match.part('number'))
          : cardinal(Number(match.part('number')))
      return sayBeside(
        [spelled(match.part('letters')), spoken, match.part('last').toUpperCase()].join(' ').trim(),
      )
    },
  },
  {
    name: 'a number and a letter: 3D',
    pattern: /(?<![\p{L}\p{N}£$€]|\d[.,:/-])(?<number>\d{1,3})(?<letter>[a-rt-zA-Z])(?![\p{L}\p{N}])/gu,
    say: (match) =>
      sayBeside(`${cardinal(Number(match.part('number')))} ${match.part('letter').toUpperCase()}`),
  },
  {
    name: 'initials: NHS',
    pattern: /(?<![\p{L}\p{N}])(?<letters>[A-Z]{2,8})(?<many>[’']?s)?(?![\p{L}\p{N}])/gu,
    say: initials,
  },
]

/** Letters one by one, unless the word in capitals is a word: one that we know, or a long one that can be said. */
function initials(match: Match): Said | undefined {
  const letters = match.part('letters')
  if (SPOKEN_AS_WORDS.has(letters) || (letters.length > 5 && /[AEIOUY]/.test(letters))) return undefined
  return say(`${spelled(letters)}${many(match)}`)
}

/** With its apostrophe, as nobody could tell how "Is" and "Ps" are meant: not as words, and not as two letters. */
function many(match: Match): string {
  return match.part('many') === '' ? '' : "'s"
}

function spelled(letters: string): string {
  return Array.from(letters).join(' ')
}
