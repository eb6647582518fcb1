import { parse as parseLanguage } from 'bcp-47'
import { z } from 'zod'

/** A year, a month or a day of the calendar. */
export function isDate(value: string): boolean {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value) ?? []
  if (year === undefined) return false
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)))
  return (
    (month === undefined || date.getUTCMonth() === Number(month) - 1) &&
    (day === undefined || date.getUTCDate() === Number(day))
  )
}

/** What is said of a date that is none: an error, as the date is the only clock of a build. */
export const NO_DATE =
  'is no date. Write the year, the month and the day: 2025-06-02. A year (2025) or a month (2025-06) will do.'
const text = z.string({ error: 'has to be words on one line, after the colon.' })
const date = text.refine((value) => value === '' || isDate(value), { error: NO_DATE })
const partner = z.union([text, z.object({ name: text, kind: text.optional(), logo: text.optional() })])
const resource = z.union([text, z.object({ words: text, link: text.optional() })])
const languages = z.object({ languages: z.record(z.string(), text) })

/** The keys of front matter that are the charter's own, and the shape of what they hold. */
export const KEYS = {
  title: text,
  organisation: text,
  place: text,
  date,
  review: date,
  version: text,
  language: text.refine(
    (value) => parseLanguage(value).language !== null && parseLanguage(value).language !== undefined,
    {
      error: 'is no language. Write its code: en-GB for English, cy for Welsh.',
    },
  ),
  status: z.enum(['draft', 'example', 'published'], {
    error: 'is no status. Write draft, example or published.',
  }),
  contact: z.object(
    {
      name: text.optional(),
      phone: text.optional(),
      text: text.optional(),
      relay: text.optional(),
      email: text.optional(),
      web: text.optional(),
      post: text.optional(),
    },
    {
      error:
        'holds name, phone, text, relay, email, web and post: each on its own line, set in by two spaces.',
    },
  ),
  'formats on request': z.union(
    [
      text,
      z.array(z.union([text, languages])),
      z.looseObject({ languages: languages.shape.languages.optional() }),
    ],
    { error: 'has to be a list: a line for each format, with a hyphen before it.' },
  ),
  bsl: z.union([text, z.object({ link: text, subtitles: text.optional(), 'checked by': text.optional() })], {
    error: 'has to be the address of the film; or link:, subtitles: and "checked by:", each on its own line.',
  }),
  'made by': text,
  'signed by': z.union([partner, z.array(partner)], {
    error: 'has to be a list: a line for each partner, with a hyphen before it.',
  }),
  'if not kept': text,
  resources: z.union([resource, z.array(resource)], {
    error: 'has to be a list; each entry has words: and link:',
  }),
  pledges: text,
  'easy read': z.looseObject({
    pictures: z.enum(['decorative', 'described']).optional(),
    'tested with': z
      .union([z.array(z.union([text, z.looseObject({ group: text })])), z.looseObject({ group: text })])
      .optional(),
  }),
  theme: text,
  variables: z.record(z.string(), text),
  site: z.object({ url: text }),
  'accessibility statement': z.object(
    { 'approved by': text.optional(), 'approved on': date.optional(), reviewed: date.optional() },
    {
      error: 'holds "approved by", "approved on" and "reviewed": each on its own line, set in by two spaces.',
    },
  ),
} as const

export type Key = keyof typeof KEYS

/** The names inside the groups whose names are ours; others inside them mean nothing. */
export const GROUPS: Readonly<Record<string, readonly string[]>> = {
  contact: ['name', 'phone', 'text', 'relay', 'email', 'web', 'post'],
  bsl: ['link', 'subtitles', 'checked by'],
  site: ['url'],
  'accessibility statement': ['approved by', 'approved on', 'reviewed'],
}
