/**
 * A quotation of one paragraph in quotation marks, once: marks that it has stay its own, and those inside become single, as
 * British English has them.
 */
export function quoted(words: string): string {
  if (isMarked(words, '"')) return words
  if (isMarked(words, "'")) return `"${words.slice(1).replace(/'(?=[.,;:!?]?$)/, '"')}`
  return `"${words.replace(/(?<!\d)"/g, "'")}"`
}

/** Whether a pair of marks stands around all of the words, with none of its kind inside; an apostrophe is none. */
function isMarked(words: string, mark: '"' | "'"): boolean {
  const inside = new RegExp(`^${mark}(.*)${mark}[.,;:!?]?$`, 's').exec(words)?.[1]
  if (inside === undefined) return false
  return mark === '"' ? !inside.includes('"') : !/(?<!\S)'|'(?!\S)/.test(inside)
}
