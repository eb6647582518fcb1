import { directionOf } from '../doc/language.js'
import { nearest } from '../doc/nearest.js'
import type { Contact, Entry, Facts, FormatOptions, FormatsOnRequest } from '../model/charter.js'
import type { Level, Message } from '../model/message.js'
import type { Place } from '../model/place.js'
import { type Typed, type TypedMap, valueAt } from '../source/front-matter.js'
import { GROUPS, KEYS, type Key, NO_DATE } from './facts-schema.js'

export interface FactsResult {
  readonly facts: Facts
  /** Keys whose values are not used, with a message that says so. */
  readonly unused: ReadonlySet<string>
  readonly messages: readonly Message[]
}

/** Checks front matter and sorts it. `formatBlocks` are the keys that formats read for themselves. */
export function readFacts(map: TypedMap, formatBlocks: ReadonlySet<string>): FactsResult {
  const messages: Message[] = []
  const say = (level: Level, rule: string, place: Place, words: string) =>
    messages.push({ rule, level, place, text: words })
  const usable = new Map<string, Typed>()
  const unused = new Set<string>()
  for (const [group, names] of Object.entries(GROUPS)) {
    const inner = map.entries.get(group)?.value
    for (const [key, { keyAt }] of inner?.kind === 'map' ? inner.entries : []) {
      if (names.includes(key)) continue
      say('warning', 'unknown-key', keyAt, unknownKey(key, names))
      unused.add(`${group}.${key}`)
    }
  }
  for (const [key, { keyAt, value }] of map.entries) {
    if (!isKey(key)) {
      if (!formatBlocks.has(key))
        say('warning', 'unknown-key', keyAt, unknownKey(key, [...Object.keys(KEYS), ...formatBlocks]))
      continue
    }
    const issue = KEYS[key].safeParse(plain(value)).error?.issues[0]
    if (issue === undefined) usable.set(key, value)
    else if (issue.message === NO_DATE)
      say('error', 'no-date', value.at, `"${key}: ${shown(value)}" ${NO_DATE}`)
    else
      say(
        'warning',
        'front-matter-value',
        value.at,
        `"${key}:" ${issue.message} What stands here is not used.`,
      )
  }
  for (const key of map.entries.keys()) if (!usable.has(key)) unused.add(key)
  return { facts: factsOf(usable, map, formatBlocks), unused, messages }
}

function isKey(key: string): key is Key {
  return Object.hasOwn(KEYS, key)
}

function unknownKey(key: string, known: readonly string[]): string {
  const [near] = nearest(key, known, 1)
  const meant = near === undefined ? '' : ` Did you mean "${near}"?`
  return `"${key}" means nothing here, and it is shown nowhere.${meant} A name of your own goes under variables:`
}

function shown(value: Typed): string {
  return value.kind === 'value' ? value.value : '…'
}

/** What was typed, as plain values for zod. */
function plain(value: Typed): unknown {
  if (value.kind === 'value') return value.value
  if (value.kind === 'list') return value.items.map(plain)
  return Object.fromEntries([...value.entries].map(([key, entry]) => [key, plain(entry.value)]))
}

function factsOf(
  usable: ReadonlyMap<string, Typed>,
  map: TypedMap,
  formatBlocks: ReadonlySet<string>,
): Facts {
  const language = entry(usable.get('language'))?.value ?? 'en-GB'
  const status = entry(usable.get('status'))?.value
  const easyRead = usable.get('easy read')
  return {
    language,
    dir: directionOf(language),
    status: status === 'example' || status === 'published' ? status : 'draft',
    ...named(usable, {
      organisation: 'organisation',
      place: 'place',
      date: 'date',
      review: 'review',
      version: 'version',
    }),
    ...named(usable, { madeBy: 'made by', ifNotKept: 'if not kept', theme: 'theme' }),
    contact: contactOf(usable.get('contact')),
    formatsOnRequest: onRequest(usable.get('formats on request')),
    ...bslOf(usable.get('bsl')),
    signedBy: items(usable.get('signed by')).flatMap((item) => partnerOf(item)),
    resources: items(usable.get('resources')).flatMap((item) => resourceOf(item)),
    easyReadTests: items(easyRead && valueAt(easyRead, ['tested with'])).flatMap((item) => testOf(item)),
    describePictures: entry(easyRead && valueAt(easyRead, ['pictures']))?.value === 'described',
    ...statementOf(usable.get('accessibility statement')),
    ...optional('siteUrl', entry(usable.get('site') && valueAt(map, ['site', 'url']))),
    formatOptions: optionsOf(map, formatBlocks),
  }
}

/** A value with its place; nothing where it is empty or not one value. */
function entry(value: Typed | undefined): Entry | undefined {
  if (value?.kind !== 'value' || value.value.trim() === '') return undefined
  return { value: value.value.trim(), at: value.at }
}

function optional<K extends string>(name: K, value: Entry | undefined): { [P in K]?: Entry } {
  const record: { [P in K]?: Entry } = {}
  if (value !== undefined) record[name] = value
  return record
}

function named<K extends string>(
  from: ReadonlyMap<string, Typed>,
  keys: Readonly<Record<K, string>>,
): { [P in K]?: Entry } {
  const record: { [P in K]?: Entry } = {}
  for (const name in keys) Object.assign(record, optional(name, entry(from.get(keys[name]))))
  return record
}

function fields(value: Typed | undefined): ReadonlyMap<string, Typed> {
  if (value?.kind !== 'map') return new Map()
  return new Map([...value.entries].map(([key, field]) => [key, field.value]))
}

/** The entries of a list; a single value or group is a list of one. */
function items(value: Typed | undefined): readonly Typed[] {
  if (value === undefined) return []
  return value.kind === 'list' ? value.items : [value]
}

function contactOf(value: Typed | undefined): Contact {
  const keys = {
    name: 'name',
    phone: 'phone',
    text: 'text',
    relay: 'relay',
    email: 'email',
    web: 'web',
    post: 'post',
  }
  return named(fields(value), keys)
}

function onRequest(value: Typed | undefined): FormatsOnRequest {
  const formats: Entry[] = []
  const languages = new Map<string, Entry>()
  const visit = (node: Typed) => {
    const format = entry(node)
    if (format !== undefined) formats.push(format)
    if (node.kind === 'list') node.items.forEach(visit)
    for (const [key, field] of fields(node)) {
      if (key !== 'languages') visit(field)
      else
        for (const [lang, sentence] of fields(field)) {
          const said = entry(sentence)
          if (said !== undefined) languages.set(lang, said)
        }
    }
  }
  if (value !== undefined) visit(value)
  return { formats, languages }
}

function bslOf(value: Typed | undefined): Pick<Facts, 'bsl'> {
  const link = entry(value) ?? entry(fields(value).get('link'))
  if (link === undefined) return {}
  return { bsl: { link, ...named(fields(value), { subtitles: 'subtitles', checkedBy: 'checked by' }) } }
}

function statementOf(value: Typed | undefined): Pick<Facts, 'statement'> {
  if (value === undefined) return {}
  const keys = { approvedBy: 'approved by', approvedOn: 'approved on', reviewed: 'reviewed' }
  return { statement: named(fields(value), keys) }
}

function partnerOf(item: Typed): Facts['signedBy'] {
  const name = entry(item) ?? entry(fields(item).get('name'))
  return name === undefined ? [] : [{ name, ...named(fields(item), { kind: 'kind' }) }]
}

function resourceOf(item: Typed): Facts['resources'] {
  const words = entry(item) ?? entry(fields(item).get('words'))
  return words === undefined ? [] : [{ words, ...named(fields(item), { link: 'link' }) }]
}

function testOf(item: Typed): Facts['easyReadTests'] {
  const group = entry(item) ?? entry(fields(item).get('group'))
  return group === undefined ? [] : [{ group, ...named(fields(item), { date: 'date', howMany: 'how many' }) }]
}

function optionsOf(map: TypedMap, formatBlocks: ReadonlySet<string>): ReadonlyMap<string, FormatOptions> {
  const options = new Map<string, FormatOptions>()
  for (const block of formatBlocks) {
    const group = map.entries.get(block)
    if (group === undefined) continue
    const values: Record<string, string> = {}
    const places = new Map<string, Place>()
    for (const [key, field] of fields(group.value)) {
      places.set(key, field.at)
      if (field.kind === 'value') values[key] = field.value
    }
    options.set(block, { at: group.keyAt, values, places })
  }
  return options
}
