import type { Labels } from '../../model/labels.js'
import type { Change, Comparison } from '../change.js'

/** What is counted in the short list, in its order; other kinds are told in full alone. */
const COUNTED: readonly (readonly [label: string, kinds: readonly Change['kind'][]])[] = [
  ['part added', ['part added']],
  ['part removed', ['part removed']],
  ['part moved', ['part moved']],
  ['part renamed', ['part renamed']],
  ['text', ['text']],
  ['easy read', ['easy read', 'easy read added', 'easy read removed']],
  ['left behind', ['left behind']],
  ['fact', ['fact', 'title']],
  ['redrawn', ['redrawn']],
]

/** A line for each kind of change, with how many there are. */
export function overview({ charters, newMessages, goneMessages }: Comparison, labels: Labels): string[] {
  const kinds = charters.flatMap(({ changes }) => changes.map(({ change }) => change.kind))
  const counts = COUNTED.map(([label, counted]) => ({
    label,
    count: kinds.filter((kind) => counted.includes(kind)).length,
  }))
  const messages = [
    { label: 'new messages', count: newMessages.length },
    { label: 'gone messages', count: goneMessages.length },
  ]
  return [...counts, ...messages].flatMap(({ label, count }) =>
    count === 0 ? [] : [labels(`diff.count.${label}`, { count })],
  )
}
