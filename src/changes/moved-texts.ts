import { wordsOf } from '../doc/words.js'
import type { Change, Edit, PartName, Placed } from './change.js'

/** Shorter texts are the same by chance. */
const FEWEST_WORDS = 4

/** The changes, in which a sentence that left one part and came into another has moved, and is not told as gone and new. */
export function withMovedTexts(changes: readonly Placed[]): Placed[] {
  const left = new Map<string, PartName[]>()
  for (const { part, edit } of textEdits(changes, 'removed'))
    if (edit.kind === 'removed') left.set(edit.was, [...(left.get(edit.was) ?? []), part])
  const moved = new Map<Edit, PartName>()
  const gone = new Map<string, number>()
  for (const { edit } of textEdits(changes, 'added')) {
    if (edit.kind !== 'added' || wordsOf(edit.now).length < FEWEST_WORDS) continue
    const from = left.get(edit.now)?.shift()
    if (from === undefined) continue
    moved.set(edit, from)
    gone.set(edit.now, (gone.get(edit.now) ?? 0) + 1)
  }
  return moved.size === 0 ? [...changes] : changes.flatMap((placed) => without(placed, moved, gone))
}

function* textEdits(
  changes: readonly Placed[],
  kind: Edit['kind'],
): Generator<{ part: PartName; edit: Edit }> {
  for (const { change } of changes)
    if (change.kind === 'text')
      for (const edit of change.edits) if (edit.kind === kind) yield { part: change.part, edit }
}

function without(placed: Placed, moved: ReadonlyMap<Edit, PartName>, gone: Map<string, number>): Placed[] {
  const { change } = placed
  if (change.kind !== 'text') return [placed]
  const edits = change.edits.flatMap((edit): Edit[] => {
    const from = moved.get(edit)
    if (from !== undefined && edit.kind === 'added') return [{ kind: 'moved', now: edit.now, from }]
    if (edit.kind !== 'removed') return [edit]
    const count = gone.get(edit.was) ?? 0
    if (count === 0) return [edit]
    gone.set(edit.was, count - 1)
    return []
  })
  return edits.length === 0 && !change.look
    ? []
    : [{ ...placed, change: { ...change, edits } satisfies Change }]
}
