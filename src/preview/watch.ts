import { type FSWatcher, statSync, watch } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** ms: editors save in several steps, and a step is no change yet. */
const QUIET = 15
/** Folders inside folders that are looked into. */
const DEEPEST = 5

interface Watched {
  readonly watcher: FSWatcher
  readonly inode: number
}

/** Watches folders and all that is in them, those that are made later too. Tells which of them changed, once it is quiet. */
export class Watch {
  readonly #watchers = new Map<string, Watched>()
  readonly #changed = new Set<string>()
  #timer: NodeJS.Timeout | undefined
  #closed = false

  constructor(
    readonly folders: readonly string[],
    readonly onChange: (folders: ReadonlySet<string>) => void,
  ) {}

  async start(): Promise<void> {
    for (const folder of this.folders) await this.#look(folder, folder, DEEPEST)
  }

  close(): void {
    this.#closed = true
    clearTimeout(this.#timer)
    for (const { watcher } of this.#watchers.values()) watcher.close()
  }

  /** Each folder has a watcher of its own: what a single one says of the folders below differs between systems. */
  async #look(path: string, root: string, depth: number): Promise<void> {
    if (this.#closed) return
    if (!this.#watchers.has(path) && !this.#watch(path, root)) return
    if (depth === 0) return
    const entries = await readdir(path, { withFileTypes: true }).catch(() => [])
    for (const entry of entries) {
      if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
        await this.#look(join(path, entry.name), root, depth - 1)
    }
  }

  #watch(path: string, root: string): boolean {
    try {
      const watcher = watch(path, () => this.#note(root))
      watcher.on('error', () => this.#forget(path))
      this.#watchers.set(path, { watcher, inode: inodeOf(path) })
      return true
    } catch {
      return false
    }
  }

  #forget(path: string): void {
    this.#watchers.get(path)?.watcher.close()
    this.#watchers.delete(path)
  }

  #note(root: string): void {
    this.#changed.add(root)
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#tell(), QUIET)
  }

  async #tell(): Promise<void> {
    const changed = new Set(this.#changed)
    this.#changed.clear()
    this.onChange(changed)
    // A folder that was taken away and made anew under its name is another one to the system.
    for (const [path, { inode }] of this.#watchers) if (inodeOf(path) !== inode) this.#forget(path)
    for (const root of changed) await this.#look(root, root, DEEPEST)
  }
}

function inodeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.ino ?? -1
}
