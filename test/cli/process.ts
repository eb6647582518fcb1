import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { folder } from '../folder.js'

export { folder } from '../folder.js'

export const command = new URL('../../dist/cli/main.js', import.meta.url).pathname

/** Runs `charter` as a process. */
export function charter(
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [command, ...words], {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  })
}

/** A content folder on the disk, from texts by path. */
export function contentFolder(files: Readonly<Record<string, string>>): string {
  const root = folder()
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

/** A content folder with copies of fixtures. */
export function fixtures(...names: readonly string[]): string {
  const root = folder()
  for (const name of names)
    cpSync(
      new URL(`../fixtures/${name}`, import.meta.url).pathname,
      join(root, name.split('/').at(-1) ?? name),
      { recursive: true },
    )
  return root
}

/** The SHA-256 of every file below a folder, by path. */
export function sums(root: string): Map<string, string> {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(root, path)).isFile(),
  )
  return new Map(
    paths.sort().map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(root, path)))
        .digest('hex'),
    ]),
  )
}
