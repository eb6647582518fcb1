import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Makes a folder, and those above it that are not there yet. Throws what the disk says where it will not.
 * Node's own way to do this never ends where the disk says of a folder in one that is there that its place is not (`/proc`).
 */
export async function makeFolder(path: string): Promise<void> {
  const refused = await tryToMake(path)
  if (refused === undefined) return
  if (refused.code !== 'ENOENT' || dirname(path) === path) throw refused
  await makeFolder(dirname(path))
  const again = await tryToMake(path)
  if (again !== undefined) throw again
}

/** What the disk says where it makes none; a folder that is there already will do. */
async function tryToMake(path: string): Promise<NodeJS.ErrnoException | undefined> {
  try {
    await mkdir(path)
    return undefined
  } catch (problem) {
    if (!(problem instanceof Error)) throw problem
    const isFolder = await stat(path).then(
      (facts) => facts.isDirectory(),
      () => false,
    )
    return isFolder ? undefined : problem
  }
}
