import { sayDate } from '../doc/dates.js'
import { directionOf } from '../doc/language.js'
import type { Charter, Contact, Entry, SourceText } from '../model/charter.js'
import type { Block, Fact, Facts, Inline, List, Notice, Section } from '../model/doc.js'
import type { Labels } from '../model/labels.js'
import { addedSection, bareLink, entryText, paragraph, text } from './nodes.js'

/** What stands under the title: that it is a draft or an example, and the facts of a cover. */
export function cover({ facts }: Charter, labels: Labels): Block[] {
  const dated = (entry: Entry): Inline[] => [text(sayDate(entry.value, labels), entry.at)]
  const rows = [
    ...fact('organisation', labels('cover.organisation'), facts.organisation, plainly),
    ...fact('place', labels('cover.place'), facts.place, plainly),
    ...fact('date', labels('cover.date'), facts.date, dated),
    ...fact('review', labels('cover.review'), facts.review, dated),
    ...fact('version', labels('cover.version'), facts.version, plainly),
  ]
  return [
    ...(facts.status === 'published' ? [] : [notice(facts.status, labels(`status.${facts.status}`))]),
    ...(rows.length === 0 ? [] : [{ type: 'facts' as const, role: 'cover' as const, children: rows }]),
  ]
}

export function notice(kind: Notice['kind'], words: string): Notice {
  return { type: 'notice', kind, children: [text(words)] }
}

function fact(
  kind: string,
  label: string,
  entry: Entry | undefined,
  value: (entry: Entry) => Inline[],
): Fact[] {
  return entry === undefined ? [] : [{ type: 'fact', kind, label, children: value(entry) }]
}

function plainly(entry: Entry): Inline[] {
  return [entryText(entry)]
}

/** The parts of what front matter says around a charter, in the order in which they are always told. */
const PARTS = {
  'if not kept': ({ facts }: Charter): Block[] =>
    facts.ifNotKept === undefined ? [] : [paragraph(entryText(facts.ifNotKept))],
  bsl: ({ facts }: Charter, labels: Labels): Block[] => bslFilm(facts.bsl, labels),
  resources: ({ facts }: Charter): Block[] =>
    listOf(facts.resources.map(({ words, link }) => resource(words, link))),
  'made by': ({ facts }: Charter): Block[] =>
    facts.madeBy === undefined ? [] : [paragraph(entryText(facts.madeBy))],
  'signed by': ({ facts }: Charter): Block[] =>
    listOf(facts.signedBy.map(({ name, kind }) => partner(name, kind))),
  contact: ({ facts }: Charter, labels: Labels): Block[] => contactFacts(facts.contact, labels),
  'other formats': onRequest,
} as const

export type AboutPart = keyof typeof PARTS

/** What front matter says of how the charter was made and what one can do with it: the end of every reading. */
export function about(charter: Charter, labels: Labels): Block[] {
  const names: AboutPart[] = [
    'if not kept',
    'bsl',
    'resources',
    'made by',
    'signed by',
    'contact',
    'other formats',
  ]
  return names.flatMap((name) => part(name, PARTS[name](charter, labels), 2, labels))
}

/** The blocks of one part, without its heading. */
export function aboutPart(name: AboutPart, charter: Charter, labels: Labels): Block[] {
  return PARTS[name](charter, labels)
}

/** A part under its heading; none where it has nothing to say. */
export function part(name: AboutPart, children: readonly Block[], depth: number, labels: Labels): Section[] {
  if (children.length === 0) return []
  return [addedSection(name.replaceAll(' ', '-'), labels(`section.${name}`), depth, children)]
}

function listOf(items: readonly Inline[][]): List[] {
  if (items.length === 0) return []
  const children = items.map((inlines) => ({
    type: 'listItem' as const,
    spread: false,
    children: [paragraph(...inlines)],
  }))
  return [{ type: 'list', ordered: false, start: 1, children }]
}

function resource(words: Entry, link: Entry | undefined): Inline[] {
  if (link === undefined) return [entryText(words)]
  const url = addressOf(link)
  if (url === undefined) return [entryText(words), text(' ('), entryText(link), text(')')]
  return [{ type: 'link', url, bare: words.value === link.value, children: [entryText(words)] }]
}

/** The address that a value of front matter gives, where it is one that works in a document by itself. */
export function addressOf({ value }: Entry): string | undefined {
  if (/^www\.\S+$/i.test(value)) return `https://${value}`
  return /^(?:https?:\/\/|mailto:|tel:|sms:)\S+$/i.test(value) ? value : undefined
}

function partner(name: Entry, kind: Entry | undefined): Inline[] {
  return kind === undefined ? [entryText(name)] : [entryText(name), text(' ('), entryText(kind), text(')')]
}

function bslFilm(film: Charter['facts']['bsl'], labels: Labels): Block[] {
  if (film === undefined) return []
  const url = addressOf(film.link)
  const words = text(labels('bsl.film'))
  return [
    url === undefined
      ? paragraph(words, text(': '), entryText(film.link))
      : paragraph({ type: 'link', url, bare: false, children: [words] }),
    ...(film.subtitles?.value === 'yes' ? [paragraph(text(labels('bsl.subtitles'), film.subtitles.at))] : []),
    ...(film.checkedBy === undefined
      ? []
      : [paragraph(text(labels('bsl.checked by')), text(' '), entryText(film.checkedBy))]),
  ]
}

/** The ways to reach the people behind a charter, in the order in which they are always given. */
export function contactFacts(contact: Contact, labels: Labels): Facts[] {
  const phone = (entry: Entry) => [bareLink(entry, `tel:${entry.value.replace(/[^\d+]/g, '')}`)]
  const web = (entry: Entry) => {
    const url = addressOf(entry)
    return url === undefined ? [entryText(entry)] : [bareLink(entry, url)]
  }
  const rows = [
    ...fact('name', labels('contact.name'), contact.name, plainly),
    ...fact('phone', labels('contact.phone'), contact.phone, phone),
    ...fact('text', labels('contact.text'), contact.text, (entry) => [
      bareLink(entry, `sms:${entry.value.replace(/[^\d+]/g, '')}`),
    ]),
    ...fact('relay', labels('contact.relay'), contact.relay, plainly),
    ...fact('email', labels('contact.email'), contact.email, (entry) => [
      bareLink(entry, `mailto:${entry.value}`),
    ]),
    ...fact('web', labels('contact.web'), contact.web, web),
    ...fact('post', labels('contact.post'), contact.post, plainly),
  ]
  return rows.length === 0 ? [] : [{ type: 'facts', role: 'contact', children: rows }]
}

function onRequest({ facts }: Charter, labels: Labels): Block[] {
  const { formats, languages } = facts.formatsOnRequest
  if (formats.length === 0 && languages.size === 0) return []
  return [
    paragraph(text(labels('other formats.ask'))),
    ...(formats.length === 0 ? [] : [paragraph(text(`${labels('other formats.formats')}:`))]),
    ...listOf(formats.map(plainly)),
    ...[...languages].map(
      ([lang, sentence]): Block => ({ ...paragraph(entryText(sentence)), lang, dir: directionOf(lang) }),
    ),
  ]
}

/** What front matter says in figures or addresses, and a reading says in words. */
export function toldInWords({ facts }: Charter): SourceText[] {
  const links = facts.resources.flatMap(({ link }) => (link === undefined ? [] : [link]))
  const bsl = facts.bsl === undefined ? [] : [facts.bsl.link, facts.bsl.subtitles]
  return [facts.date, facts.review, ...bsl, ...links].flatMap((entry) =>
    entry === undefined ? [] : [{ at: entry.at, value: entry.value, role: 'text' as const }],
  )
}
