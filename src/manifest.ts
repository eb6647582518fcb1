import type { Charter, Contact, Entry, Facts } from './model/charter.js'
import type { EditionContact, Manifest, ManifestFile } from './model/files.js'
import { easyReadState } from './readings/index.js'
import { version } from './version.js'

/** What the site has to know of an edition, from its charter and from the files that were made of it. */
export function manifestOf(charter: Charter, files: readonly ManifestFile[]): Manifest {
  const { facts, id, family, title } = charter
  const easyRead = easyReadState(charter)
  return {
    edition: id,
    family,
    title: title.words,
    ...values({
      organisation: facts.organisation,
      place: facts.place,
      date: facts.date,
      review: facts.review,
    }),
    language: facts.language,
    status: facts.status,
    easyRead: easyRead.finished ? 'finished' : 'not finished',
    easyReadTested: easyRead.tested,
    ...when('easyReadTests', testsOf(facts)),
    ...when('contact', contactOf(facts.contact)),
    ...when(
      'formatsOnRequest',
      facts.formatsOnRequest.formats.map(({ value }) => value),
    ),
    ...when(
      'languagesOnRequest',
      [...facts.formatsOnRequest.languages].map(([language, { value }]) => ({ language, words: value })),
    ),
    ...(facts.statement === undefined ? {} : { statement: values({ ...facts.statement }) }),
    files,
    madeWith: `charter-press ${version}`,
  }
}

function values<K extends string>(entries: { readonly [P in K]?: Entry | undefined }): { [P in K]?: string } {
  const said: { [P in K]?: string } = {}
  for (const key in entries) {
    const entry = entries[key]
    if (entry !== undefined) said[key] = entry.value
  }
  return said
}

function when<K extends string, V>(key: K, list: readonly V[]): { [P in K]?: readonly V[] } {
  const said: { [P in K]?: readonly V[] } = {}
  if (list.length > 0) said[key] = list
  return said
}

function testsOf({ easyReadTests }: Facts) {
  return easyReadTests.map(({ group, date, howMany }) => ({
    group: group.value,
    ...values({ date, howMany }),
  }))
}

/** In the order in which they are always given. */
function contactOf({ name, phone, text, relay, email, web, post }: Contact): EditionContact[] {
  const ways = Object.entries(values({ name, phone, text, relay, email, web, post }))
  return ways.flatMap(([kind, value]) => (value === undefined ? [] : [{ kind, value }]))
}
