import { type BuiltEdition, build } from '../../src/build.js'
import { loadContent, ownTemplates } from '../../src/io/index.js'
import type { Sources } from '../../src/model/sources.js'

/** The example charters, and the fixtures that hold every construct: what every format has to stand. */
export const folders = {
  examples: new URL('../../content/', import.meta.url).pathname,
  constructs: new URL('../fixtures/constructs/', import.meta.url).pathname,
} as const

export async function loadAll(): Promise<Sources> {
  const loaded = await Promise.all(Object.values(folders).map((folder) => loadContent(folder)))
  return { files: new Map(loaded.flatMap(({ files }) => [...files])) }
}

export async function buildAll(sources: Sources, formats?: readonly string[]): Promise<BuiltEdition[]> {
  return build(sources, { ...ownTemplates(), ...(formats === undefined ? {} : { formats }) })
}
