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
