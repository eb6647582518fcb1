/** What is one fact to a reader, and is not broken over two lines where a line can hold it (LP16). */
const FACTS = [
  // Web addresses and emails.
  /(?:https?:\/\/|www\.)\S+|[^\s<>()[\]]+@[^\s<>()[\]]+/gu,
  // Phone numbers, and other numbers in groups.
  /\+?\(?\d[\d()]*(?:[ \u00a0-]\(?\d[\d()]*)+/gu,
  // Words joined by hyphens.
  /[\p{L}\p{M}\p{N}]+(?:[-\u2010][\p{L}\p{M}\p{N}]+)+/gu,
]

/** Tells whether a place is inside such a fact. */
export function insideFact(text: string): (place: number) => boolean {
  if (!/[-\u2010\d@]|:\/\/|www\./.test(text)) return () => false
  const inside = new Set<number>()
  for (const pattern of FACTS) {
    for (const match of text.matchAll(pattern)) {
      for (let place = match.index + 1; place < match.index + match[0].length; place++) inside.add(place)
    }
  }
  return (place) => inside.has(place)
}
