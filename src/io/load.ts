import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { SourceFile, Sources } from '../model/sources.js'

/** Bytes: text over the first and pictures over the second are not read. */
const MOST_TEXT = 2 * 1024 * 1024
const MOST_PICTURE = 20 * 1024 * 1024

/** The one file that is read beside the charters' folders: the team's own limits and words for the check. */
const SETTINGS = 'check.yaml'

/** Whether a file of so many bytes is more than a charter needs. */
export function isTooBig(path: string, bytes: number): boolean {
  return bytes > (/\.(?:md|yaml)$/i.test(path) ? MOST_TEXT : MOST_PICTURE)
}

/** Whether a file or folder is none of the content: what programs hide, and what they install. */
export function isHidden(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules'
}

/**
 * Reads the content folder. A charter's folder is there by its own name too (`town-charter/`), so that an empty one is noticed.
 * What lies outside it (by a link), is too big or can not be opened is in the result with its
 * reason, and is not read. Throws where the folder itself can not be read.
 */
export async function loadContent(folder: string): Promise<Sources> {
  const root = await realpath(folder)
  const files = new Map<string, SourceFile>()
  for (const name of await namesIn(root)) {
    const found = await look(root, name)
    if (found !== 'folder') {
      if (name === SETTINGS) files.set(name, found)
      continue
    }
    files.set(`${name}/`, { problem: 'unreadable' })
    await loadFolder(root, name, DEEPEST, files)
  }
  return { files }
}

/** Folders inside a charter's that are looked into: `pictures/` and one below it. */
export const DEEPEST = 3

async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder)
  return names.filter((name) => !isHidden(name)).sort()
}

async function loadFolder(
  root: string,
  path: string,
  depth: number,
  files: Map<string, SourceFile>,
): Promise<void> {
  for (const name of await namesIn(join(root, path))) {
    const inner = `${path}/${name}`
    const found = await look(root, inner)
    if (found !== 'folder') files.set(inner, found)
    else if (depth > 1) await loadFolder(root, inner, depth - 1, files)
  }
}

async function look(root: string, path: string): Promise<SourceFile | 'folder'> {
  const full = join(root, path)
  try {
    if ((await lstat(full)).isSymbolicLink()) {
      const target = await realpath(full)
      if (target !== root && !target.startsWith(root + sep)) return { problem: 'outside' }
    }
    const facts = await stat(full)
    if (facts.isDirectory()) return 'folder'
    if (!facts.isFile()) return { problem: 'unreadable' }
    if (isTooBig(path, facts.size)) return { problem: 'too-big' }
    return { bytes: new Uint8Array(await readFile(full)) }
  } catch {
    return { problem: 'unreadable' }
  }
}
