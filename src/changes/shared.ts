import type { Change, EditionName, Placed, SharedChange } from './change.js'

/** The changes of one edition. */
export interface EditionChanges {
  readonly edition: EditionName
  readonly changes: readonly Placed[]
}

/**
 * Each change once, with the editions that it reaches: what stands in `charter.md` is changed once, however many editions tell it. They
 * may fill in other facts; then the words are those of the first.
 */
export function shareChanges(editions: readonly EditionChanges[]): SharedChange[] {
  const shared = new Map<string, { change: Change; editions: EditionName[]; varies: boolean }>()
  for (const { edition, changes } of editions) {
    const seen = new Map<string, number>()
    for (const { change, source } of changes) {
      // Facts without a place of their own differ from edition to edition.
      const base = source.endsWith('- -') ? `${source} ${JSON.stringify(change)}` : source
      const count = (seen.get(base) ?? 0) + 1
      seen.set(base, count)
      const key = `${base} ${count}`
      const known = shared.get(key)
      if (known === undefined) shared.set(key, { change, editions: [edition], varies: false })
      else {
        known.editions.push(edition)
        known.varies ||= words(known.change) !== words(change)
        if (numberOf(known.change) !== numberOf(change)) known.change = withoutNumber(known.change)
      }
    }
  }
  return alikeTogether([...shared.values()])
}

/** What is word for word the same in editions that each tell the part in their own file is told once, too. */
function alikeTogether(changes: readonly SharedChange[]): SharedChange[] {
  const known = new Map<string, SharedChange>()
  for (const [index, shared] of changes.entries()) {
    const key = JSON.stringify(shared.change)
    const before = known.get(key)
    const canJoin =
      before !== undefined &&
      !before.varies &&
      !shared.varies &&
      shared.editions.every(({ id }) => before.editions.every((edition) => edition.id !== id))
    if (canJoin) known.set(key, { ...before, editions: [...before.editions, ...shared.editions] })
    else known.set(before === undefined ? key : `${key} ${index}`, shared)
  }
  return [...known.values()]
}

/** A change without the numbers of pledges, which may differ where the words do not. */
function words(change: Change): string {
  return JSON.stringify(change, (key, value: unknown) => (key === 'number' ? undefined : value))
}

function numberOf(change: Change): number | undefined {
  return 'part' in change ? change.part.number : undefined
}

function withoutNumber(change: Change): Change {
  if (!('part' in change)) return change
  const { number: _, ...part } = change.part
  return { ...change, part }
}
