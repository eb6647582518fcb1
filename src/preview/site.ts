import { type BuildOptions, type BuiltEdition, buildEditions } from '../build.js'
import { type EditionFiles, editionsIn } from '../charter/index.js'
import { formats } from '../formats/index.js'
import { loadContent, ownTemplates, type Templates, templatesIn } from '../io/index.js'
import type { Manifest } from '../model/files.js'
import type { Sources } from '../model/sources.js'
import { annotate } from './annotate.js'
import { changedPaths, isTouched } from './changes.js'

/** The format that is made at once; the others are made when asked for. */
export const PAGE = 'plain-english-html'

/** The charters of a folder as they are now, and what was made of them since they last changed. In memory alone. */
export class PreviewedSite {
  #sources: Sources = { files: new Map() }
  #templates: Templates
  /** Why the team's templates can not be used. */
  #problem: string | undefined
  readonly #made = new Map<string, Promise<BuiltEdition | undefined>>()
  readonly #versions = new Map<string, number>()

  constructor(
    readonly content: string,
    readonly team: string | undefined,
  ) {
    this.#templates = ownTemplates()
  }

  get templates(): Templates {
    return this.#templates
  }

  get problem(): string | undefined {
    return this.#problem
  }

  get editions(): EditionFiles[] {
    return editionsIn(this.#sources)
  }

  /** How often an edition has changed; of no edition, how often anything has. */
  version(edition: string): number {
    return this.#versions.get(edition) ?? 0
  }

  /** Reads the content again. Gives the ids of the editions that changed. */
  async readContent(): Promise<string[]> {
    const sources = await loadContent(this.content)
    const paths = changedPaths(this.#sources, sources)
    const known = this.editions
    this.#sources = sources
    if (paths.length === 0) return []
    const touched = [...known, ...this.editions].filter((edition) => isTouched(edition, paths))
    return this.#forget(new Set(touched.map(({ id }) => id)))
  }

  /** Reads the templates again, which all editions are made with. */
  readTemplates(): string[] {
    try {
      this.#templates = templatesIn(this.team)
      this.#problem = undefined
    } catch (problem) {
      if (!(problem instanceof Error)) throw problem
      this.#problem = problem.message
    }
    return this.#forget(new Set(this.editions.map(({ id }) => id)))
  }

  #forget(ids: ReadonlySet<string>): string[] {
    for (const id of ['', ...ids]) this.#versions.set(id, this.version(id) + 1)
    for (const key of this.#made.keys()) if (ids.has(editionOf(key))) this.#made.delete(key)
    return [...ids]
  }

  /** The page of an edition, with what is to be said of its source in it. Made once for each change. */
  page(id: string): Promise<BuiltEdition | undefined> {
    return this.#make(id, PAGE, { formats: [PAGE], verify: false, annotate })
  }

  /** One format of an edition, or all of them, as they would be published. */
  files(id: string, format?: string): Promise<BuiltEdition | undefined> {
    return this.#make(id, format ?? 'all', format === undefined ? {} : { formats: [format] })
  }

  /** What is known of every edition that has no error. */
  async manifests(): Promise<Manifest[]> {
    const built = await Promise.all(this.editions.map(({ id }) => this.page(id)))
    return built.flatMap((edition) => edition?.manifest ?? [])
  }

  #make(id: string, what: string, options: Partial<BuildOptions>): Promise<BuiltEdition | undefined> {
    const key = `${id} ${what}`
    const known = this.#made.get(key)
    if (known !== undefined) return known
    const making = this.#build(id, options)
    this.#made.set(key, making)
    return making
  }

  async #build(id: string, options: Partial<BuildOptions>): Promise<BuiltEdition | undefined> {
    const all = { ...this.#templates, ...options, editions: [id] }
    for await (const edition of buildEditions(this.#sources, all)) if (edition.id === id) return edition
    return undefined
  }
}

function editionOf(key: string): string {
  return key.slice(0, key.lastIndexOf(' '))
}

/** The format of a file of an edition, by its name; a variant has more in its name. */
export function formatOf(id: string, name: string): string | undefined {
  return formats.find((format) => {
    const dot = format.id.lastIndexOf('-')
    return (
      name.startsWith(`${id}-${format.id.slice(0, dot)}`) && name.endsWith(`.${format.id.slice(dot + 1)}`)
    )
  })?.id
}
