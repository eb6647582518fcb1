import type { Format } from '../../formats/format.js'
import type { Labels } from '../../model/labels.js'
import type { Message } from '../../model/message.js'
import type { ChangedCharter, Comparison, EditionName, SharedChange } from '../change.js'
import { tellChange } from './changes.js'
import { overview } from './overview.js'
import { type Item, ours, type Summary, type SummarySection, theirs, told, type Words } from './summary.js'

export { type Detail, type Item, plain, type Summary, type SummarySection, type Words } from './summary.js'

/** What was compared with what, in words for a person. */
export interface Compared {
  readonly from: Words
  readonly to: Words
  /** Whether the content folder was not there yet. */
  readonly isNew: boolean
}

/** Tells a comparison as a person would: first in short, then charter by charter, then what the check says. */
export function tell(
  comparison: Comparison,
  compared: Compared,
  formats: readonly Format[],
  labels: Labels,
): Summary {
  const { charters, newMessages, goneMessages } = comparison
  const short = overview(comparison, labels)
  return {
    title: labels('diff.title'),
    lead: [
      told(labels, 'diff.between', { from: compared.from, to: compared.to }),
      ...(compared.isNew ? [told(labels, 'diff.no content', { from: compared.from })] : []),
      ...(charters.length === 0 ? [ours(labels('diff.nothing'))] : []),
    ],
    ...(short.length === 0 ? {} : { short: { heading: labels('diff.in short'), items: short } }),
    sections: [
      ...charters.map((charter) => charterSection(charter, formats, labels)),
      ...messageSection('diff.new messages', newMessages, labels),
      ...messageSection('diff.gone messages', goneMessages, labels),
    ],
  }
}

function charterSection(charter: ChangedCharter, formats: readonly Format[], labels: Labels): SummarySection {
  return {
    heading: titlesOf(charter, labels),
    language: charter.language,
    dir: charter.dir,
    items: [
      ...editionItems(charter, labels),
      ...charter.changes.map((shared) => changeItem(shared, charter, labels)),
    ],
    foot: formatsLine(charter, formats, labels),
  }
}

/** Titles that are named before the others are counted. */
const MOST_TITLES = 3

function titlesOf({ titles }: ChangedCharter, labels: Labels): Words {
  const more = titles.length - MOST_TITLES
  const named = theirs(titles.slice(0, MOST_TITLES).join('; '))
  return more <= 0 ? named : [...named, ...ours(`; ${labels('diff.more editions', { count: more })}`)]
}

function editionItems(
  { editions, added, removed, renamed, unreadable }: ChangedCharter,
  labels: Labels,
): Item[] {
  const line = (key: string, values: Readonly<Record<string, Words>>): Item => ({
    words: told(labels, key, values),
    details: [],
  })
  const isNew = added.length === editions.length && removed.length === 0
  const isGone = editions.length === 0
  return [
    ...(isNew && added.length > 0 ? [line('diff.charter added', {})] : []),
    ...(isGone ? [line('diff.charter removed', {})] : []),
    ...added
      .filter(() => !isNew || added.length > 1)
      .map((edition) => line('diff.edition added', { edition: editionWords(edition, labels) })),
    ...removed
      .filter(() => !isGone || removed.length > 1)
      .map((edition) => line('diff.edition removed', { edition: editionWords(edition, labels) })),
    ...renamed.map(({ was, now }) => line('diff.edition renamed', { was: theirs(was), now: theirs(now) })),
    ...unreadable.map(({ id, when }) => line(`diff.unreadable ${when}`, { edition: theirs(id) })),
  ]
}

function editionWords({ id, title, place }: EditionName, labels: Labels): Words {
  return place === undefined
    ? told(labels, 'diff.edition', { title, id })
    : told(labels, 'diff.edition for', { place, id })
}

function changeItem(
  { change, editions, varies }: SharedChange,
  charter: ChangedCharter,
  labels: Labels,
): Item {
  const item = tellChange(change, labels)
  const [first] = editions
  const reach = charter.editions.length < 2 ? [] : [reachWords(editions, charter, labels)]
  const isVaried = varies && first !== undefined
  const note = isVaried ? [told(labels, 'diff.varies', { edition: theirs(shortName(first)) })] : []
  return { ...item, details: [...item.details, ...[...reach, ...note].map((words) => ({ words }))] }
}

function reachWords(editions: readonly EditionName[], charter: ChangedCharter, labels: Labels): Words {
  const pairs = charter.editions.length - charter.added.length
  if (editions.length > 1 && editions.length === pairs)
    return ours(labels(pairs === 2 ? 'diff.in both' : 'diff.in all', { count: pairs }))
  const key = editions.length === 1 ? 'diff.in edition' : 'diff.in editions'
  return told(labels, key, { editions: theirs(editions.map(shortName).join(', ')) })
}

function shortName({ id, place }: EditionName): string {
  return place ?? id
}

function formatsLine(
  { formats: touched }: ChangedCharter,
  formats: readonly Format[],
  labels: Labels,
): string[] {
  if (touched.length === 0) return []
  if (touched.length === formats.length) return [labels('diff.all formats')]
  const names = formats.filter(({ id }) => touched.includes(id)).map(({ title }) => labels(title))
  return [labels('diff.formats', { formats: names.join(', ') })]
}

function messageSection(key: string, messages: readonly Message[], labels: Labels): SummarySection[] {
  if (messages.length === 0) return []
  const items = messages.toSorted(byPlace).map(({ level, place, heading, text }): Item => {
    const values = { level: ours(labels(`diff.level.${level}`)), file: place.file, line: place.line }
    const words =
      heading === undefined
        ? told(labels, 'diff.message', values)
        : told(labels, 'diff.message under', { ...values, heading })
    return { words, details: [{ words: theirs(text) }] }
  })
  return [{ heading: ours(labels(key)), language: labels('site.language'), dir: 'ltr', items, foot: [] }]
}

/** In the order of the files, as somebody goes through them. */
function byPlace({ place: one }: Message, { place: other }: Message): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1
  return one.line - other.line || one.column - other.column
}
