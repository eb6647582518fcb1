import { join } from 'node:path'
import type { BuiltEdition } from '../build.js'
import type { Manifest, OutputFile } from '../model/files.js'
import type { Message } from '../model/message.js'
import { editionPage, indexPage, statementPage } from '../site/index.js'
import { makeFolder } from './folder.js'
import { putChanged, putFiles, readManifest, readManifests, removeStale } from './publish.js'
import { ownTemplates, type Templates } from './templates.js'

/**
 * Publishes one edition into the output: its files first, then its page, and its manifest last. A build of some formats
 * leaves the others as they are. An edition with errors is left as it was. Where the disk says no, that is a message.
 */
export async function publishEdition(
  output: string,
  edition: BuiltEdition,
  everyFormat: boolean,
  templates: Templates = ownTemplates(),
): Promise<Message[]> {
  if (edition.manifest === undefined) return []
  const folder = join(output, edition.id)
  try {
    const old = await readManifest(folder)
    const manifest = everyFormat ? edition.manifest : merge(old, edition.manifest)
    await putFiles(folder, [
      ...edition.files,
      ...(await pagesOf(manifest, await readManifests(output), templates)),
      text('manifest.json', `${JSON.stringify(manifest, null, 2)}\n`),
    ])
    await removeStale(folder, old, manifest)
    return []
  } catch (problem) {
    return [refusal(folder, problem)]
  }
}

/** The page of an edition and its accessibility statement. `all` are the editions that it may lead to. */
async function pagesOf(
  manifest: Manifest,
  all: readonly Manifest[],
  { labelsFor, asset }: Templates,
): Promise<OutputFile[]> {
  const labels = labelsFor(manifest.language)
  return [
    text('index.html', await editionPage(manifest, labels, asset, all)),
    text('accessibility.html', await statementPage(manifest, labels, asset)),
  ]
}

/** Makes `output/index.html` from the manifests that are there, and lets editions of one charter lead to each other. */
export async function publishIndex(
  output: string,
  templates: Templates = ownTemplates(),
): Promise<Message[]> {
  try {
    const all = await readManifests(output)
    for (const manifest of all) {
      if (all.some(({ family, edition }) => family === manifest.family && edition !== manifest.edition))
        await putChanged(join(output, manifest.edition), await pagesOf(manifest, all, templates))
    }
    const page = await indexPage(all, templates.labelsFor('en-GB'), templates.asset)
    await putFiles(output, [text('index.html', page)])
    return []
  } catch (problem) {
    return [refusal(output, problem)]
  }
}

/** Makes the output folder where there is none yet. */
export async function openOutput(output: string): Promise<Message[]> {
  try {
    await makeFolder(output)
    return []
  } catch (problem) {
    return [refusal(output, problem)]
  }
}

function text(name: string, content: string) {
  return { name, bytes: new TextEncoder().encode(content) }
}

/** The old manifest's formats, with those that were made anew in their places: a format's files are of one build. */
function merge(old: Manifest | undefined, fresh: Manifest): Manifest {
  const made = new Set(fresh.files.map(({ format }) => format))
  const before = old?.files ?? []
  const files = before.flatMap((file, index) => {
    if (!made.has(file.format)) return [file]
    const first = before.findIndex(({ format }) => format === file.format) === index
    return first ? fresh.files.filter(({ format }) => format === file.format) : []
  })
  const added = fresh.files.filter(({ format }) => !files.some((file) => file.format === format))
  return { ...fresh, files: [...files, ...added] }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. Make room, then build again.',
  EDQUOT: 'Your share of the disk is full. Make room, then build again.',
  EACCES: 'You may not write here. Choose another folder with --output.',
  EPERM: 'You may not write here. Choose another folder with --output.',
  EROFS: 'This disk can only be read. Choose another folder with --output.',
  ENOTDIR: 'This is a file, not a folder. Choose another folder with --output.',
  EEXIST: 'This is a file, not a folder. Choose another folder with --output.',
  EFBIG: 'A file is larger than you may write here. Choose another folder with --output.',
  ENOENT:
    'Another build wrote into the same folder, or the folder was moved. Wait until the other has ended, then build again.',
  EISDIR: 'A folder stands where a file has to go. Move it away, then build again.',
}

function refusal(folder: string, problem: unknown): Message {
  const code = problem instanceof Error && 'code' in problem ? String(problem.code) : undefined
  const reason = code === undefined ? undefined : REASONS[code]
  if (code === undefined) throw problem
  const text = `${reason ?? `The disk refused (${code}).`} What was published before is still there.`
  return { rule: 'output', level: 'error', place: { file: folder, line: 1, column: 1 }, text }
}
