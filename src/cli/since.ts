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

/** Whether a message is about a changed line: its own, or one further on in the sentence that begins there. */
export function isAboutChange({ place }: Message, changed: ChangedLines, sources: Sources): boolean {
  const lines = changed.get(place.file)
  if (lines === undefined || lines === 'all') return lines === 'all'
  const last = place.line + linesOfSentence(textFrom(place, sources)) - 1
  for (let line = place.line; line <= last; line++) if (lines.has(line)) return true
  return false
}

function textFrom({ file, line, column }: Message['place'], sources: Sources): string {
  const source = sources.files.get(file)
  if (source === undefined || 'problem' in source) return ''
  const rows = new TextDecoder()
    .decode(source.bytes)
    .split(/\r\n?|\n/)
    .slice(line - 1)
  return [rows[0]?.slice(column - 1) ?? '', ...rows.slice(1)].join('\n')
}

/** How many lines a sentence goes over: to its full stop, or to where its paragraph or item ends. */
function linesOfSentence(text: string): number {
  if (/^[ \t]*(?:#|---|\|)/.test(text)) return 1
  const end = /[.!?][\p{P}]*(?=\s|$)|\n[ \t]*(?:\n|#|[-*+>|][ \t]|\d+[.)][ \t])/u.exec(text)?.index
  return text.slice(0, end ?? text.length).split('\n').length
}
