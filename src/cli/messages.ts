import type { Level, Message } from '../model/message.js'
import { safeText } from './safe-text.js'

/** Each message once: editions of one charter share its source, and what is said of it. */
export function unique(messages: readonly Message[]): Message[] {
  const seen = new Map<string, Message>()
  for (const message of messages) seen.set(messageKey(message), message)
  return [...seen.values()]
}

/** The same for two messages that say the same of the same place. */
export function messageKey({ place, rule, text }: Message): string {
  return [place.file, place.line, place.column, rule, text].join('\n')
}

/**
 * Messages for a person: the weightiest first, each with its place, the heading it stands under, what was found and what to do.
 * `content` is the path to the content folder, set before each place so that a terminal or an editor can open it.
 */
export function messageLines(messages: readonly Message[], columns = 80, content = ''): string {
  const width = Math.min(columns, WIDEST)
  return sortedMessages(messages)
    .map((message) => `${lines(message, message.text, width, content)}\n\n`)
    .join('')
}

/** The same, file by file, each with the name of its rule; the file with the weightiest message first. */
export function groupedLines(messages: readonly Message[], columns = 80, content = ''): string {
  const sorted = sortedMessages(messages)
  const files = new Set(sorted.map(({ place }) => place.file))
  const width = Math.min(columns, WIDEST)
  return [...files]
    .flatMap((file) => sorted.filter(({ place }) => place.file === file))
    .map((message) => `${lines(message, `${message.text} [${message.rule}]`, width, content)}\n\n`)
    .join('')
}

/** The weightiest first, then by place. */
export function sortedMessages(messages: readonly Message[]): Message[] {
  return [...messages].sort(byWeightAndPlace)
}

/** Characters in a line: more are hard to read. */
const WIDEST = 100

/** How each level is called, in the order of their weight. */
const LEVELS: Readonly<Record<Level, string>> = { error: 'Error', warning: 'Warning', ask: 'Ask a person' }
const WEIGHTS = Object.keys(LEVELS)

function lines(
  { place, level, rule, heading }: Message,
  text: string,
  columns: number,
  content: string,
): string {
  // What the disk refuses is a folder, and has no lines.
  const where = rule === 'output' ? place.file : `${content}${place.file}:${place.line}:${place.column}`
  const under = heading === undefined ? '' : `, under "${heading}"`
  const first = safeText(`${LEVELS[level]}  ${where}${under}`).replace(/\s*\n\s*/g, ' ')
  return [first, ...wrap(safeText(text), columns - 2).map((line) => `  ${line}`)].join('\n')
}

function wrap(text: string, columns: number): string[] {
  const wrapped: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > columns) {
      wrapped.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...wrapped, line]
}

function byWeightAndPlace(a: Message, b: Message): number {
  const weight = WEIGHTS.indexOf(a.level) - WEIGHTS.indexOf(b.level)
  if (weight !== 0 || a.place.file !== b.place.file) return weight || (a.place.file < b.place.file ? -1 : 1)
  return a.place.line - b.place.line || a.place.column - b.place.column
}
