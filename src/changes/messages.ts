import type { Message } from '../model/message.js'

/** The messages of the second list that the first does not have; a line that moved does not make one new. */
export function messagesOnlyIn(now: readonly Message[], was: readonly Message[]): Message[] {
  const left = new Map<string, number>()
  for (const message of was) left.set(keyOf(message), (left.get(keyOf(message)) ?? 0) + 1)
  return now.filter((message) => {
    const count = left.get(keyOf(message)) ?? 0
    left.set(keyOf(message), count - 1)
    return count <= 0
  })
}

/** The folder of a charter may have another name now; its files are called the same. */
function keyOf({ rule, place, text }: Message): string {
  return [rule, place.file.slice(place.file.indexOf('/')), text].join('\n')
}
