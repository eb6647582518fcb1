import type { Inspection as Look } from '../check.js'
import { OUT_OF_DATE, outOfDate } from '../checks/freshness/index.js'
import { readHistory } from '../io/history.js'
import type { Templates } from '../io/index.js'
import type { Sources } from '../model/sources.js'
import { Progress } from './progress.js'

/** A look beyond the source, and what it could not see: one line for a person. */
export interface Inspection extends Look {
  readonly lacks?: string
}

/** What the history of the content folder tells of its Easy Read. */
export async function inspectHistory(
  content: string,
  sources: Sources,
  { labelsFor }: Templates,
): Promise<Inspection> {
  const { behind, lacks } = await readHistory(content, sources, labelsFor)
  return {
    // Without a history nobody looked.
    rules: lacks === undefined ? [OUT_OF_DATE] : [],
    find: (charter) => outOfDate(charter, behind, labelsFor(charter.facts.language)),
    ...(lacks === undefined ? {} : { lacks }),
  }
}

/** What the finished files tell, made in memory. `live`: whether a person waits at a terminal. */
export async function makeFiles(
  sources: Sources,
  templates: Templates,
  live: boolean,
  editions: readonly string[] | undefined,
): Promise<Inspection> {
  const { inspectFiles } = await import('../check-files.js')
  const progress = new Progress(live)
  const onProgress = (edition: string, format: string) => progress.show(`${edition}: ${format}`)
  const options = { ...templates, onProgress, ...(editions === undefined ? {} : { editions }) }
  const inspection = await inspectFiles(sources, options)
  progress.clear()
  return inspection
}
