import { isAbsolute, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildEditions } from '../build.js'
import { nearest } from '../doc/nearest.js'
import { formats } from '../formats/index.js'
import type { Setting } from '../formats/options.js'
import { openOutput, publishEdition, publishIndex } from '../io/index.js'
import type { Message } from '../model/message.js'
import { understood } from './arguments.js'
import { CommandError } from './command-error.js'
import { checkEditions, loadFolder, loadTemplates } from './folders.js'
import { messageLines, unique } from './messages.js'
import type { BuildOutcome } from './outcome.js'
import { Progress } from './progress.js'
import { settingsOf } from './settings.js'
import { resultTable } from './table.js'

interface BuildCommand {
  readonly content: string
  readonly output: string
  readonly templates?: string
  readonly editions?: readonly string[]
  readonly formats?: readonly string[]
  readonly settings: readonly Setting[]
  readonly verify: boolean
  readonly json: boolean
  readonly quiet: boolean
}

/** `charter build`: load, build edition by edition, publish each, then the index. Returns the exit code. */
export async function runBuild(words: readonly string[]): Promise<number> {
  const command = parse(words)
  checkOutput(command)
  const sources = await loadFolder(command.content)
  const templates = loadTemplates(command.templates)
  checkEditions(command.editions, sources)
  const progress = new Progress(!command.quiet && !command.json)
  const outcomes: BuildOutcome[] = []
  const refused = await openOutput(command.output)
  if (refused.length === 0) {
    const onProgress = (edition: string, format: string) => progress.show(`${edition}: ${format}`)
    for await (const edition of buildEditions(sources, { ...templates, ...command, onProgress })) {
      const messages = await publishEdition(command.output, edition, command.formats === undefined, templates)
      const { files: _, ...outcome } = edition
      outcomes.push({ ...outcome, messages: [...edition.messages, ...messages] })
    }
    refused.push(...(await publishIndex(command.output, templates)))
  }
  progress.clear()
  report(command, outcomes, refused)
  const all = [...refused, ...outcomes.flatMap(({ messages }) => messages)]
  return all.some(({ level }) => level === 'error') ? 1 : 0
}

function parse(words: readonly string[]): BuildCommand {
  const { values, positionals } = understood('build', words, () =>
    parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        content: { type: 'string' },
        output: { type: 'string' },
        templates: { type: 'string' },
        formats: { type: 'string' },
        set: { type: 'string', multiple: true },
        'no-verify': { type: 'boolean' },
        json: { type: 'boolean' },
        quiet: { type: 'boolean' },
      },
    }),
  )
  const wanted = values.formats
    ?.split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
  for (const name of wanted ?? []) checkFormat(name)
  if (wanted?.length === 0)
    throw new CommandError('--formats needs the name of a format, such as large-print-pdf.')
  const settings = settingsOf(values.set ?? [], wanted)
  return {
    content: resolve(values.content ?? 'content'),
    output: resolve(values.output ?? 'output'),
    ...(values.templates === undefined ? {} : { templates: resolve(values.templates) }),
    ...(positionals.length === 0 ? {} : { editions: positionals }),
    ...(wanted === undefined ? {} : { formats: wanted }),
    settings,
    verify: values['no-verify'] !== true,
    json: values.json === true,
    quiet: values.quiet === true,
  }
}

function checkFormat(name: string): void {
  const known = formats.map(({ id }) => id)
  if (known.includes(name)) return
  const [near] = nearest(name, known, 1)
  throw new CommandError(
    `There is no format "${name}".${near === undefined ? '' : ` Did you mean ${near}?`}\nThe formats are: ${known.join(', ')}.`,
  )
}

/** What a build makes would be taken for a charter the next time, if it lay among the charters. */
function checkOutput({ content, output }: BuildCommand): void {
  const path = relative(content, output)
  if (path.startsWith('..') || isAbsolute(path)) return
  throw new CommandError(
    'The output would lie in the folder of your charters. Name a folder outside it with --output.',
  )
}

function report(command: BuildCommand, outcomes: readonly BuildOutcome[], refused: readonly Message[]): void {
  const messages = unique([...outcomes.flatMap((outcome) => outcome.messages), ...refused])
  if (command.json) {
    const editions = outcomes.map(({ id, manifest, messages: own }) => ({
      edition: id,
      published: manifest !== undefined,
      ...(manifest ? { manifest } : {}),
      messages: own,
    }))
    process.stdout.write(`${JSON.stringify({ editions, messages: refused }, null, 2)}\n`)
    return
  }
  const shown = command.quiet ? messages.filter(({ level }) => level === 'error') : messages
  process.stderr.write(messageLines(shown, process.stderr.columns, pathTo(command.content)))
  const isOpen = refused.length === 0 || outcomes.length > 0
  if (isOpen && !command.quiet) process.stdout.write(resultTable(outcomes, command.output))
}

/** The way to a folder from here, where it lies below; nothing where it lies elsewhere. */
function pathTo(folder: string): string {
  const path = relative(process.cwd(), folder)
  return path === '' || path.startsWith('..') || isAbsolute(path) ? '' : `${path}/`
}
