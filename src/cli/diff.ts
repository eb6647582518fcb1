import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Summary, tell } from '../changes/tell/index.js'
import { ours, theirs, told } from '../changes/tell/summary.js'
import { writeMarkdown } from '../changes/write/markdown.js'
import { writeText } from '../changes/write/text.js'
import { compare } from '../compare.js'
import { sayDate } from '../doc/dates.js'
import { formats } from '../formats/index.js'
import { GitProblem } from '../io/git.js'
import { ownTemplates, type Templates } from '../io/index.js'
import {
  type ContentRepository,
  contentAt,
  findRevision,
  type Revision,
  repositoryOf,
  whereBranchBegan,
} from '../io/revisions.js'
import type { Labels } from '../model/labels.js'
import { understood } from './arguments.js'
import { CommandError } from './command-error.js'
import { loadFolder } from './folders.js'
import { safeText } from './safe-text.js'

const WRITTEN_AS = ['text', 'markdown', 'html'] as const
type WrittenAs = (typeof WRITTEN_AS)[number]

interface DiffCommand {
  readonly from?: string
  readonly to?: string
  readonly content: string
  readonly format: WrittenAs
}

/** Characters of a line that is still easy to read. */
const WIDEST = 100

/** `charter diff`: tells what changed between two revisions of the content. Returns the exit code. */
export async function runDiff(words: readonly string[]): Promise<number> {
  const command = parse(words)
  // What is not a folder has a message of its own.
  const files = await loadFolder(command.content)
  const templates = ownTemplates()
  const labels = templates.labelsFor('en-GB')
  const { from, to, was, now } = await revisions(command).catch((problem: unknown) => {
    throw problem instanceof GitProblem ? new CommandError(problem.message) : problem
  })
  const comparison = compare(was, now ?? files, templates)
  const compared = {
    from: revisionWords(from, labels),
    to: to === undefined ? ours(labels('diff.work tree')) : revisionWords(to, labels),
    isNew: was.files.size === 0,
  }
  const summary = tell(comparison, compared, formats, labels)
  process.stdout.write(await written(summary, command.format, labels, templates))
  return comparison.hasErrors ? 1 : 0
}

async function revisions({ content, from, to }: DiffCommand) {
  const repository = await repositoryOf(content)
  const before =
    from === undefined ? await whereBranchBegan(repository) : await findRevision(repository, from)
  const was = await contentAt(repository, before.commit)
  return { from: before, was, ...(to === undefined ? {} : await revision(repository, to)) }
}

async function revision(repository: ContentRepository, name: string) {
  const to = await findRevision(repository, name)
  return { to, now: await contentAt(repository, to.commit) }
}

function revisionWords({ name, date }: Revision, labels: Labels) {
  // The name of a commit is known by its first letters, as people write it.
  const short = /^[0-9a-f]{40,64}$/.test(name) ? name.slice(0, 8) : name
  return told(labels, 'diff.revision', { name: theirs(short), date: ours(sayDate(date, labels)) })
}

async function written(
  summary: Summary,
  format: WrittenAs,
  labels: Labels,
  { asset }: Templates,
): Promise<string> {
  if (format === 'markdown') return writeMarkdown(summary, labels)
  if (format === 'text') return safeText(writeText(summary, Math.min(process.stdout.columns ?? 80, WIDEST)))
  const { changesPage } = await import('../site/changes-page.js')
  return changesPage(summary, labels, asset)
}

function parse(words: readonly string[]): DiffCommand {
  const { values, positionals } = understood('diff', words, () =>
    parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        content: { type: 'string' },
        format: { type: 'string' },
      },
    }),
  )
  const [from, to, ...more] = positionals
  if (more.length > 0) throw new CommandError('"charter diff" compares two revisions at most: FROM and TO.')
  const format = WRITTEN_AS.find((known) => known === (values.format ?? 'text'))
  if (format === undefined)
    throw new CommandError(`--format can be ${WRITTEN_AS.join(', ')}, and not "${values.format}".`)
  return {
    content: resolve(values.content ?? 'content'),
    format,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }
}
