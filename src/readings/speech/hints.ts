import type { Inline, Instruction, Text } from '../../model/doc.js'
import type { Labels } from '../../model/labels.js'

/**
 * Takes "Say: ..." off the end of the explanation of a word, as it tells the narrator how the word sounds and is not read
 * out. What an author wrote keeps its place.
 */
export function withoutHint(
  children: readonly Inline[],
  labels: Labels,
): { words: readonly Inline[]; hint: Instruction[] } {
  const last = children.at(-1)
  if (children[0]?.type !== 'term' || children[0].role !== 'definition' || last?.type !== 'text')
    return { words: children, hint: [] }
  const start = last.value.lastIndexOf(`${labels('source.say')}:`)
  if (start < 0) return { words: children, hint: [] }
  const cut = (value: string): Text => ({ ...last, value })
  return {
    words: [...children.slice(0, -1), cut(last.value.slice(0, start).trimEnd())],
    hint: [{ type: 'instruction', children: [cut(last.value.slice(start).trim())] }],
  }
}
