import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Preview, startPreview } from '../preview/index.js'
import { understood } from './arguments.js'
import { CommandError } from './command-error.js'
import { loadFolder, loadTemplates } from './folders.js'

/** The port when none is named; where it is taken, any other will do. */
const USUAL_PORT = 8000

interface PreviewCommand {
  readonly content: string
  readonly templates?: string
  readonly port?: number
}

/** `charter preview`: serves the site while it is written, until it is stopped. Returns the exit code. */
export async function runPreview(words: readonly string[]): Promise<number> {
  const command = parse(words)
  await loadFolder(command.content)
  loadTemplates(command.templates)
  const preview = await start(command)
  process.stdout.write(`The preview is at ${preview.url}\nPress Ctrl-C to stop it.\n`)
  await stopped()
  await preview.close()
  return 0
}

async function start(command: PreviewCommand): Promise<Preview> {
  const onChange = (editions: readonly string[]) => {
    if (process.stderr.isTTY) process.stderr.write(`Changed: ${editions.join(', ')}\n`)
  }
  const port = command.port ?? USUAL_PORT
  try {
    return await startPreview({ ...command, port, onChange })
  } catch (problem) {
    const code = problem instanceof Error && 'code' in problem ? problem.code : undefined
    if (code === 'EADDRINUSE' && command.port === undefined)
      return startPreview({ ...command, port: 0, onChange })
    if (code === 'EADDRINUSE')
      throw new CommandError(`Port ${port} is taken by another program. Name another with --port.`)
    if (code === 'EACCES') throw new CommandError(`You may not use port ${port}. Name another with --port.`)
    throw problem
  }
}

function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}

function parse(words: readonly string[]): PreviewCommand {
  const { values } = understood('preview', words, () =>
    parseArgs({
      args: [...words],
      options: {
        content: { type: 'string' },
        templates: { type: 'string' },
        port: { type: 'string' },
      },
    }),
  )
  const port = values.port === undefined ? undefined : Number(values.port)
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65_535))
    throw new CommandError(`--port needs a number from 0 to 65535, such as ${USUAL_PORT}.`)
  return {
    content: resolve(values.content ?? 'content'),
    ...(values.templates === undefined ? {} : { templates: resolve(values.templates) }),
    ...(port === undefined ? {} : { port }),
  }
}
