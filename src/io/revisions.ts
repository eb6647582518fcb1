import { realpath } from 'node:fs/promises'
import { posix } from 'node:path'
import type { SourceFile, Sources } from '../model/sources.js'
import { readBlobs } from './blobs.js'
import { GitProblem, git } from './git.js'
import { DEEPEST, isHidden, isTooBig } from './load.js'

/** A content folder inside a git repository. */
export interface ContentRepository {
  /** Its real path on the disk. */
  readonly folder: string
  /** Its path inside the repository, with a slash at its end; empty where the repository is the content folder. */
  readonly prefix: string
  /** Whether this copy holds only the newest part of the history. */
  readonly shallow: boolean
}

/** A revision that was found. */
export interface Revision {
  readonly commit: string
  /** As the person wrote it, or the name of the branch that it was found by. */
  readonly name: string
  /** The day on which it was made: `2025-06-02`. */
  readonly date: string
}

/** The repository that holds a content folder. Throws a `GitProblem` where none does, or git is not there. */
export async function repositoryOf(content: string): Promise<ContentRepository> {
  const folder = await realpath(content)
  const printed = await git(folder, ['rev-parse', '--show-prefix', '--is-shallow-repository']).catch(
    (problem: unknown) => {
      if (problem instanceof GitProblem && /not a git repository/i.test(problem.message))
        throw new GitProblem(
          `The folder ${content} is not in a git repository, so nothing remembers how it was.`,
        )
      throw problem
    },
  )
  const lines = printed.toString().split('\n')
  return { folder, prefix: lines[0] ?? '', shallow: lines[1] === 'true' }
}

const FULL_HISTORY =
  'This copy of the repository holds only the newest part of its history. Fetch the rest with "git fetch --unshallow" (in GitHub Actions: fetch-depth: 0), then run this again.'

/** The commit that a person means by a name. Throws a `GitProblem` where there is none. */
export async function findRevision(repository: ContentRepository, name: string): Promise<Revision> {
  const commit = name.startsWith('-') ? undefined : await commitOf(repository, name)
  if (commit === undefined) {
    const shallow = repository.shallow ? ` ${FULL_HISTORY}` : ''
    throw new GitProblem(
      `There is no revision "${name}" in this repository. Name a branch, a tag or a commit, such as main or HEAD~1.${shallow}`,
    )
  }
  const date = await git(repository.folder, ['show', '-s', '--format=%cs', '--no-show-signature', commit])
  return { commit, name, date: date.toString().trim() }
}

async function commitOf({ folder }: ContentRepository, name: string): Promise<string | undefined> {
  const words = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]
  const printed = await git(folder, words).catch(() => undefined)
  // The words of git before 2.30 come back too.
  const commit = printed?.toString().trim().split('\n').at(-1)
  return commit === '' ? undefined : commit
}

/** The branches that a change is usually made for, and their copies from the server. */
const MAIN_BRANCHES = ['main', 'origin/main', 'master', 'origin/master']

/**
 * Where the work in hand left the main branch: the newest commit that both have. Throws a `GitProblem` that says what to do where there
 * is no main branch, or nothing that both have.
 */
export async function whereBranchBegan(repository: ContentRepository): Promise<Revision> {
  if ((await commitOf(repository, 'HEAD')) === undefined)
    throw new GitProblem(
      'Nothing has been committed in this repository yet, so there is nothing to compare with.',
    )
  for (const name of MAIN_BRANCHES) {
    const main = await commitOf(
      repository,
      name.includes('/') ? `refs/remotes/${name}` : `refs/heads/${name}`,
    )
    if (main === undefined) continue
    const base = await git(repository.folder, ['merge-base', 'HEAD', main]).catch(() => undefined)
    if (base !== undefined) return { ...(await findRevision(repository, base.toString().trim())), name }
    const why = repository.shallow ? FULL_HISTORY : 'Name the revision to compare with: charter diff HEAD~1'
    throw new GitProblem(`The work in hand and ${name} have nothing in common here. ${why}`)
  }
  throw new GitProblem(
    'There is no branch main or master to compare with. Name the revision to compare with: charter diff HEAD~1',
  )
}

interface TreeEntry {
  readonly mode: string
  readonly kind: string
  readonly id: string
  readonly size: number
  /** Inside the content folder. */
  readonly path: string
}

/**
 * The content folder as it was at a commit, by the same rules as on the disk: what is too big or leads outside is there with its reason.
 * Modules of other repositories are not looked into. No file at all where the folder was not there yet.
 */
export async function contentAt(repository: ContentRepository, commit: string): Promise<Sources> {
  const entries = (await treeOf(repository, commit)).filter(
    ({ path, kind }) => kind === 'blob' && isContent(path),
  )
  const byPath = new Map(entries.map((entry) => [entry.path, entry]))
  const links = entries.filter(({ mode }) => mode === LINK)
  const targets = await readBlobs(
    repository.folder,
    links.filter(({ size }) => size <= LONGEST_LINK),
  )
  const read = entries.map((entry): readonly [string, TreeEntry | SourceFile] => {
    if (entry.mode !== LINK) return [entry.path, entry]
    return [entry.path, followLink(entry, targets.get(entry.id), byPath)]
  })
  const wanted = read.flatMap(([path, entry]) =>
    'id' in entry && !isTooBig(path, entry.size) ? [entry] : [],
  )
  const blobs = await readBlobs(repository.folder, wanted)
  const files = new Map<string, SourceFile>()
  for (const [path, entry] of read) {
    const folder = path.slice(0, path.indexOf('/') + 1)
    if (folder !== '' && !files.has(folder)) files.set(folder, { problem: 'unreadable' })
    const bytes = 'id' in entry ? blobs.get(entry.id) : undefined
    files.set(path, 'id' in entry ? (bytes === undefined ? { problem: 'too-big' } : { bytes }) : entry)
  }
  return { files }
}

const LINK = '120000'
/** Bytes of the longest path that a link may lead along. */
const LONGEST_LINK = 4096

async function treeOf({ folder, prefix }: ContentRepository, commit: string): Promise<TreeEntry[]> {
  const words = ['ls-tree', '-r', '-z', '-l', '--full-tree', commit, ...(prefix === '' ? [] : ['--', prefix])]
  const lines = (await git(folder, words)).toString().split('\0')
  return lines.flatMap((line): TreeEntry[] => {
    const [facts = '', path = ''] = [line.slice(0, line.indexOf('\t')), line.slice(line.indexOf('\t') + 1)]
    const [mode = '', kind = '', id = '', size = ''] = facts.split(/ +/)
    if (!path.startsWith(prefix) || mode === '') return []
    return [{ mode, kind, id, size: Number(size), path: path.slice(prefix.length) }]
  })
}

function isContent(path: string): boolean {
  const names = path.split('/')
  return !names.some(isHidden) && names.length <= DEEPEST + 1
}

/** The file that a link leads to, where that is in the content folder. */
function followLink(
  { path }: TreeEntry,
  target: Uint8Array | undefined,
  entries: ReadonlyMap<string, TreeEntry>,
): TreeEntry | SourceFile {
  const to = target === undefined ? '' : new TextDecoder().decode(target)
  const full = posix.normalize(posix.join(posix.dirname(path), to))
  if (to === '' || to.startsWith('/') || full.startsWith('..')) return { problem: 'outside' }
  const file = entries.get(full)
  return file === undefined || file.mode === LINK ? { problem: 'unreadable' } : file
}
