#!/usr/bin/env node
import { version } from '../version.js'
import { CommandError } from './command-error.js'
import { buildHelp, checkHelp, diffHelp, help, picturesHelp, previewHelp } from './help.js'

/** The commands, each with its page of help. */
const HELP: ReadonlyMap<string, string> = new Map([
  ['build', buildHelp],
  ['preview', previewHelp],
  ['pictures', picturesHelp],
  ['check', checkHelp],
  ['diff', diffHelp],
])

/** Exit codes: 0 all is well, 1 the content needs attention, 2 the command was wrong. */
async function main(words: readonly string[]): Promise<number> {
  const [command, ...rest] = words
  if (command === undefined || command === '--help' || command === '-h' || command === 'help')
    return print(help)
  if (command === '--version' || command === '-v') return print(`charter-press ${version}\n`)
  const page = HELP.get(command)
  if (page === undefined) {
    throw new CommandError(`There is no command "${command}". There are: ${[...HELP.keys()].join(', ')}`)
  }
  if (rest.includes('--help') || rest.includes('-h')) return print(page)
  if (command === 'preview') return (await import('./preview.js')).runPreview(rest)
  if (command === 'pictures') return (await import('./pictures.js')).runPictures(rest)
  if (command === 'check') return (await import('./check.js')).runCheck(rest)
  if (command === 'diff') return (await import('./diff.js')).runDiff(rest)
  const { runBuild } = await import('./build.js')
  return runBuild(rest)
}

function print(text: string): number {
  process.stdout.write(text)
  return 0
}

// A reader who closes the pipe early (charter build | head) has seen enough.
process.stdout.on('error', (problem: NodeJS.ErrnoException) => process.exit(problem.code === 'EPIPE' ? 0 : 1))

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (problem) {
  const isCommand = problem instanceof CommandError
  process.stderr.write(
    isCommand ? `${problem.message}\nRun "charter --help" to see how it is used.\n` : fault(problem),
  )
  process.exitCode = isCommand ? 2 : 1
}

/** What went wrong without anybody's asking: the disk said no, or it is a fault of ours, told without a trace of code. */
function fault(problem: unknown): string {
  const message = problem instanceof Error ? problem.message : String(problem)
  if (problem instanceof Error && 'syscall' in problem)
    return `The computer refused to open or write a file: ${message}\nCheck that the disk has room and that you may write there, then run it again.\n`
  return `This is a fault in Charter Press: ${message}\nPlease report it, with the command that you ran.\n`
}
