import { type Match, type Rule, sayBeside } from '../rule.js'
import { cardinal, number } from './numbers.js'

interface Currency {
  readonly one: string
  readonly many: string
  readonly hundredth: string
  readonly hundredths: string
}

const CURRENCIES: Readonly<Record<string, Currency>> = {
  '£': { one: 'pound', many: 'pounds', hundredth: 'penny', hundredths: 'pence' },
  $: { one: 'dollar', many: 'dollars', hundredth: 'cent', hundredths: 'cents' },
  '€': { one: 'euro', many: 'euros', hundredth: 'cent', hundredths: 'cents' },
}

const SCALES: Readonly<Record<string, string>> = {
  k: 'thousand',
  m: 'million',
  mn: 'million',
  b: 'billion',
  bn: 'billion',
  tn: 'trillion',
}

const WHOLE = String.raw`\d{1,3}(?:,\d{3}){1,4}|\d{1,15}`
const AMOUNT = String.raw`(?:${WHOLE})(?:\.\d{1,4})?`
const SCALE = String.raw`(?:\s?(?<scale>[kK]|[mM]n?|bn?|tn|thousand|million|billion|trillion)(?!\p{L}))?`
const SIGN = String.raw`(?<![\p{L}\p{N}])(?<sign>[£$€])\s?`
const END = String.raw`(?![\p{L}\p{N}]|[.,]\d)`

export const moneyRules: readonly Rule[] = [
  {
    name: 'from one sum to another: £10-£15',
    pattern: new RegExp(
      String.raw`${SIGN}(?<from>${AMOUNT})(?:\s?(?<fromScale>[kK]|[mM]n?|bn?|thousand|million|billion))?\s?(?:-|–)\s?(?<again>[£$€])?(?<to>${AMOUNT})${SCALE}${END}`,
      'gu',
    ),
    say: (match) => {
      const scale = scaleOf(match.part('scale'))
      const to = sum(match, match.part('to'), scale)
      const fromScale = scaleOf(match.part('fromScale'))
      const isOneUnit = fromScale === scale && !/\./.test(match.part('from') + match.part('to'))
      const from = isOneUnit ? number(match.part('from')) : sum(match, match.part('from'), fromScale || scale)
      return sayBeside(`${from} to ${to}`)
    },
  },
  {
    name: 'money for each hour: £12/hour',
    pattern: new RegExp(
      String.raw`${SIGN}(?<sum>${AMOUNT})\s?(?:/|p/)\s?(?<each>hour|hr|h|day|week|wk|month|year|yr|person)(?!\p{L})`,
      'gu',
    ),
    say: (match) =>
      sayBeside(
        `${sum(match, match.part('sum'), '')} ${EACH[match.part('each')] ?? `a ${match.part('each')}`}`,
      ),
  },
  {
    name: 'money for each hour, in letters: £12 ph',
    pattern: new RegExp(String.raw`${SIGN}(?<sum>${AMOUNT})\s?(?<each>ph|pw|pcm|pa)(?![\p{L}\p{N}])`, 'gu'),
    say: (match) =>
      sayBeside(`${sum(match, match.part('sum'), '')} ${EACH[match.part('each')] ?? ''}`.trim()),
  },
  {
    name: 'money: £12.50, £1.2m',
    pattern: new RegExp(`${SIGN}(?<sum>${AMOUNT})${SCALE}${END}`, 'gu'),
    say: (match) => sayBeside(sum(match, match.part('sum'), scaleOf(match.part('scale')))),
  },
  {
    name: 'pence: 50p',
    pattern: /(?<![\p{L}\p{N}£$€]|\d[.,])(?<pence>\d{1,3})p(?![\p{L}\p{N}])/gu,
    say: (match) =>
      sayBeside(match.part('pence') === '1' ? 'one penny' : `${number(match.part('pence'))} pence`),
  },
]

const EACH: Readonly<Record<string, string>> = {
  hour: 'an hour',
  hr: 'an hour',
  h: 'an hour',
  wk: 'a week',
  yr: 'a year',
  ph: 'an hour',
  pw: 'a week',
  pcm: 'a calendar month',
  pa: 'a year',
}

function scaleOf(written: string): string {
  return SCALES[written.toLowerCase()] ?? written
}

/** A sum of money: `twelve pounds fifty`, `one point two million pounds`, `fifty pence`. */
function sum(match: Match, written: string, scale: string): string {
  const currency = CURRENCIES[match.part('sign')]
  if (currency === undefined) return written
  const { one, many, hundredth, hundredths } = currency
  if (scale !== '') return `${number(written)} ${scale} ${many}`
  const [whole = '', fraction = ''] = written.replaceAll(',', '').split('.')
  const main = `${number(whole)} ${Number(whole) === 1 ? one : many}`
  if (fraction === '' || fraction === '00') return main
  if (fraction.length !== 2) return `${number(written)} ${many}`
  const small = Number(fraction)
  const pence = `${cardinal(small)} ${small === 1 ? hundredth : hundredths}`
  if (Number(whole) === 0) return pence
  return small < 10 ? `${main} and ${pence}` : `${main} ${cardinal(small)}`
}
