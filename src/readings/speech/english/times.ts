import { inDoubt, type Match, type Rule, type Said, say, sayBeside } from '../rule.js'
import { cardinal } from './numbers.js'

const START = String.raw`(?<![\p{L}\p{N}£$€]|\d[.,:/-])`
/** `am`, `PM`, `p.m.`; a full stop that ends the sentence is left to it. */
const HALF = String.raw`\s?(?:[AP]M\b|[ap]m\b|[ap]\.m\.(?!\s+\p{Lu}|\s*$)|[ap]\.m)`

export const timeRules: readonly Rule[] = [
  {
    name: 'hours: 10am-4pm',
    pattern: new RegExp(
      String.raw`${START}(?<from>\d{1,2}(?:[:.]\d{2})?)(?<half>${HALF})?\s?[-–—]\s?(?<to>\d{1,2}(?:[:.]\d{2})?)(?<lastHalf>${HALF})(?![\p{L}\p{N}])`,
      'gu',
    ),
    say: (match) =>
      range(twelve(match.part('from'), match.part('half')), twelve(match.part('to'), match.part('lastHalf'))),
  },
  {
    name: 'hours by the 24-hour clock: 09:00-17:00',
    pattern: new RegExp(
      String.raw`${START}(?<from>\d{1,2}:\d{2})\s?[-–—]\s?(?<to>\d{1,2}:\d{2})(?![\p{L}\p{N}:])`,
      'gu',
    ),
    say: (match) => range(clock(match.part('from')), clock(match.part('to'))),
  },
  {
    name: 'time: 9.30am',
    pattern: new RegExp(
      String.raw`${START}(?<time>\d{1,2}(?:[:.]\d{2})?)(?<half>${HALF})(?![\p{L}\p{N}])`,
      'gu',
    ),
    say: (match) => beside(twelve(match.part('time'), match.part('half'))),
  },
  {
    name: 'time by the 24-hour clock: 14:30',
    pattern: new RegExp(String.raw`${START}\d{1,2}:\d{2}(?![\p{L}\p{N}]|[:.]\d)`, 'gu'),
    say: (match) => (isRatio(match) ? undefined : isTime(match) ? beside(clock(match.text)) : inDoubt),
  },
  {
    name: 'time with a dot: at 10.30',
    pattern: /(?<=\b(?:at|from|until|till)\s)\d{1,2}\.\d{2}(?![\p{L}\p{N}%]|[.,:/-]\d)/giu,
    say: (match) => beside(twelve(match.text, '')),
  },
  {
    name: 'half of the day: p.m.',
    pattern: /(?<![\p{L}\p{N}.])(?<half>[ap])\.m(?:\.(?!\s+\p{Lu}|\s*$))?(?![\p{L}\p{N}])/gu,
    say: (match) => say(`${match.part('half').toUpperCase()} M`),
  },
  {
    name: 'always: 24/7',
    pattern: /(?<![\p{L}\p{N}/])24\/7(?![\p{L}\p{N}/])/gu,
    say: () => sayBeside('twenty-four seven'),
  },
]

/** A time with its half of the day: `nine thirty A M`. */
function twelve(written: string, half: string): string | undefined {
  const [hour = '', minutes = '00'] = written.split(/[:.]/)
  if (Number(hour) > 23 || Number(minutes) > 59) return undefined
  const letters = half === '' ? '' : ` ${half.trim().charAt(0).toUpperCase()} M`
  return `${cardinal(Number(hour))}${pastHour(minutes)}${letters}`
}

/** A time by the 24-hour clock: `fourteen thirty`, `oh nine hundred`, `ten o'clock`. */
function clock(written: string): string | undefined {
  const [hour = '', minutes = ''] = written.split(':')
  if (Number(hour) > 23 || Number(minutes) > 59) return undefined
  if (Number(hour) === 0) return minutes === '00' ? 'midnight' : `zero${pastHour(minutes)}`
  if (minutes === '00' && /^(?:[1-9]|1[0-2])$/.test(hour)) return `${cardinal(Number(hour))} o'clock`
  const hours = hour.startsWith('0') ? `oh ${cardinal(Number(hour))}` : cardinal(Number(hour))
  return minutes === '00' ? `${hours} hundred` : `${hours}${pastHour(minutes)}`
}

function pastHour(minutes: string): string {
  const past = Number(minutes)
  if (past === 0) return ''
  return past < 10 ? ` oh ${cardinal(past)}` : ` ${cardinal(past)}`
}

/** "Until", as "ten to four" is also a time. */
function range(from: string | undefined, to: string | undefined): Said | undefined {
  return from === undefined || to === undefined ? undefined : sayBeside(`${from} until ${to}`)
}

function beside(spoken: string | undefined): Said | undefined {
  return spoken === undefined ? undefined : sayBeside(spoken)
}

function isRatio(match: Match): boolean {
  return /\b(?:ratio|scale|odds)\b/i.test(match.before + match.after) || Number(match.text.split(':')[1]) > 59
}

/** `1:20` may be a time or a ratio; another hour, a quarter of an hour, or a word such as "at" before it makes it a time. */
function isTime(match: Match): boolean {
  const isAfterWord = /\b(?:at|from|until|till|by|before|after|between|and|to)\s$/i.test(match.before)
  return isAfterWord || !match.text.startsWith('1:') || /(?:00|15|30|45)$/.test(match.text)
}
