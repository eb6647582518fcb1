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
  const byRule = grouped(ignores, ({ rule, at }) => `${at.file}\n${rule}`)
  return messages.filter((message) => {
    const near = byRule.get(`${message.place.file}\n${message.rule}`) ?? []
    const answers = near.filter((ignore) => answersFor(ignore, message))
    for (const ignore of answers) used.add(ignore)
    return answers.length === 0 || !mayBeAnswered(message, advice)
  })
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group === undefined) groups.set(keyOf(item), [item])
    else group.push(item)
  }
  return groups
}

function answersFor({ rule, at, from, to }: Ignore, { rule: found, place }: Message): boolean {
  return rule === found && at.file === place.file && place.line >= from && place.line <= to
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
  const stopping = messages.filter((message) => !mayBeAnswered(message, known.advice))
  return ignores.flatMap((ignore) => {
    const text = fault(ignore, stopping, used, known)
    return text === undefined ? [] : [{ rule: 'ignore-comment', level: 'warning', place: ignore.at, text }]
  })
}

function fault(
  ignore: Ignore,
  stopping: readonly Message[],
  used: ReadonlySet<Ignore>,
  { ruleIds, ran }: Known,
): string | undefined {
  const { rule, because } = ignore
  if (rule === undefined) {
    return 'This note to the check is not understood. Write <!-- charter: ignore RULE, because ... -->, with the name of the rule and your reason.'
  }
  if (!ruleIds.has(rule)) return unknownRule(rule, ruleIds)
  if (stopping.some((message) => answersFor(ignore, message))) {
    return `"${rule}" can not be ignored here: it is an error that keeps the charter from being made. Mend it, then take this note out.`
  }
  if (because === undefined) {
    return `Say why "${rule}" can be ignored here, for those who edit after you: <!-- charter: ignore ${rule}, because ... -->`
  }
  if (used.has(ignore) || !ran.has(rule)) return undefined
  return `There is nothing here to ignore: the text that follows has no message "${rule}". Take this note out.`
}
