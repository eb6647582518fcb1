import { inDoubt, type Match, type Rule, type Said, say, sayBeside } from '../rule.js'
import { cardinal, ordinal, plural, year } from './numbers.js'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

const MONTH = `(?<month>${MONTHS.join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)`
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`
const YEAR = String.raw`(?:,?\s(?<year>[12]\d{3})(?![\d/]|[-–]\d|\s?[ap]m))?`
const START = String.raw`(?<![\p{L}\p{N}£$€]|\d[.,:/-])`
const END = String.raw`(?![\p{L}\p{N}])`

export const dateRules: readonly Rule[] = [
  {
    name: 'days of a month: 12-14 May 2025',
    pattern: new RegExp(
      String.raw`${START}(?<first>\d{1,2})(?:st|nd|rd|th)?\s?(?:-|–|to|and)\s?${DAY}\s(?:of\s)?${MONTH}${YEAR}${END}`,
      'gu',
    ),
    say: (match) => {
      const [first, day] = [dayOf(match.part('first')), dayOf(match.part('day'))]
      if (first === undefined || day === undefined) return undefined
      const between = /\band\b/.test(match.text) ? 'and' : 'to'
      return sayBeside(`${article(match)}${first} ${between} the ${day} of ${monthAndYear(match)}`)
    },
  },
  {
    name: 'day and month: 12 May 2025',
    pattern: new RegExp(String.raw`${START}${DAY}\s(?:of\s)?${MONTH}${YEAR}${END}`, 'gu'),
    say: (match) => {
      const day = dayOf(match.part('day'))
      return day === undefined ? undefined : sayBeside(`${article(match)}${day} of ${monthAndYear(match)}`)
    },
  },
  {
    name: 'month and day: May 12, 2025',
    pattern: new RegExp(String.raw`${START}${MONTH}\s${DAY}${YEAR}${END}(?!:\d)`, 'gu'),
    say: (match) => {
      const day = dayOf(match.part('day'))
      if (day === undefined || (match.part('year') === '' && /^\s\p{Ll}/u.test(match.after))) return undefined
      return sayBeside([`${monthOf(match.part('month'))} the ${day}`, ...spokenYear(match)].join(', '))
    },
  },
  {
    name: 'months: Jan-Mar 2025',
    pattern: new RegExp(
      String.raw`${START}${MONTH.replace('<month>', '<first>')}\s?[-–]\s?${MONTH}${YEAR}${END}`,
      'gu',
    ),
    say: (match) => {
      const months = `${monthOf(match.part('first'))} to ${monthOf(match.part('month'))}`
      return say([months, ...spokenYear(match)].join(' '))
    },
  },
  {
    name: 'short month and year: Sept 2025',
    pattern: new RegExp(String.raw`${START}${MONTH}\s(?<year>[12]\d{3})(?![\d/]|[-–]\d)`, 'gu'),
    say: (match) => sayBeside(`${monthOf(match.part('month'))} ${year(Number(match.part('year')))}`),
  },
  {
    name: 'date in figures: 12/05/2025',
    pattern:
      /(?<![\p{L}\p{N}£]|\d[./-])(?<day>\d{1,2})(?<sign>[/.-])(?<number>\d{1,2})\k<sign>(?<year>\d{4}|\d{2})(?![\p{L}\p{N}]|[./-]\d)/gu,
    say: inFigures,
  },
  {
    name: 'date as computers write it: 2025-05-12',
    pattern:
      /(?<![\p{L}\p{N}]|\d[./-])(?<year>[12]\d{3})-(?<number>\d{2})-(?<day>\d{2})(?![\p{L}\p{N}]|[./-]\d)/gu,
    say: (match) => figures(match, match.part('day'), match.part('number'), Number(match.part('year'))),
  },
  {
    name: 'years: 2023/24, 2023-2025',
    pattern:
      /(?<![\p{L}\p{N}£]|\d[.,/-])(?<from>[12]\d{3})\s?[/–-]\s?(?<to>[12]\d{3}|\d{2})(?![\p{L}\p{N}]|[./-]\d)/gu,
    say: years,
  },
  {
    name: 'decade: 1990s',
    pattern: /(?<![\p{L}\p{N}£])(?<century>1[5-9]|20)?(?<decade>\d0)[’']?s(?![\p{L}\p{N}])/gu,
    say: (match) => {
      const century = match.part('century')
      if (match.part('decade') === '00')
        return century === '' ? undefined : sayBeside(plural(year(Number(`${century}00`))))
      const decade = plural(cardinal(Number(match.part('decade'))))
      return sayBeside(century === '' ? decade : `${cardinal(Number(century))} ${decade}`)
    },
  },
  {
    name: 'year: 2025',
    pattern:
      /(?<![\p{L}\p{N}£$€]|\d[.,:/-])(?:1[0-9]|20)\d{2}(?![\p{L}\p{N}%]|[.,:/-]\d|\s?(?:%|million|billion))/gu,
    say: (match) => (isYear(match) ? sayBeside(year(Number(match.text))) : undefined),
  },
  {
    name: 'days of the week: Mon-Fri',
    pattern:
      /(?<![\p{L}\p{N}])(?<first>Mon|Tue|Tues|Wed|Weds|Thu|Thur|Thurs|Fri|Sat|Sun)\.?\s?(?:-|–|to)\s?(?<last>Mon|Tue|Tues|Wed|Weds|Thu|Thur|Thurs|Fri|Sat|Sun)(?![\p{L}\p{N}])/gu,
    say: (match) => say(`${weekday(match.part('first'))} to ${weekday(match.part('last'))}`),
  },
  {
    name: 'day of the week: Tues',
    pattern:
      /(?<![\p{L}\p{N}])(?:(?:Tue|Tues|Weds|Thu|Thur|Thurs|Fri)\b|(?:Mon|Wed|Sat|Sun)(?=\.?,?\s\d))\.?(?![\p{L}\p{N}])/gu,
    say: (match) => say(weekday(match.text)),
  },
]

/** `the`, unless the text has it. */
function article(match: Match): string {
  return /\bthe\s$/i.test(match.before) ? '' : 'the '
}

function dayOf(written: string): string | undefined {
  const day = Number(written)
  return day >= 1 && day <= 31 ? ordinal(day) : undefined
}

function monthOf(written: string): string {
  return MONTHS.find((month) => month.startsWith(written.slice(0, 3))) ?? written
}

function monthAndYear(match: Match): string {
  return [monthOf(match.part('month')), ...spokenYear(match)].join(', ')
}

function spokenYear(match: Match): string[] {
  return match.part('year') === '' ? [] : [year(Number(match.part('year')))]
}

/** Day, month, year, as Britain writes them; in doubt where that can't be and the American order can. */
function inFigures(match: Match): Said | undefined {
  const written = match.part('year')
  const short = Number(written) < 50 ? 2000 : 1900
  return figures(
    match,
    match.part('day'),
    match.part('number'),
    Number(written) + (written.length === 2 ? short : 0),
  )
}

function figures(match: Match, written: string, number: string, spoken: number): Said | undefined {
  const [day, month] = [dayOf(written), MONTHS[Number(number) - 1]]
  if (day !== undefined && month !== undefined)
    return sayBeside(`${article(match)}${day} of ${month}, ${year(spoken)}`)
  return MONTHS[Number(written) - 1] !== undefined && dayOf(number) !== undefined ? inDoubt : undefined
}

function years(match: Match): Said | undefined {
  const from = Number(match.part('from'))
  const written = match.part('to')
  const to = Number(written)
  if (written.length === 4) return to > from ? sayBeside(`${year(from)} to ${year(to)}`) : undefined
  if (to > from % 100) return sayBeside(`${year(from)} to ${to < 10 ? `oh ${cardinal(to)}` : cardinal(to)}`)
  const month = MONTHS[to - 1]
  return match.text.includes('-') && month !== undefined ? sayBeside(`${month} ${year(from)}`) : inDoubt
}

/** Words before which a number of four digits counts things and is no year: `2000 people`. */
const COUNTED =
  /^\s(?:people|children|men|women|staff|[a-z]{3,20}s)\b(?<!\s(?:was|has|is|its|this|plans|charters|always|sees))/
const YEAR_BEFORE =
  /\b(?:in|since|from|until|till|to|by|of|for|during|year|after|before|and|spring|summer|autumn|winter|early|late|mid|[A-Z]\w+)[\s-]$/i

function isYear(match: Match): boolean {
  const value = Number(match.text)
  if (value % 50 === 0 && COUNTED.test(match.after)) return false
  return (value >= 1900 && value < 2100) || (value >= 1500 && YEAR_BEFORE.test(match.before))
}

function weekday(written: string): string {
  return DAYS.find((day) => day.startsWith(written.slice(0, 3))) ?? written
}
