import type { BuiltEdition } from '../build.js'
import { asset as ownAsset, labelsFor as ownLabelsFor, ownTemplates } from '../io/index.js'
import { editionPage, indexPage, statementPage } from '../site/index.js'
import { live } from './live.js'
import { type Problem, problemPage } from './problem-page.js'
import { formatOf, PAGE, type PreviewedSite } from './site.js'

/** What is sent back for an address. */
export interface Answer {
  readonly status: number
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** Answers for a path of the site. Nothing but what was built can be named: no path is ever that of a file on the disk. */
export async function answer(path: string, site: PreviewedSite): Promise<Answer> {
  const labels = ownLabelsFor('en-GB')
  try {
    if (site.problem !== undefined) {
      const about = [site.problem, labels('preview.templates about')]
      return await problem(500, '', { title: labels('preview.templates'), about, messages: [] }, site)
    }
    return (await found(path, site)) ?? (await missing(site))
  } catch (fault) {
    const words = fault instanceof Error ? fault.message : String(fault)
    const about = [labels('preview.fault about'), words]
    return problem(500, '', { title: labels('preview.fault'), about, messages: [] }, site)
  }
}

async function found(path: string, site: PreviewedSite): Promise<Answer | undefined> {
  const [id = '', name = '', ...deeper] = path.split('/').slice(1)
  if (deeper.length > 0) return undefined
  if (name === '' && (id === '' || id === 'index.html')) return index(site)
  if (!site.editions.some((edition) => edition.id === id)) return undefined
  if (name === '' || name === 'index.html' || name === 'accessibility.html') return ofEdition(id, name, site)
  return file(id, name, site)
}

async function index(site: PreviewedSite): Promise<Answer> {
  const { labelsFor, asset } = site.templates
  const page = await indexPage(await site.manifests(), labelsFor('en-GB'), asset)
  return whole(page, '', site)
}

/** The page of an edition's formats says how large they are, so that all of them are made for it. */
async function ofEdition(id: string, name: string, site: PreviewedSite): Promise<Answer> {
  const { labelsFor, asset } = site.templates
  const edition = await site.files(id)
  const manifest = edition?.manifest
  if (edition === undefined || manifest === undefined) return broken(id, edition, site)
  const labels = labelsFor(manifest.language)
  const page =
    name === 'accessibility.html'
      ? await statementPage(manifest, labels, asset)
      : await editionPage(manifest, labels, asset, await site.manifests())
  return whole(page, id, site)
}

async function file(id: string, name: string, site: PreviewedSite): Promise<Answer | undefined> {
  const format = formatOf(id, name)
  if (format === undefined) return undefined
  const edition = format === PAGE ? await site.page(id) : await site.files(id, format)
  if (edition?.manifest === undefined) return broken(id, edition, site)
  const bytes = edition.files.find((one) => one.name === name)?.bytes
  const mediaType = edition.manifest.files.find((one) => one.name === name)?.mediaType
  if (bytes === undefined || mediaType === undefined) return undefined
  if (format === PAGE) return whole(new TextDecoder().decode(bytes), id, site)
  return { status: 200, mediaType, bytes }
}

function whole(page: string, edition: string, site: PreviewedSite): Answer {
  return html(200, live(page, { edition, version: site.version(edition), whole: true }))
}

function broken(id: string, edition: BuiltEdition | undefined, site: PreviewedSite): Promise<Answer> {
  const labels = ownLabelsFor('en-GB')
  const title = labels('preview.broken', { edition: id })
  const messages = edition?.messages ?? []
  return problem(500, id, { title, about: [labels('preview.broken about')], messages }, site)
}

function missing(site: PreviewedSite): Promise<Answer> {
  const labels = ownLabelsFor('en-GB')
  const about = [labels('preview.nothing about')]
  return problem(404, '', { title: labels('preview.nothing'), about, messages: [] }, site)
}

async function problem(status: number, edition: string, said: Problem, site: PreviewedSite): Promise<Answer> {
  const theme = ownTemplates().themes.get('charter')
  if (theme === undefined) throw new Error('templates/themes has no charter.yaml')
  const page = await problemPage(said, ownLabelsFor('en-GB'), theme, ownAsset)
  return html(status, live(page, { edition, version: site.version(edition), whole: false }))
}

function html(status: number, page: string): Answer {
  return { status, mediaType: 'text/html; charset=utf-8', bytes: new TextEncoder().encode(page) }
}
