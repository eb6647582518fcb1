/** What somebody did with a paragraph: changed it, took it out (no `now`) or put it in (no `was`). */
export interface ChangedText {
  readonly was?: string
  readonly now?: string
}

/**
 * Compares the paragraphs of a document with those of the one that its source makes, in order. Equal ones are taken as
 * the same, in the order in which they stand; what stands between the same two in both is taken as changed, one by one.
 */
export function changedTexts(made: readonly string[], found: readonly string[]): ChangedText[] {
  const [before, after] = [spans(made, found), spans(found, made)]
  const places = new Set([...before.keys(), ...after.keys()])
  return [...places].flatMap((place) => {
    const [was, now] = [before.get(place) ?? [], after.get(place) ?? []]
    return Array.from({ length: Math.max(was.length, now.length) }, (_, index): ChangedText => {
      const [old, fresh] = [was[index], now[index]]
      return { ...(old === undefined ? {} : { was: old }), ...(fresh === undefined ? {} : { now: fresh }) }
    })
  })
}

/** The texts that the others do not have, by what stands before them: the last text that they have, and which of its kind it is. */
function spans(texts: readonly string[], others: readonly string[]): Map<string, string[]> {
  const left = counted(others)
  const seen = new Map<string, number>()
  const found = new Map<string, string[]>()
  let place = ''
  for (const text of texts) {
    const count = (seen.get(text) ?? 0) + 1
    if (count > (left.get(text) ?? 0)) found.set(place, [...(found.get(place) ?? []), text])
    else {
      seen.set(text, count)
      place = `${count} ${text}`
    }
  }
  return found
}

function counted(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}
