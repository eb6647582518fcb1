import { sayDate } from '../doc/dates.js'
import type { Manifest } from '../model/files.js'
import type { Labels } from '../model/labels.js'
import { languageName, speechOf } from '../readings/speech/languages.js'
import { type Words, wordsIn } from './page.js'

/** An edition as a line of a list: its title as a link, and what tells it from the others. */
export interface EditionLine {
  readonly url: string
  readonly title: Words
  /** Where the title does not name it. */
  readonly place: string | undefined
  readonly facts: readonly string[]
}

/** `root` leads from the page that holds the line to the top of the site: empty, or `../`. */
export function editionLine(manifest: Manifest, labels: Labels, root: string): EditionLine {
  const { edition, title, place, organisation, date, language } = manifest
  const facts = [
    organisation,
    date === undefined ? undefined : sayDate(date, labels),
    sayLanguage(language, labels),
  ]
  return {
    url: `${root}${encodeURIComponent(edition)}/index.html`,
    title: wordsIn(language, title, labels),
    place: place === undefined || title.includes(place) ? undefined : place,
    facts: facts.filter((fact) => fact !== undefined),
  }
}

/** The other editions of the same charter, the newest first: other places, years and languages. */
export function otherEditions(manifest: Manifest, all: readonly Manifest[], labels: Labels): EditionLine[] {
  return all
    .filter(({ family, edition }) => family === manifest.family && edition !== manifest.edition)
    .sort(byFamilyThenNewest)
    .map((other) => editionLine(other, labels, '../'))
}

/** What a language is called in the language of the page: `Welsh`. */
export function sayLanguage(language: string, labels: Labels): string {
  return languageName(language, speechOf(labels('site.language')))
}

/** By code point, as sorting must be the same on every machine. */
export function byFamilyThenNewest(one: Manifest, other: Manifest): number {
  return (
    compare(one.family, other.family) ||
    compare(other.date ?? '', one.date ?? '') ||
    compare(one.edition, other.edition)
  )
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
