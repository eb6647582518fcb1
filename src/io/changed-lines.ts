import { GitProblem, git } from './git.js'

/** The lines that differ from an older revision, by file in the folder; `all` where the whole file is new. */
export type ChangedLines = ReadonlyMap<string, ReadonlySet<number> | 'all'>

/** Ways of showing a difference that a repository could ask for, and that would change what is read here. */
const PLAIN = ['--no-ext-diff', '--no-textconv', '--no-color', '--relative', '--find-renames']

/**
 * What changed in a folder since it left a revision: the work tree, saved or not yet committed, against the point where the two
 * parted. A renamed file keeps its unchanged lines. Throws a `GitProblem` where the folder is in no repository, or the revision is none.
 */
export async function changedLines(folder: string, revision: string): Promise<ChangedLines> {
  const base = await baseOf(folder, revision)
  const diff = (words: readonly string[]) =>
    git(folder, ['-c', 'core.quotePath=false', 'diff', ...PLAIN, ...words, base, '--', '.'])
  const changed = new Map<string, ReadonlySet<number> | 'all'>(
    linesIn((await diff(['--unified=0', '--src-prefix=a/', '--dst-prefix=b/'])).toString()),
  )
  for (const path of binariesIn((await diff(['--numstat', '-z'])).toString())) changed.set(path, 'all')
  const untracked = await git(folder, ['ls-files', '--others', '--exclude-standard', '-z'])
  for (const path of untracked.toString().split('\0')) if (path !== '') changed.set(path, 'all')
  return changed
}

/** The path of a folder inside its repository, with a slash at its end; empty for the top. Throws where there is none. */
export async function pathInRepository(folder: string): Promise<string> {
  const printed = await git(folder, ['rev-parse', '--show-prefix'])
  return printed.toString().replace(/\n$/, '')
}

async function baseOf(folder: string, revision: string): Promise<string> {
  await git(folder, ['rev-parse', '--is-inside-work-tree']).catch((problem: unknown) => {
    if (problem instanceof GitProblem && !/not a git repository/i.test(problem.message)) throw problem
    throw new GitProblem(
      `${folder} is in no git repository, so nothing is known of what changed. Leave out --since.`,
    )
  })
  // A name with a hyphen before it would be taken for an option, and no revision has one.
  if (revision === '' || revision.startsWith('-')) throw noRevision(revision)
  const commit = await git(folder, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{commit}`,
  ])
    .then((printed) => printed.toString().trim())
    .catch(() => Promise.reject(noRevision(revision)))
  // A shallow clone does not know where the two parted.
  return git(folder, ['merge-base', commit, 'HEAD']).then(
    (printed) => printed.toString().trim(),
    () => commit,
  )
}

function noRevision(revision: string): GitProblem {
  return new GitProblem(
    `There is no revision "${revision}". Name a branch, a tag or a commit, such as main or HEAD~1.`,
  )
}

/** The new lines of each file in a patch without context. */
function linesIn(patch: string): Map<string, Set<number>> {
  const files = new Map<string, Set<number>>()
  let lines = new Set<number>()
  const rows = patch.split('\n')
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] ?? ''
    if (row.startsWith('+++ ')) {
      lines = new Set()
      files.set(unquoted(row.slice('+++ '.length)).slice('b/'.length), lines)
    }
    const [, gone, from, added] = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(row) ?? []
    if (from === undefined) continue
    const count = Number(added ?? 1)
    for (let line = 0; line < count; line++) lines.add(Number(from) + line)
    // What stands in the hunk may look like anything, even like a header.
    let left = Number(gone ?? 1) + count
    while (left > 0 && index + 1 < rows.length) {
      index += 1
      if (!rows[index]?.startsWith('\\')) left -= 1
    }
  }
  return files
}

/** Files that git shows no lines of: pictures. */
function binariesIn(numbers: string): string[] {
  const pieces = numbers.split('\0')
  return pieces.flatMap((piece, index) => {
    if (!piece.startsWith('-\t-\t')) return []
    const path = piece.slice('-\t-\t'.length)
    // Of a renamed file the old name and the new one follow.
    return [path === '' ? (pieces[index + 2] ?? '') : path]
  })
}

/** A path as git writes it in a patch: in quotation marks where it holds what could be mistaken. */
function unquoted(path: string): string {
  const plain = path.replace(/\t$/, '')
  if (!plain.startsWith('"')) return plain
  return plain
    .slice(1, -1)
    .replace(/\\([abfnrtv"\\]|[0-7]{3})/g, (_, code: string) =>
      /^\d/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (ESCAPES[code] ?? code),
    )
}

const ESCAPES: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
}
