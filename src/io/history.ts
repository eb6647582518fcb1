import { type ToldPart, toldParts } from '../checks/freshness/told-parts.js'
import { type Behind, Watch } from '../checks/freshness/watch.js'
import type { Labels } from '../model/labels.js'
import type { SourceFile, Sources } from '../model/sources.js'
import { readSource } from '../source/index.js'
import { readBlobs } from './blobs.js'
import { GitProblem } from './git.js'
import { isTooBig } from './load.js'
import { repositoryOf } from './revisions.js'
import { type FileVersion, versionsOf } from './versions.js'

/** What the history of a content folder tells of its Easy Read. */
export interface History {
  readonly behind: readonly Behind[]
  /** Why it tells nothing, or not all: one line for a person. */
  readonly lacks?: string
}

const NOT_HERE = 'so the check can not tell whether Easy Read is out of date.'

/**
 * Finds Easy Read that was left behind when its plain text changed, by the history of the content folder. The files in `sources` count as
 * now, whether or not they are committed. Goes back only as far as it has to. Never throws for want of a history.
 */
export async function readHistory(
  folder: string,
  sources: Sources,
  labelsFor: (language: string) => Labels,
): Promise<History> {
  try {
    const repository = await repositoryOf(folder)
    const watches = watchesOf(sources, labelsFor)
    if (watches.length === 0) return { behind: [] }
    const paths = watches.map(({ file }) => repository.prefix + file)
    const versions = await versionsOf(repository.folder, paths)
    for (const watched of watches)
      await goBack(watched, versions.get(repository.prefix + watched.file) ?? [], repository.folder)
    const lacks = repository.shallow ? `Only the newest part of the history is here, ${NOT_HERE}` : undefined
    const behind = watches.flatMap(({ watch }) => watch.end())
    return { behind, ...(lacks === undefined ? {} : { lacks }) }
  } catch (problem) {
    if (!(problem instanceof GitProblem)) throw problem
    return { behind: [], lacks: `The history of these files is not here, ${NOT_HERE}` }
  }
}

interface WatchedFile {
  readonly file: string
  readonly labels: Labels
  readonly watch: Watch
}

/** The charters and editions that have Easy Read. */
function watchesOf(sources: Sources, labelsFor: (language: string) => Labels): WatchedFile[] {
  return [...sources.files].flatMap(([file, source]): WatchedFile[] => {
    if (!/^[^/]+\/(?:charter|editions\/[^/]+)\.md$/.test(file)) return []
    const labels = labelsFor(languageOf(file, source))
    const parts = toldParts(file, source, labels)
    return parts.length === 0 ? [] : [{ file, labels, watch: new Watch({ parts }) }]
  })
}

/** The language that a file says it is in; an edition without one is in English, as far as this matters. */
function languageOf(file: string, source: SourceFile): string {
  const result = readSource(file, source)
  const language =
    'document' in result ? result.document.frontMatter.entries.get('language')?.value : undefined
  return language?.kind === 'value' ? language.value : 'en-GB'
}

/** Versions that are read in one go. */
const AT_ONCE = 8

async function goBack(
  { file, labels, watch }: WatchedFile,
  versions: readonly FileVersion[],
  folder: string,
): Promise<void> {
  const known = new Map<string, ToldPart[]>()
  let since: string | undefined
  for (let start = 0; start < versions.length && !watch.isDecided; start += AT_ONCE) {
    const batch = versions.slice(start, start + AT_ONCE)
    const blobs = await readBlobs(
      folder,
      batch.map(({ blob }) => ({ id: blob, size: 0 })),
    )
    for (const { blob, date } of batch) {
      if (watch.isDecided) break
      const bytes = blobs.get(blob)
      if (bytes === undefined || isTooBig(file, bytes.length)) return
      const parts = known.get(blob) ?? toldParts(file, { bytes }, labels)
      known.set(blob, parts)
      watch.goBack({ date, parts }, since)
      since = date
    }
  }
}
