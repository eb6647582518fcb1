const WORD = '\\p{L}[\\p{L}\\p{M}]*'
/** Spaces, but not the end of a line. */
const GAP = '[ \\u00a0]'

/** What is one fact to a reader, and is not broken over two lines where a line can hold it (LP16). */
const FACTS = [
  // Web addresses and emails.
  String.raw`(?:https?:\/\/|www\.)\S+|[^\s<>()[\]]+@[^\s<>()[\]]+`,
  // Phone numbers, and other numbers in groups.
  String.raw`\+?\(?\d[\d()]*(?:[ \u00a0-]\(?\d[\d()]*)+`,
  // Words joined by hyphens.
  String.raw`[\p{L}\p{M}\p{N}]+(?:[-\u2010][\p{L}\p{M}\p{N}]+)+`,
  // Numbers with their units: 5 miles, 1,200 people, 3.5 %, 10 working days; and dates: 2 June. A year alone has none.
  String.raw`(?<![\d.,]${GAP}?)(?!(?:19|20)\d\d${GAP})\d+(?:[.,]\d+)*(?:st|nd|rd|th)?${GAP}(?:(?:working|calendar|square|cubic)${GAP})?(?:${WORD}|[%°€£$])`,
  String.raw`[€£$]${GAP}?\d[\d.,]*(?:${GAP}(?:thousand|million|billion))?`,
  // Dates: 2 June 2025, June 2, 2025, June 2025, Monday 2 June.
  String.raw`\d{1,2}(?:st|nd|rd|th|\.)?${GAP}${WORD}\.?,?${GAP}(?:19|20)\d\d(?!\d)`,
  String.raw`\p{Lu}[\p{L}\p{M}]+${GAP}\d{1,2},${GAP}(?:19|20)\d\d(?!\d)`,
  String.raw`\p{Lu}[\p{L}\p{M}]+${GAP}(?:19|20)\d\d(?!\d)`,
  String.raw`\p{Lu}[\p{L}\p{M}]+,?${GAP}\d{1,2}(?:st|nd|rd|th)?${GAP}\p{Lu}[\p{L}\p{M}]+`,
  // The number of a note or of an address: [web 4].
  String.raw`\[\p{L}+${GAP}\d+\]`,
  // Postcodes.
  String.raw`\b[A-Z]{1,2}\d[A-Z\d]?${GAP}\d[A-Z]{2}\b`,
].map((source) => new RegExp(source, 'gu'))

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

/** Where an address that no line can hold may be broken: after a slash or a hyphen, or before another mark; no hyphen is added. */
export function addressBreaks(address: string): number[] {
  const breaks: number[] = []
  for (const { index } of address.matchAll(/(?<=[^/:]\/)(?=[^/])|(?<=-)|(?<=[^/])(?=[?#&._])/g)) {
    if (index > 0 && index < address.length) breaks.push(index)
  }
  return breaks
}

/** Whether a text is nothing but an address, with what punctuation it has around it. */
export function isAddress(text: string): boolean {
  return /^[([“"']*(?:(?:https?:\/\/|www\.)\S+|\S+@\S+|[\p{L}\d-]+(?:\.[\p{L}\d-]+)+\/\S*)\s*$/u.test(text)
}
