import type { Format } from '../formats/format.js'
import type { Charter } from '../model/charter.js'
import type { Labels } from '../model/labels.js'
import type { Sources } from '../model/sources.js'
import type { Change, ChangedCharter, EditionName } from './change.js'
import { charterChanges } from './charters.js'
import { formatsTouched } from './formats.js'
import { type MatchedFamily, matchEditions, type ReadEdition } from './match-editions.js'
import { redrawnPictures } from './redrawn.js'
import { shareChanges } from './shared.js'

/** A content folder at one time, read. */
export interface ReadContent {
  readonly sources: Sources
  readonly editions: readonly ReadEdition[]
}

export interface ComparisonOptions {
  readonly labelsFor: (language: string) => Labels
  readonly formats: readonly Format[]
}

/** The charters that differ, each with all that a reader would find different in it. */
export function changedCharters(
  was: ReadContent,
  now: ReadContent,
  options: ComparisonOptions,
): ChangedCharter[] {
  return matchEditions(was.editions, now.editions)
    .filter((family) => family.was !== family.now || !isSame(family.now ?? '', was.sources, now.sources))
    .map((family) => changedCharter(family, was.sources, now.sources, options))
    .filter(isChanged)
}

/** Whether a charter's folder holds the very same files. */
function isSame(family: string, was: Sources, now: Sources): boolean {
  const of = ({ files }: Sources) => [...files].filter(([path]) => path.startsWith(`${family}/`))
  const old = of(was)
  return (
    old.length === of(now).length &&
    old.every(([path, file]) => {
      const other = now.files.get(path)
      if (other === undefined || 'problem' in file || 'problem' in other)
        return JSON.stringify(file) === JSON.stringify(other)
      return Buffer.compare(file.bytes, other.bytes) === 0
    })
  )
}

function changedCharter(
  { pairs, gone, fresh, ...names }: MatchedFamily,
  was: Sources,
  now: Sources,
  { labelsFor, formats }: ComparisonOptions,
): ChangedCharter {
  const touched = new Set<string>()
  const unreadable: ChangedCharter['unreadable'][number][] = []
  const perEdition = pairs.flatMap(([before, after]) => {
    if (after.charter === undefined) {
      // What could not be read then either has not changed in anything that a reader sees.
      if (before.charter !== undefined) unreadable.push({ id: after.id, when: 'now' })
      return []
    }
    if (before.charter === undefined) {
      unreadable.push({ id: after.id, when: 'then' })
      return []
    }
    const labels = labelsFor(after.charter.facts.language)
    const redrawn = redrawnPictures(before.charter, after.charter, was, now)
    for (const id of formatsTouched(before.charter, after.charter, formats, labels)) touched.add(id)
    if (redrawn.length > 0) for (const id of picturedFormats(formats)) touched.add(id)
    const changes = [
      ...charterChanges(before.charter, after.charter, labels),
      ...redrawn.map((picture) => ({
        change: { kind: 'redrawn', picture } satisfies Change,
        source: `redrawn ${picture}`,
      })),
    ]
    return [{ edition: nameOf(after), changes }]
  })
  const known = [...pairs.map(([, after]) => after), ...fresh, ...gone].find(hasCharter)
  return {
    titles: titlesOf([...pairs.map(([, after]) => after), ...fresh, ...gone], names.now ?? names.was ?? ''),
    language: known?.charter.facts.language ?? 'en-GB',
    dir: known?.charter.facts.dir ?? 'ltr',
    editions: [...pairs.map(([, after]) => after), ...fresh].map(nameOf),
    added: fresh.map(nameOf),
    removed: gone.map(nameOf),
    renamed: pairs.flatMap(([before, after]) =>
      before.id === after.id ? [] : [{ was: before.id, now: after.id }],
    ),
    unreadable,
    changes: shareChanges(perEdition),
    formats: formats.flatMap(({ id }) => (touched.has(id) ? [id] : [])),
  }
}

/** Each title once; the name of the folder where no edition could be read. */
function titlesOf(editions: readonly ReadEdition[], family: string): string[] {
  const titles = new Set(editions.flatMap(({ charter }) => charter?.title.words ?? []))
  return titles.size === 0 ? [family] : [...titles]
}

/** The formats that show pictures: no text alone, and no speech. */
function picturedFormats(formats: readonly Format[]): string[] {
  return formats
    .filter(
      ({ mediaType, readings }) => /html|pdf|officedocument/.test(mediaType) && !readings.includes('spoken'),
    )
    .map(({ id }) => id)
}

function hasCharter(edition: ReadEdition): edition is ReadEdition & { readonly charter: Charter } {
  return edition.charter !== undefined
}

function nameOf({ id, charter }: ReadEdition): EditionName {
  const place = charter?.facts.place?.value
  return { id, title: charter?.title.words ?? id, ...(place === undefined ? {} : { place }) }
}

function isChanged({ added, removed, renamed, unreadable, changes, formats }: ChangedCharter): boolean {
  return [added, removed, renamed, unreadable, changes, formats].some((list) => list.length > 0)
}
