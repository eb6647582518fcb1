import { directionOf } from '../doc/language.js'
import type { EditionContact, Manifest } from '../model/files.js'
import type { Labels } from '../model/labels.js'

/** How to ask for a charter in another way: what there is, whom to ask, and the same in other languages. */
export interface Request {
  readonly heading: string
  readonly ask: string
  readonly formatsAbout: string
  readonly formats: readonly string[]
  readonly languages: readonly { readonly lang: string; readonly dir: string; readonly words: string }[]
  readonly contact: readonly ContactLine[]
}

export interface ContactLine {
  readonly label: string
  readonly value: string
  /** `tel:`, `mailto:`, `sms:` or a web address; absent for what is no link. */
  readonly url: string | undefined
}

/** Absent where the charter says neither what one can ask for nor whom to ask. */
export function requestOf(manifest: Manifest, labels: Labels): Request | undefined {
  const { formatsOnRequest: formats = [], languagesOnRequest: languages = [], contact = [] } = manifest
  if (formats.length + languages.length + contact.length === 0) return undefined
  return {
    heading: labels('section.other formats'),
    ask: labels('other formats.ask'),
    formatsAbout: `${labels('other formats.formats')}:`,
    formats,
    languages: languages.map(({ language, words }) => ({
      lang: language,
      dir: directionOf(language),
      words,
    })),
    contact: contactLines(contact, labels),
  }
}

export function contactLines(contact: readonly EditionContact[], labels: Labels): ContactLine[] {
  return contact.map(({ kind, value }) => ({
    label: labels(`contact.${kind}`),
    value,
    url: urlOf(kind, value),
  }))
}

function urlOf(kind: string, value: string): string | undefined {
  const digits = value.replace(/[^\d+]/g, '')
  switch (kind) {
    case 'phone':
      return `tel:${digits}`
    case 'text':
      return `sms:${digits}`
    case 'email':
      return `mailto:${value}`
    case 'web':
      return /^https?:\/\//i.test(value) ? value : undefined
    default:
      return undefined
  }
}
