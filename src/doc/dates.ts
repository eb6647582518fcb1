import type { Labels } from '../model/labels.js'

/** A date in words: `2025-06-02` is `2 June 2025`, `2025-06` is `June 2025`, `2025` stays. Anything else stays too. */
export function sayDate(date: string, labels: Labels): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? []
  if (year === undefined || month === undefined) return date
  const inMonth = `${labels(`months.${Number(month)}`)} ${year}`
  return day === undefined ? inMonth : `${Number(day)} ${inMonth}`
}

/** Whether a date names a day: then it is said to be *on* it, and else *in* it. */
export function isDay(date: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(date)
}

/** The first moment of an edition's year, month or day, in UTC; of 1980 where it has none. */
export function firstMoment(date: string | undefined): string {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date ?? '') ?? []
  return year === undefined ? '1980-01-01T00:00:00Z' : `${year}-${month}-${day}T00:00:00Z`
}

/**
 * The last day that the first date in a text may mean, as `2025-05-12`: of `12 May 2025`, of `May 2025`, of one in figures, or of a year
 * that the text opens with. Nothing where it has none.
 */
export function readDate(text: string, labels: Labels): string | undefined {
  const [, figures] = /(?<![\d-])(\d{4}-\d\d(?:-\d\d)?)(?![\d-])/.exec(text) ?? []
  if (figures !== undefined) return lastDay(figures)
  for (const [, day, name = '', year] of text.matchAll(
    /(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?(\p{L}+)\.?\s+(\d{4})\b/gu,
  )) {
    const month = MONTHS.find((number) => isMonth(name, labels(`months.${number}`)))
    if (month === undefined) continue
    const inMonth = `${year}-${String(month).padStart(2, '0')}`
    return lastDay(day === undefined ? inMonth : `${inMonth}-${day.padStart(2, '0')}`)
  }
  const [, year] = /^\s*(\d{4})\b/.exec(text) ?? []
  return year === undefined ? undefined : lastDay(year)
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const

/** Whether a word is the name of a month, or opens it with three letters or more: `Sept`. */
function isMonth(word: string, month: string): boolean {
  return word.length >= 3 && month.toLowerCase().startsWith(word.toLowerCase())
}

/** Dates are compared as text, so a month ends with a day that no real one comes after. */
function lastDay(date: string): string {
  return `${date}${'-12-31'.slice(date.length - 4)}`
}
