import { sayDate } from '../doc/dates.js'
import type { Charter, Entry, Facts } from '../model/charter.js'
import type { Labels } from '../model/labels.js'
import type { Place } from '../model/place.js'
import type { FactName } from './change.js'

/** One fact of the front matter, as readers are told it. */
export interface Fact {
  readonly name: FactName
  readonly value: string
  /** The value as it was typed, where a text may fill it in. */
  readonly typed?: string
  readonly at?: Place
  /** Whether it is one of a list, in which each is there or not. */
  readonly listed: boolean
}

export interface FactChange {
  readonly name: FactName
  readonly was?: Fact
  readonly now?: Fact
}

/** The facts that differ: one that has another value, one that is new, one that is gone. */
export function factChanges(was: Charter, now: Charter, labels: Labels): FactChange[] {
  const before = factsOf(was, labels)
  const after = factsOf(now, labels)
  const old = new Map(before.map((fact) => [keyOf(fact), fact]))
  const fresh = new Map(after.map((fact) => [keyOf(fact), fact]))
  return [
    ...after.flatMap((fact): FactChange[] => {
      const match = old.get(keyOf(fact))
      if (match?.value === fact.value) return []
      return [{ name: fact.name, now: fact, ...(match === undefined ? {} : { was: match }) }]
    }),
    ...before.flatMap((fact): FactChange[] =>
      fresh.has(keyOf(fact)) ? [] : [{ name: fact.name, was: fact }],
    ),
  ]
}

function keyOf({ name, value, listed }: Fact): string {
  const words = 'label' in name ? name.label : `"${name.words}`
  return listed ? `${words}\n${value}` : words
}

function factsOf({ facts }: Charter, labels: Labels): Fact[] {
  return [
    ...one('diff.fact.status', { value: labels(`diff.status.${facts.status}`) }),
    ...one('diff.fact.language', { value: facts.language }),
    ...one('diff.fact.organisation', facts.organisation),
    ...one('diff.fact.place', facts.place),
    ...one('diff.fact.date', facts.date, labels),
    ...one('diff.fact.review', facts.review, labels),
    ...one('diff.fact.version', facts.version),
    ...contactFacts(facts),
    ...one('diff.fact.made by', facts.madeBy),
    ...one('diff.fact.if not kept', facts.ifNotKept),
    ...filmFacts(facts),
    ...one('diff.fact.theme', facts.theme),
    ...one('diff.fact.site', facts.siteUrl),
    ...one('diff.fact.pictures', facts.describePictures ? { value: labels('diff.described') } : undefined),
    ...statementFacts(facts, labels),
    ...listFacts(facts, labels),
    ...settings(facts),
  ]
}

type Value = Pick<Entry, 'value'> & Partial<Entry>

function one(label: string, entry: Value | undefined, dates?: Labels): Fact[] {
  if (entry === undefined) return []
  const value = dates === undefined ? entry.value : sayDate(entry.value, dates)
  const at = entry.at === undefined ? {} : { at: entry.at }
  return [{ name: { label }, value, typed: entry.value, listed: false, ...at }]
}

function contactFacts({ contact }: Facts): Fact[] {
  return [
    ...one('diff.fact.contact', contact.name),
    ...one('diff.fact.phone', contact.phone),
    ...one('diff.fact.text', contact.text),
    ...one('diff.fact.relay', contact.relay),
    ...one('diff.fact.email', contact.email),
    ...one('diff.fact.web', contact.web),
    ...one('diff.fact.post', contact.post),
  ]
}

function filmFacts({ bsl }: Facts): Fact[] {
  return [
    ...one('diff.fact.bsl', bsl?.link),
    ...one('diff.fact.subtitles', bsl?.subtitles),
    ...one('diff.fact.film checked', bsl?.checkedBy),
  ]
}

function statementFacts({ statement }: Facts, labels: Labels): Fact[] {
  return [
    ...one('diff.fact.statement approved by', statement?.approvedBy),
    ...one('diff.fact.statement approved on', statement?.approvedOn, labels),
    ...one('diff.fact.statement reviewed', statement?.reviewed, labels),
  ]
}

function listFacts(facts: Facts, labels: Labels): Fact[] {
  const listed = (label: string, at: Place, ...values: (string | undefined)[]): Fact => ({
    name: { label },
    value: values.filter((value) => value !== undefined).join(', '),
    at,
    listed: true,
  })
  return [
    ...facts.signedBy.map(({ name, kind }) =>
      listed('diff.list.signed by', name.at, name.value, kind?.value),
    ),
    ...facts.formatsOnRequest.formats.map(({ value, at }) => listed('diff.list.other formats', at, value)),
    ...[...facts.formatsOnRequest.languages.values()].map(({ value, at }) =>
      listed('diff.list.other formats', at, value),
    ),
    ...facts.resources.map(({ words, link }) =>
      listed('diff.list.resources', words.at, words.value, link?.value),
    ),
    ...facts.easyReadTests.map(({ group, date, howMany }) =>
      listed(
        'diff.list.tested with',
        group.at,
        group.value,
        date === undefined ? undefined : sayDate(date.value, labels),
        howMany?.value,
      ),
    ),
  ]
}

/** The blocks of front matter that set how a format is made: `large print: size`. */
function settings({ formatOptions }: Facts): Fact[] {
  return [...formatOptions].flatMap(([block, { values, places, at }]) =>
    Object.entries(values)
      .filter(([key]) => !(block === 'easy read' && key === 'pictures'))
      .map(([key, value]) => ({
        name: { words: `${block}: ${key}` },
        value,
        at: places.get(key) ?? at,
        listed: false,
      })),
  )
}
