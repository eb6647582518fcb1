import { leavesOf } from '../../doc/leaves.js'
import { wordsOf } from '../../doc/words.js'
import type { Charter } from '../../model/charter.js'
import type { Message } from '../../model/message.js'
import type { Place } from '../../model/place.js'
import type { Reading } from '../../readings/index.js'

/**
 * The first step of parity: every text of the source is in the reading, or the reading notes that it tells it as something
 * else. What is found missing is an error in the program, so the message asks for it to be reported.
 */
export function sourceToReading(charter: Charter, reading: Reading, name: string): Message[] {
  const shown = new Map<string, string>()
  const otherwise = new Map<string, string[]>()
  for (const { at, value } of leavesOf(reading.doc)) {
    shown.set(keyOf(at), (shown.get(keyOf(at)) ?? '') + value)
  }
  for (const { at, value } of reading.toldOtherwise) {
    otherwise.set(keyOf(at), [...(otherwise.get(keyOf(at)) ?? []), value])
  }
  return charter.texts.flatMap(({ at, value, role }): Message[] => {
    if (role === 'alternative') return []
    const found = [shown.get(keyOf(at)) ?? '', ...(otherwise.get(keyOf(at)) ?? [])].flatMap(wordsOf)
    const missing = missingWords(wordsOf(withoutVariables(value)), found)
    if (missing.length === 0) return []
    const text = `These words are not in the ${name} reading: ${missing.slice(0, 10).join(' ')}. This is a fault in Charter Press: please report it.`
    return [{ rule: 'words-lost', level: 'error', place: at, text }]
  })
}

function keyOf({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`
}

function withoutVariables(value: string): string {
  return value.replace(/\{\{[^{}]*\}\}/g, ' ')
}

/** The words of the first list that the second does not hold as often. */
export function missingWords(wanted: readonly string[], found: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const word of found) left.set(word, (left.get(word) ?? 0) + 1)
  return wanted.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count <= 0
  })
}
