import { type ChangedLines, changedLines } from '../io/changed-lines.js'
import { GitProblem } from '../io/git.js'
import type { Message } from '../model/message.js'
import type { Sources } from '../model/sources.js'
import { CommandError } from './command-error.js'

/** What changed in the content folder since a revision. A wrong one is a mistake in the command. */
export async function changesSince(folder: string, revision: string): Promise<ChangedLines> {
  try {
    return await changedLines(folder, revision)
  } catch (problem) {
    if (problem instanceof GitProblem) throw new CommandError(problem.message)
    throw problem
  }
}

/** Tells whether a message is about a changed line: its own, or one further on in the sentence that begins there. */
export function aboutChanges(changed: ChangedLines, sources: Sources): (message: Message) => boolean {
  const files = new Map<string, readonly string[]>()
  return ({ place, lines: told }) => {
    const lines = changed.get(place.file)
    if (lines === undefined || lines === 'all') return lines === 'all'
    const rows = files.get(place.file) ?? rowsOf(place.file, sources)
    files.set(place.file, rows)
    const last = place.line + linesOfSentence(textFrom(place, rows)) - 1
    const [first, end] = told ?? [place.line, last]
    for (let line = first; line <= end; line++) if (lines.has(line)) return true
    return false
  }
}

function rowsOf(file: string, sources: Sources): string[] {
  const source = sources.files.get(file)
  if (source === undefined || 'problem' in source) return []
  return new TextDecoder().decode(source.bytes).split(/\r\n?|\n/)
}

/** Lines: no sentence that anyone reads is longer. */
const LONGEST = 100

function textFrom({ line, column }: Message['place'], rows: readonly string[]): string {
  const [first = '', ...rest] = rows.slice(line - 1, line - 1 + LONGEST)
  return [first.slice(column - 1), ...rest].join('\n')
}

/** How many lines a sentence goes over: to its full stop, or to where its paragraph or item ends. */
function linesOfSentence(text: string): number {
  if (/^[ \t]*(?:#|---|\|)/.test(text)) return 1
  const end = /[.!?][\p{P}]*(?=\s|$)|\n[ \t]*(?:\n|#|[-*+>|][ \t]|\d+[.)][ \t])/u.exec(text)?.index
  return text.slice(0, end ?? text.length).split('\n').length
}
