import { isAbsolute, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type CheckedEdition, check } from '../check.js'
import { pathInRepository } from '../io/changed-lines.js'
import { GitProblem } from '../io/git.js'
import type { Templates } from '../io/index.js'
import type { Message } from '../model/message.js'
import type { Sources } from '../model/sources.js'
import { understood } from './arguments.js'
import { figures, githubReport, jsonReport, prettyReport } from './check-report.js'
import { CommandError } from './command-error.js'
import { explain, ruleNames } from './explain.js'
import { checkEditions, loadFolder, loadTemplates } from './folders.js'
import { type Inspection, inspectHistory, makeFiles } from './inspections.js'
import { messageKey, unique } from './messages.js'
import { aboutChanges, changesSince } from './since.js'

const FORMATS = ['pretty', 'json', 'github'] as const
type ReportFormat = (typeof FORMATS)[number]

interface CheckCommand {
  readonly content: string
  readonly templates?: string
  readonly editions?: readonly string[]
  readonly format: ReportFormat
  readonly since?: string
  readonly strict: boolean
  readonly files: boolean
  readonly explain?: string
}

/** `charter check`: load, look, tell. Returns the exit code. */
export async function runCheck(words: readonly string[]): Promise<number> {
  const command = parse(words)
  if (command.explain !== undefined) {
    process.stdout.write(explain(command.explain))
    return 0
  }
  const sources = await loadFolder(command.content)
  checkEditions(command.editions, sources)
  const isShown =
    command.since === undefined
      ? () => true
      : aboutChanges(await changesSince(command.content, command.since), sources)
  const templates = loadTemplates(command.templates)
  const inspections = await inspect(sources, templates, command)
  const checked = check(sources, { ...templates, ...command, inspections })
  const unmade = new Set(
    checked
      .filter(({ charter }) => charter === undefined)
      .flatMap(errorsOf)
      .map(messageKey),
  )
  const messages = unique(checked.flatMap((edition) => edition.messages)).filter(
    // Where an edition can not be read, no line of it was checked: silence would say that it was.
    (message) => unmade.has(messageKey(message)) || isShown(message),
  )
  process.stdout.write(await report(messages, checked, command))
  const hasEasyRead = checked.some(({ summary }) => summary?.easyRead !== undefined)
  for (const { lacks } of inspections)
    if (hasEasyRead && lacks !== undefined) process.stderr.write(`${lacks}\n`)
  const hasErrors = command.strict && messages.some(({ level }) => level === 'error')
  return unmade.size > 0 || hasErrors ? 1 : 0
}

const NO_CHARTER =
  'There is no charter to check. Put one into a folder of its own: content/our-charter/charter.md\n'

function errorsOf({ messages }: CheckedEdition): Message[] {
  return messages.filter(({ level }) => level === 'error')
}

async function inspect(sources: Sources, templates: Templates, command: CheckCommand): Promise<Inspection[]> {
  const { content, files, format, editions } = command
  const history = await inspectHistory(content, sources, templates)
  return files ? [history, await makeFiles(sources, templates, format === 'pretty', editions)] : [history]
}

async function report(
  messages: readonly Message[],
  checked: readonly CheckedEdition[],
  { format, content, since }: CheckCommand,
): Promise<string> {
  if (format === 'json') return jsonReport(messages, pathTo(content))
  if (format === 'github') return githubReport(messages, await repositoryPath(content))
  if (checked.length === 0) return NO_CHARTER
  const pretty = prettyReport(messages, process.stdout.columns, pathTo(content))
  // Who asks about a change does not ask about the whole text.
  return since === undefined ? `${pretty}${figures(checked)}` : pretty
}

/** The way from the top of the repository to the content folder; from here where there is no repository. */
async function repositoryPath(content: string): Promise<string> {
  return pathInRepository(content).catch((problem: unknown) => {
    if (problem instanceof GitProblem) return pathTo(content)
    throw problem
  })
}

/** The way to a folder from here, where it lies below; nothing where it lies elsewhere. */
function pathTo(folder: string): string {
  const path = relative(process.cwd(), folder)
  return path === '' || path.startsWith('..') || isAbsolute(path) ? '' : `${path}/`
}

function parse(words: readonly string[]): CheckCommand {
  if (words.at(-1) === '--explain')
    throw new CommandError(`--explain needs the name of a rule. ${ruleNames()}`)
  const { values, positionals } = understood('check', words, () =>
    parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        content: { type: 'string' },
        templates: { type: 'string' },
        format: { type: 'string' },
        since: { type: 'string' },
        strict: { type: 'boolean' },
        files: { type: 'boolean' },
        explain: { type: 'string' },
      },
    }),
  )
  const format = FORMATS.find((name) => name === (values.format ?? 'pretty'))
  if (format === undefined) {
    throw new CommandError(`There is no format "${values.format}" here. There are: ${FORMATS.join(', ')}.`)
  }
  return {
    content: resolve(values.content ?? 'content'),
    ...(values.templates === undefined ? {} : { templates: resolve(values.templates) }),
    ...(positionals.length === 0 ? {} : { editions: positionals }),
    format,
    ...(values.since === undefined ? {} : { since: values.since }),
    strict: values.strict === true,
    files: values.files === true,
    ...(values.explain === undefined ? {} : { explain: values.explain }),
  }
}
