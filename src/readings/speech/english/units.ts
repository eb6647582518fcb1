import { inDoubt, type Match, type Rule, type Said, sayBeside } from '../rule.js'
import { number } from './numbers.js'

/** Units with what one of them is called, and many. */
const UNITS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  pt: ['point', 'point'],
  px: ['pixel', 'pixels'],
  mm: ['millimetre', 'millimetres'],
  cm: ['centimetre', 'centimetres'],
  m: ['metre', 'metres'],
  km: ['kilometre', 'kilometres'],
  'm²': ['square metre', 'square metres'],
  'sq m': ['square metre', 'square metres'],
  'sq ft': ['square foot', 'square feet'],
  ft: ['foot', 'feet'],
  kg: ['kilogram', 'kilograms'],
  g: ['gram', 'grams'],
  mg: ['milligram', 'milligrams'],
  ml: ['millilitre', 'millilitres'],
  l: ['litre', 'litres'],
  mph: ['mile an hour', 'miles an hour'],
  'km/h': ['kilometre an hour', 'kilometres an hour'],
  kWh: ['kilowatt hour', 'kilowatt hours'],
  '°C': ['degree Celsius', 'degrees Celsius'],
  '°F': ['degree Fahrenheit', 'degrees Fahrenheit'],
  '°': ['degree', 'degrees'],
  KB: ['kilobyte', 'kilobytes'],
  kB: ['kilobyte', 'kilobytes'],
  MB: ['megabyte', 'megabytes'],
  GB: ['gigabyte', 'gigabytes'],
  sec: ['second', 'seconds'],
  secs: ['second', 'seconds'],
  min: ['minute', 'minutes'],
  mins: ['minute', 'minutes'],
  hr: ['hour', 'hours'],
  hrs: ['hour', 'hours'],
  wk: ['week', 'weeks'],
  wks: ['week', 'weeks'],
  mth: ['month', 'months'],
  mths: ['month', 'months'],
  yr: ['year', 'years'],
  yrs: ['year', 'years'],
}

const START = String.raw`(?<![\p{L}\p{N}£$€]|\d[.,:/-])`
const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3}){1,4}|\d{1,15})(?:\.\d{1,15})?`
const UNIT = Object.keys(UNITS)
  .sort((one, other) => other.length - one.length)
  .join('|')

export const unitRules: readonly Rule[] = [
  {
    name: 'by: 3 x 4',
    pattern: new RegExp(
      String.raw`${START}(?<one>${NUMBER})\s?(?<unit>mm|cm|m)?\s?[x×]\s?(?<other>${NUMBER})(?:\s?(?<last>mm|cm|m))?(?![\p{L}\p{N}])`,
      'gu',
    ),
    say: (match) => {
      const [one, other] = [match.part('one'), match.part('other')]
      return sayBeside(`${withUnit(one, match.part('unit'))} by ${withUnit(other, match.part('last'))}`)
    },
  },
  {
    name: 'metres, minutes or million: 5m',
    pattern: new RegExp(String.raw`${START}${NUMBER}m(?![\p{L}\p{N}²])`, 'gu'),
    say: metres,
  },
  {
    name: 'thousand: 10k',
    pattern: new RegExp(String.raw`${START}(?<number>${NUMBER})[kK](?![\p{L}\p{N}])`, 'gu'),
    say: (match) => {
      const isRace = /^\s(?:run|race|walk|fun)/.test(match.after)
      return sayBeside(`${number(match.part('number'))} ${isRace ? 'K' : 'thousand'}`)
    },
  },
  {
    name: 'unit: 14 pt, 18 mm',
    pattern: new RegExp(
      String.raw`(?<minus>(?<=^|[\s(])[-−])?${START}(?:(?<from>${NUMBER})\s?(?:-|–)\s?)?(?<number>${NUMBER})[\s-]?(?<unit>${UNIT})(?![\p{L}\p{N}²/])`,
      'gu',
    ),
    say: (match) => {
      const minus = match.part('minus') === '' ? '' : 'minus '
      const from = match.part('from') === '' ? '' : `${number(match.part('from'))} to `
      const [one = ''] = UNITS[match.part('unit')] ?? []
      const spoken = describesThing(match)
        ? `${number(match.part('number'))} ${one}`
        : withUnit(match.part('number'), match.part('unit'))
      return sayBeside(`${minus}${from}${spoken}`)
    },
  },
]

/** "A 3 mm line": before the thing that it measures, a unit has no plural. */
function describesThing({ before, after }: Match): boolean {
  return /\ban?\s$/i.test(before) && /^[\s-]\p{Ll}/u.test(after)
}

function withUnit(written: string, unit: string): string {
  const names = UNITS[unit]
  if (names === undefined) return number(written)
  return `${number(written)} ${names[written === '1' ? 0 : 1]}`
}

function metres(match: Match): Said {
  const isLength = /^\s(?:high|wide|long|deep|away|apart|tall|from|of|across|square|x|×)\b/.test(match.after)
  if (isLength || /\b(?:within|than)\s$/.test(match.before))
    return sayBeside(withUnit(match.text.slice(0, -1), 'm'))
  if (COUNTED_IN_MILLIONS.test(match.after)) return sayBeside(`${number(match.text.slice(0, -1))} million`)
  return inDoubt
}

const COUNTED_IN_MILLIONS =
  /^\s(?:people|residents|households|homes|adults|children|carers|patients|visits|visitors|journeys|hours)\b/
