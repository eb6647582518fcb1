/** A word of a text, with where it stands in it. */
export interface WordIn {
  /** As it is written, but with straight apostrophes. */
  readonly word: string
  readonly lower: string
  readonly start: number
  readonly end: number
}

/** Words with the apostrophes and hyphens inside them, and the stops of what is cut short: `don't`, `co-production`, `e.g`. */
const WORD = /\p{L}(?:\.\p{L})+(?!\p{L})|[\p{L}\p{N}\p{M}]+(?:['’‑-][\p{L}\p{N}\p{M}]+)*/gu

/** The words of a text, in order; addresses of the web and of email are none. */
export function wordsIn(text: string): WordIn[] {
  return Array.from(withoutAddresses(text).matchAll(WORD), ({ 0: found, index }) => {
    const word = found.replace(/’/g, "'").replace(/‑/g, '-')
    return { word, lower: word.toLowerCase(), start: index, end: index + found.length }
  })
}

/** A text in which web and email addresses are blank, as long as before. */
export function withoutAddresses(text: string): string {
  if (!/[@/]|www\./i.test(text)) return text
  return text.replace(/\S+/g, (run) =>
    /:\/\/|^www\.|[^\s@]@[^\s@]+\.|^[\w-]+(?:\.[\w-]+)+\/\S/i.test(run) ? ' '.repeat(run.length) : run,
  )
}

/** Whether two words stand beside one another, with nothing but a space between them. */
export function areBeside(text: string, before: WordIn | undefined, after: WordIn | undefined): boolean {
  return before !== undefined && after !== undefined && /^\s+$/.test(text.slice(before.end, after.start))
}

/** The first words of a text, so that a message can say which sentence it means. */
export function opening(text: string): string {
  const words = text.trim().split(/\s+/)
  return words.length > 6 ? `"${words.slice(0, 5).join(' ')} …"` : `"${text.trim()}"`
}
