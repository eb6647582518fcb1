import { open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Manifest, OutputFile } from '../model/files.js'
import { makeFolder } from './folder.js'

/** What a file is called while it is written, beside the one that it will replace. */
const PART = /^\..*\.part$/

/**
 * Puts files into a folder so that nobody ever meets half of one: each is written beside and made safe on the disk, and only
 * when all are there are they renamed over the old ones, in their order. Throws where the disk is full or the folder can
 * not be written; then every old file is still there, whole.
 */
export async function putFiles(folder: string, files: readonly OutputFile[]): Promise<void> {
  await makeFolder(folder)
  await clearParts(folder)
  try {
    for (const { name, bytes } of files) await writeWhole(join(folder, partOf(name)), bytes)
  } catch (problem) {
    await clearParts(folder)
    throw problem
  }
  for (const { name } of files) await rename(join(folder, partOf(name)), join(folder, name))
}

/** As `putFiles`, but leaves alone what is there already with the same bytes. */
export async function putChanged(folder: string, files: readonly OutputFile[]): Promise<void> {
  const changed: OutputFile[] = []
  for (const file of files) {
    const there = await readFile(join(folder, file.name)).catch(() => undefined)
    if (there === undefined || Buffer.compare(there, file.bytes) !== 0) changed.push(file)
  }
  if (changed.length > 0) await putFiles(folder, changed)
}

function partOf(name: string): string {
  return `.${name}.part`
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'w')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Takes away what a build that was stopped left behind. */
async function clearParts(folder: string): Promise<void> {
  for (const name of await readdir(folder)) if (PART.test(name)) await rm(join(folder, name), { force: true })
}

/** The manifest of an edition in the output, where there is one that can be read. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  try {
    const manifest: unknown = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'))
    return isManifest(manifest) ? manifest : undefined
  } catch {
    return undefined
  }
}

function isManifest(value: unknown): value is Manifest {
  if (typeof value !== 'object' || value === null) return false
  return 'edition' in value && 'title' in value && 'files' in value && Array.isArray(value.files)
}

/** The manifests of all editions in the output, sorted by edition. */
export async function readManifests(output: string): Promise<Manifest[]> {
  const found: Manifest[] = []
  for (const entry of (await readdir(output, { withFileTypes: true })).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    const manifest = entry.isDirectory() ? await readManifest(join(output, entry.name)) : undefined
    // A folder under another name than its edition's was put there by hand: no page leads to it.
    if (manifest?.edition === entry.name) found.push(manifest)
  }
  return found
}

/** Takes away the files of an edition that its new manifest no longer names. */
export async function removeStale(folder: string, old: Manifest | undefined, fresh: Manifest): Promise<void> {
  const kept = new Set(fresh.files.map(({ name }) => name))
  for (const { name } of old?.files ?? []) {
    if (!kept.has(name) && !/[/\\]/.test(name)) await rm(join(folder, name), { force: true })
  }
}
