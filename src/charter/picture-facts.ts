import type { Message } from '../model/message.js'
import type { Sources } from '../model/sources.js'
import { decode } from '../source/decode.js'
import { parseFrontMatter, valueAt } from '../source/front-matter.js'

/** The alternatives that a charter's `pictures/pictures.yaml` gives, by file name in lower case. */
export type OwnPictureFacts = ReadonlyMap<string, string>

/** Reads `pictures/pictures.yaml`; a file that can not be read is a message, as pictures do without it. */
export function readPictureFacts(
  family: string,
  sources: Sources,
): { facts: OwnPictureFacts; messages: Message[] } {
  const file = `${family}/pictures/pictures.yaml`
  const source = sources.files.get(file)
  if (source === undefined) return { facts: new Map(), messages: [] }
  const decoded = decode(source, 'pictures.yaml')
  if ('problem' in decoded) {
    const place = { file, line: 1, column: 1 }
    return {
      facts: new Map(),
      messages: [{ rule: decoded.rule, level: 'warning', place, text: decoded.problem }],
    }
  }
  const { map, messages } = parseFrontMatter(decoded.text, file, 1)
  const facts = new Map<string, string>()
  for (const [name, { value }] of map.entries) {
    const alt = valueAt(value, ['alternative']) ?? valueAt(value, ['alt'])
    if (alt?.kind === 'value') facts.set(name.toLowerCase(), alt.value)
  }
  return { facts, messages: messages.map((message) => ({ ...message, level: 'warning' })) }
}
