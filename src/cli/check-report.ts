import type { CheckedEdition } from '../check.js'
import { figuresInWords } from '../checks/summary.js'
import type { Message } from '../model/message.js'
import { groupedLines, sortedMessages } from './messages.js'
import { safeJson, safeText } from './safe-text.js'

/** Messages for a person: file by file, the weightiest first, and how many there are. */
export function prettyReport(messages: readonly Message[], columns: number, content: string): string {
  return `${groupedLines(messages, columns, content)}${tally(messages)}\n`
}

/** The text of each edition in figures: for information, and no measure of how easy it is. */
export function figures(checked: readonly CheckedEdition[]): string {
  const told = checked.flatMap(({ id, summary }) => {
    if (summary === undefined) return []
    const easyRead =
      summary.easyRead === undefined ? [] : [`  Easy Read: ${figuresInWords(summary.easyRead)}`]
    return ['', safeText(id), `  Plain English: ${figuresInWords(summary.plain)}`, ...easyRead]
  })
  return told.map((line) => `${line}\n`).join('')
}

/** Messages for a program. */
export function jsonReport(messages: readonly Message[], content: string): string {
  const told = sortedMessages(messages).map(({ rule, level, place, heading = '', text }) => ({
    rule,
    level,
    file: `${content}${place.file}`,
    line: place.line,
    column: place.column,
    heading,
    text,
  }))
  return `${safeJson({ messages: told })}\n`
}

/**
 * Messages as GitHub's workflow commands, which it shows beside the lines of a pull request. It shows ten of each level,
 * so the weightiest come first. `root` is the path from the top of the repository to the content folder.
 */
export function githubReport(messages: readonly Message[], root: string): string {
  const commands = sortedMessages(messages).map(({ rule, level, place, heading, text }) => {
    const properties = {
      file: `${root}${place.file}`,
      line: place.line,
      col: place.column,
      title: heading === undefined ? rule : `${rule}, under "${heading}"`,
    }
    const told = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`)
    return `::${COMMANDS[level]} ${told.join(',')}::${data(text)}`
  })
  return [...commands, tally(messages), ''].join('\n')
}

const COMMANDS = { error: 'error', warning: 'warning', ask: 'notice' } as const

/** What GitHub's runner takes back to `%`, CR and LF; all other control characters are gone. */
function data(text: string): string {
  return safeText(text.replace(/\r/g, '\n')).replaceAll('%', '%25').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** `2 errors, 5 warnings, 3 things to ask a person.` */
export function tally(messages: readonly Message[]): string {
  const of = (level: Message['level']) => messages.filter((message) => message.level === level).length
  const counts = [
    count(of('error'), 'error', 'errors'),
    count(of('warning'), 'warning', 'warnings'),
    count(of('ask'), 'thing to ask a person', 'things to ask a person'),
  ].filter((words) => words !== '')
  return counts.length === 0 ? 'Nothing found.' : `${counts.join(', ')}.`
}

function count(number: number, one: string, many: string): string {
  return number === 0 ? '' : `${number} ${number === 1 ? one : many}`
}
