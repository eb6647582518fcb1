import { lastAtOrBefore } from '../doc/halving.js'
import type { Message } from '../model/message.js'
import type { Ignore } from './ignores.js'
import type { CheckSettings } from './settings.js'
import { unknownRule } from './settings-file.js'

/** What is known of the rules when their messages are answered. */
export interface Known {
  /** Every name that a message can have. */
  readonly ruleIds: ReadonlySet<string>
  /** Those that only advise: the rules of the check. An error of any other keeps the edition from being made. */
  readonly advice: ReadonlySet<string>
  /** Those that were looked for this time; of others nothing can be said. */
  readonly ran: ReadonlySet<string>
}

/** The messages with the levels that the team gave their rules, and without those that it left out. */
export function levelled(
  messages: readonly Message[],
  { levels }: CheckSettings,
  { advice }: Known,
): Message[] {
  return messages.flatMap((message) => {
    const level = mayBeAnswered(message, advice) ? (levels.get(message.rule) ?? message.level) : message.level
    return level === 'off' ? [] : [{ ...message, level }]
  })
}

/** The messages that no comment answers. Notes in `used` the comments that answered one. */
export function unanswered(
  messages: readonly Message[],
  ignores: readonly Ignore[],
  { advice }: Known,
  used: Set<Ignore>,
): Message[] {
  const found = linesOf(messages)
  for (const ignore of ignores) if (answersOne(ignore, found)) used.add(ignore)
  const answered = answeredLines(ignores)
  return messages.filter(
    (message) => !mayBeAnswered(message, advice) || !isAnswered(message, answered.get(keyOf(message))),
  )
}

/** The lines with messages of each rule and file, in order: found by halving, as many comments may meet many messages. */
type FoundLines = ReadonlyMap<string, readonly number[]>

function linesOf(messages: readonly Message[]): FoundLines {
  const found = new Map<string, number[]>()
  for (const message of messages) {
    const lines = found.get(keyOf(message)) ?? []
    found.set(keyOf(message), lines)
    lines.push(message.place.line)
  }
  for (const lines of found.values()) lines.sort((one, other) => one - other)
  return found
}

function answersOne({ rule, at, from, to }: Ignore, found: FoundLines): boolean {
  const lines = found.get(`${at.file}\n${rule}`) ?? []
  const line = lines[lastAtOrBefore(to, lines)] ?? 0
  return line >= from && line <= to
}

/** Stretches of lines that comments answer for, in order and apart from one another. */
interface Stretches {
  readonly starts: number[]
  readonly ends: number[]
}

function answeredLines(ignores: readonly Ignore[]): ReadonlyMap<string, Stretches> {
  const all = new Map<string, Stretches>()
  for (const { rule, at, from, to } of ignores.toSorted((one, other) => one.from - other.from)) {
    const key = `${at.file}\n${rule}`
    const { starts, ends } = all.get(key) ?? { starts: [], ends: [] }
    all.set(key, { starts, ends })
    const end = ends.at(-1)
    if (end !== undefined && from <= end) ends[ends.length - 1] = Math.max(end, to)
    else {
      starts.push(from)
      ends.push(to)
    }
  }
  return all
}

function isAnswered({ place }: Message, stretches: Stretches | undefined): boolean {
  if (stretches === undefined) return false
  const index = lastAtOrBefore(place.line, stretches.starts)
  return place.line >= (stretches.starts[index] ?? 0) && place.line <= (stretches.ends[index] ?? 0)
}

function keyOf({ place, rule }: Message): string {
  return `${place.file}\n${rule}`
}

function mayBeAnswered({ level, rule }: Message, advice: Known['advice']): boolean {
  return level !== 'error' || advice.has(rule)
}

/** What is to be said of the comments themselves: one that can not be understood, has no reason, or answers nothing. */
export function aboutIgnores(
  ignores: readonly Ignore[],
  messages: readonly Message[],
  used: ReadonlySet<Ignore>,
  known: Known,
): Message[] {
  const stopping = linesOf(messages.filter((message) => !mayBeAnswered(message, known.advice)))
  return ignores.flatMap((ignore) => {
    const text = fault(ignore, stopping, used, known)
    return text === undefined ? [] : [{ rule: 'ignore-comment', level: 'warning', place: ignore.at, text }]
  })
}

function fault(
  ignore: Ignore,
  stopping: FoundLines,
  used: ReadonlySet<Ignore>,
  { ruleIds, ran }: Known,
): string | undefined {
  const { rule, because } = ignore
  if (rule === undefined) {
    return 'This note to the check is not understood. Write <!-- charter: ignore RULE, because ... -->, with the name of the rule and your reason.'
  }
  if (!ruleIds.has(rule)) return unknownRule(rule, ruleIds)
  if (answersOne(ignore, stopping)) {
    return `"${rule}" can not be ignored here: it is an error that keeps the charter from being made. Mend it, then take this note out.`
  }
  if (because === undefined) {
    return `Say why "${rule}" can be ignored here, for those who edit after you: <!-- charter: ignore ${rule}, because ... -->`
  }
  if (used.has(ignore) || !ran.has(rule)) return undefined
  return `There is nothing here to ignore: the text that follows has no message "${rule}". Take this note out.`
}
