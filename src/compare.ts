import type { Comparison } from './changes/change.js'
import { changedCharters, type ReadContent } from './changes/compare.js'
import { messagesOnlyIn } from './changes/messages.js'
import { editionsIn, readCharter } from './charter/index.js'
import { type CheckOptions, check } from './check.js'
import { formats } from './formats/index.js'
import type { Message } from './model/message.js'
import type { Sources } from './model/sources.js'

/** Compares two states of a content folder, as its readers and its editors would: what is said differently, and what is to be said of it. */
export function compare(was: Sources, now: Sources, options: CheckOptions): Comparison {
  const before = messagesOf(was, options)
  const after = messagesOf(now, options)
  return {
    charters: changedCharters(read(was, options), read(now, options), { ...options, formats }),
    newMessages: messagesOnlyIn(after, before),
    goneMessages: messagesOnlyIn(before, after),
    hasErrors: after.some(({ level }) => level === 'error'),
  }
}

function read(sources: Sources, options: CheckOptions): ReadContent {
  const formatBlocks = new Set(formats.flatMap(({ options: own }) => own?.block ?? []))
  const editions = editionsIn(sources).map((edition) => {
    const { id, family, charter } = readCharter(edition, sources, { ...options, formatBlocks })
    return { id, family, ...(charter === undefined ? {} : { charter }) }
  })
  return { sources, editions }
}

/** Each message once: editions of one charter share its source. */
function messagesOf(sources: Sources, options: CheckOptions): Message[] {
  const messages = check(sources, options).flatMap((edition) => edition.messages)
  const once = new Map(
    messages.map((message) => {
      const { place, rule, text } = message
      return [[place.file, place.line, place.column, rule, text].join('\n'), message]
    }),
  )
  return [...once.values()]
}
