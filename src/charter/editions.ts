import { toString as plainText } from 'mdast-util-to-string'
import { wordsOf } from '../doc/words.js'
import type { Sources } from '../model/sources.js'
import { say } from './conversion.js'
import type { Draft } from './draft.js'

/** An edition by its files: the charter's, and its own where the charter has several. */
export interface EditionFiles {
  readonly id: string
  readonly family: string
  readonly charter: string
  readonly edition?: string
  /** Whether another charter or edition has the same id, so that their files would meet. */
  readonly taken: boolean
}

/**
 * The editions in a content folder, sorted by id. Each folder is a charter; with files in `editions/`, each of them is an
 * edition of it; without, the charter is one edition.
 */
export function editionsIn(sources: Sources): EditionFiles[] {
  const folders = new Set<string>()
  const overrides = new Map<string, string[]>()
  for (const path of [...sources.files.keys()].sort()) {
    const [folder, second, third, ...deeper] = path.split('/')
    if (folder === undefined || second === undefined) continue
    folders.add(folder)
    if (second === 'editions' && third?.endsWith('.md') && deeper.length === 0) {
      overrides.set(folder, [...(overrides.get(folder) ?? []), path])
    }
  }
  const editions = [...folders].flatMap((family): Omit<EditionFiles, 'taken'>[] => {
    const charter = `${family}/charter.md`
    const files = overrides.get(family)
    if (files === undefined) return [{ id: family, family, charter }]
    return files.map((edition) => ({ id: `${family}-${nameOf(edition)}`, family, charter, edition }))
  })
  const ids = editions.map(({ id }) => id.toLowerCase())
  return editions.map((edition, index) => ({
    ...edition,
    taken: ids.indexOf(edition.id.toLowerCase()) < index,
  }))
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.md'.length)
}

/**
 * Lays an edition's sections over the charter's. A heading with text of its own replaces the section of the same words
 * under the same parent, with all beneath it; one without leads to the headings under it; a new one is added last.
 */
export function layOver(base: Draft, over: Draft): void {
  if (hasOwnText(over)) {
    base.content = over.content
    base.easyRead = over.easyRead
  }
  for (const section of over.sections) {
    const index = base.sections.findIndex(
      (candidate) => candidate.words.toLowerCase() === section.words.toLowerCase(),
    )
    const same = base.sections[index]
    if (same === undefined) base.sections.push(section)
    else if (hasOwnText(section)) {
      if (tells(section) === tells(same)) reportNoChange(section)
      base.sections[index] = section
    } else if (section.sections.length === 0) reportNoChange(section)
    else layOver(same, section)
  }
}

/** What stands in a file and tells nobody anything: front matter and the addresses of links. */
const SILENT: ReadonlySet<string> = new Set(['definition', 'yaml'])

function hasOwnText(draft: Draft): boolean {
  return draft.content.some(({ node }) => !SILENT.has(node.type)) || draft.easyRead !== undefined
}

function tells(draft: Draft): string {
  const own = [...draft.content, ...(draft.easyRead?.content ?? [])].map(({ node }) => plainText(node))
  return wordsOf([draft.words, ...own, ...draft.sections.map(tells)].join('\n')).join(' ')
}

function reportNoChange(section: Draft): void {
  if (section.heading === undefined) return
  say(
    section.conversion,
    'warning',
    'no-change',
    section.heading.at,
    'This section changes nothing: the charter says the same. Take it out, or write here what differs in this edition.',
  )
}
