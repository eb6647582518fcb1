import type { Comparison } from './changes/change.js'
import { changedCharters } from './changes/compare.js'
import { messagesOnlyIn } from './changes/messages.js'
import { type CheckedEdition, type CheckOptions, check } from './check.js'
import { formats } from './formats/index.js'
import type { Message } from './model/message.js'
import type { Sources } from './model/sources.js'

/**
 * Compares two states of a content folder, as its readers and its editors would: what is said differently, and what is
 * to be said of it.
 */
export function compare(was: Sources, now: Sources, options: CheckOptions): Comparison {
  const before = check(was, options)
  const after = check(now, options)
  const old = messagesOf(before)
  const messages = messagesOf(after)
  return {
    charters: changedCharters(
      { sources: was, editions: before },
      { sources: now, editions: after },
      { ...options, formats },
    ),
    newMessages: messagesOnlyIn(messages, old),
    goneMessages: messagesOnlyIn(old.filter(isLooked(after)), messages),
    hasErrors: messages.some(({ level }) => level === 'error'),
  }
}

/** Whether a message could be given now: nobody looked at the words of a charter with an edition that can not be read. */
function isLooked(after: readonly CheckedEdition[]): (message: Message) => boolean {
  const unread = new Set(after.flatMap(({ charter, family }) => (charter === undefined ? [family] : [])))
  return ({ level, place }) => level === 'error' || !unread.has(place.file.slice(0, place.file.indexOf('/')))
}

/** Each message once: editions of one charter share its source. */
function messagesOf(checked: readonly CheckedEdition[]): Message[] {
  const once = new Map<string, Message>()
  for (const { messages } of checked)
    for (const message of messages) {
      const { place, rule, text } = message
      once.set([place.file, place.line, place.column, rule, text].join('\n'), message)
    }
  return [...once.values()]
}
