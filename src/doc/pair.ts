/** Things that were, each with the thing that it has become. */
export interface Pairing<T> {
  /** In the order of what is now. */
  readonly pairs: readonly (readonly [was: T, now: T])[]
  readonly gone: readonly T[]
  readonly fresh: readonly T[]
}

export interface Likeness<T> {
  readonly words: (item: T) => readonly string[]
  /** From 0 to 1: two things that share less than this are two things. */
  readonly least: number
}

/** A word that more things than this share says little about which is which. */
const MOST_SHARED = 24
/** How many of the likeliest are looked at closely. */
const MOST_LOOKED_AT = 6

/**
 * Finds for each thing that was the one that it is now: by each key in turn (an undefined key is none), then by the words that
 * they share. Each word is looked up, so that the time grows with the length of the texts and not with its square.
 */
export function pairUp<T>(
  was: readonly T[],
  now: readonly T[],
  keys: readonly ((item: T) => string | undefined)[],
  likeness: Likeness<T>,
): Pairing<T> {
  const found = new Map<T, T>()
  const old = new Set(was)
  const free = new Set(now)
  const join = (a: T, b: T) => {
    found.set(b, a)
    old.delete(a)
    free.delete(b)
  }
  for (const key of keys) {
    const byKey = new Map<string, T[]>()
    for (const item of free) {
      const value = key(item)
      if (value !== undefined) byKey.set(value, [...(byKey.get(value) ?? []), item])
    }
    for (const queue of byKey.values()) queue.reverse()
    for (const item of old) {
      const match = byKey.get(key(item) ?? '')?.pop()
      if (match !== undefined && key(item) !== undefined) join(item, match)
    }
  }
  for (const [a, b] of alike([...old], [...free], likeness)) join(a, b)
  return {
    pairs: now.flatMap((item) => {
      const before = found.get(item)
      return before === undefined ? [] : [[before, item] as const]
    }),
    gone: [...old],
    fresh: [...free],
  }
}

/** Pairs by the words that they share, the likest first. */
function alike<T>(was: readonly T[], now: readonly T[], { words, least }: Likeness<T>): [T, T][] {
  const sets = now.map((item) => wordSet(words(item)))
  const holders = new Map<string, number[]>()
  for (const [index, set] of sets.entries())
    for (const word of set) {
      const known = holders.get(word)
      if (known === undefined) holders.set(word, [index])
      else known.push(index)
    }
  const candidates = was.flatMap((item, index) => {
    const set = wordSet(words(item))
    return likeliest(set, holders).flatMap((other) => {
      const likeness = shareOf(set, sets[other] ?? new Set())
      return likeness < least ? [] : [{ index, other, likeness }]
    })
  })
  candidates.sort(
    (a, b) =>
      b.likeness - a.likeness ||
      Math.abs(a.index - a.other) - Math.abs(b.index - b.other) ||
      a.index - b.index,
  )
  const taken = new Set<number>()
  const given = new Set<number>()
  return candidates.flatMap(({ index, other }): [T, T][] => {
    const [a, b] = [was[index], now[other]]
    if (taken.has(index) || given.has(other) || a === undefined || b === undefined) return []
    taken.add(index)
    given.add(other)
    return [[a, b]]
  })
}

function likeliest(set: ReadonlySet<string>, holders: ReadonlyMap<string, readonly number[]>): number[] {
  const votes = new Map<number, number>()
  for (const word of set) {
    const held = holders.get(word) ?? []
    if (held.length <= MOST_SHARED) for (const index of held) votes.set(index, (votes.get(index) ?? 0) + 1)
  }
  return [...votes]
    .sort(([a, many], [b, more]) => more - many || a - b)
    .slice(0, MOST_LOOKED_AT)
    .map(([index]) => index)
}

function wordSet(words: readonly string[]): Set<string> {
  return new Set(words.map((word) => word.toLowerCase()))
}

/** How much two sets share, from 0 to 1 (Dice's coefficient). */
function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const word of a) if (b.has(word)) shared += 1
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size)
}

/**
 * Which of some things changed their place, given where each was, in the order of where they are now: as few as possible,
 * so all but the longest row that kept its order.
 */
export function movedAmong(places: readonly number[]): ReadonlySet<number> {
  const ends: number[] = []
  const before: (number | undefined)[] = []
  const placeOf = (index: number | undefined) => (index === undefined ? -1 : (places[index] ?? -1))
  for (const [index, place] of places.entries()) {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (placeOf(ends[middle]) < place) low = middle + 1
      else high = middle
    }
    before[index] = low === 0 ? undefined : ends[low - 1]
    ends[low] = index
  }
  const kept = new Set<number>()
  for (let index = ends.at(-1); index !== undefined; index = before[index]) kept.add(index)
  return new Set([...places.keys()].filter((index) => !kept.has(index)))
}
