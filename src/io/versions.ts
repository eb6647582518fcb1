import { git } from './git.js'

/** One older version of a file. */
export interface FileVersion {
  /** The id of its blob. */
  readonly blob: string
  /** The day on which it came, such as `2025-06-02`. */
  readonly date: string
}

/** The ways in which a repository could ask to be shown its history, and that would change what is read here. */
const PLAIN = ['--no-show-signature', '--no-color', '--no-ext-diff', '--no-textconv', '--no-relative']

/** Commits that are looked through for the versions of a file. */
const MOST_COMMITS = 5000

/**
 * The versions of files, the newest first, by their paths in the repository now: what each branch that was merged brought is one version.
 * A file that was renamed keeps its versions. Throws a `GitProblem` where git says no.
 */
export async function versionsOf(
  folder: string,
  paths: Iterable<string>,
): Promise<ReadonlyMap<string, readonly FileVersion[]>> {
  const words = [
    '--literal-pathspecs',
    'log',
    '--first-parent',
    '-m',
    '--raw',
    '-z',
    '--no-abbrev',
    '--find-renames',
    `--max-count=${MOST_COMMITS}`,
    ...PLAIN,
    '--format=%H %as',
    'HEAD',
    '--',
    '.',
  ]
  const printed = (await git(folder, words)).toString()
  const versions = new Map([...paths].map((path): [string, FileVersion[]] => [path, []]))
  // What a file that is followed was called at the time that is looked at.
  const followed = new Map([...versions].map(([path, found]) => [path, found]))
  for (const commit of commitsIn(printed)) step(commit, followed)
  return versions
}

interface Commit {
  readonly date: string
  readonly entries: {
    readonly from: string
    readonly to: string
    readonly blob: string
    readonly isNew: boolean
  }[]
}

/** Takes all renames of one commit at once, so that two files that swapped their names are not confused. */
function step({ date, entries }: Commit, followed: Map<string, FileVersion[]>): void {
  const renamed: [string, FileVersion[]][] = []
  for (const { from, to, blob, isNew } of entries) {
    const found = followed.get(to)
    if (found === undefined) continue
    found.push({ blob, date })
    if (isNew) followed.delete(to)
    else if (from !== to) {
      followed.delete(to)
      renamed.push([from, found])
    }
  }
  for (const [from, found] of renamed) followed.set(from, found)
}

/** A commit is a line with its id and its day, then for each file `:modes blobs status`, its name, and after a rename its new name. */
function* commitsIn(printed: string): Generator<Commit> {
  const tokens = printed.split('\0')
  let commit: Commit | undefined
  for (let index = 0; index < tokens.length; index++) {
    const token = (tokens[index] ?? '').replace(/^\n+/, '')
    const [, blob, status] = /^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) ([A-Z])\d*$/.exec(token) ?? []
    if (blob === undefined) {
      const date = /^[0-9a-f]{40,64} (\d{4}-\d\d-\d\d)$/.exec(token)?.[1]
      if (date === undefined) continue
      if (commit !== undefined) yield commit
      commit = { date, entries: [] }
      continue
    }
    const isRename = status === 'R' || status === 'C'
    const from = tokens[index + 1] ?? ''
    const to = isRename ? (tokens[index + 2] ?? '') : from
    index += isRename ? 2 : 1
    if (status !== 'D') commit?.entries.push({ from, to, blob, isNew: status === 'A' })
  }
  if (commit !== undefined) yield commit
}
