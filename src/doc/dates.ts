import type { Labels } from '../model/labels.js'

/** A date in words: `2025-06-02` is `2 June 2025`, `2025-06` is `June 2025`, `2025` stays. Anything else stays too. */
export function sayDate(date: string, labels: Labels): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? []
  if (year === undefined || month === undefined) return date
  const inMonth = `${labels(`months.${Number(month)}`)} ${year}`
  return day === undefined ? inMonth : `${Number(day)} ${inMonth}`
}
