import { CommandError } from './command-error.js'

/** The words behind a command, as `parseArgs` reads them. Throws `CommandError` naming the word that is not understood. */
export function understood<T>(command: string, words: readonly string[], read: () => T): T {
  try {
    return read()
  } catch (problem) {
    const message = problem instanceof Error ? problem.message : ''
    const named = /'(?:-\w, )?(--?[\w-]+)/.exec(message)?.[1]
    if (named !== undefined && /argument missing|is ambiguous/.test(message))
      throw new CommandError(`${named} needs a word after it.`)
    const odd = named ?? words.find((word) => word.startsWith('-')) ?? words.join(' ')
    throw new CommandError(`"charter ${command}" does not understand ${odd}.`)
  }
}
