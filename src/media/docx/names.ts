/**
 * Names and numbers that Word wants to be unique: bookmarks, picture slots, pictures. All come from words or from
 * the order of the document, so that the same document has the same ones.
 */
export class Names {
  readonly #bookmarks = new Map<string, string>()
  readonly #taken = new Set<string>()
  readonly #controls = new Set<number>()
  #numbers = 0

  /** The next number: for a bookmark's two ends, a picture or a link. */
  next(): number {
    this.#numbers += 1
    return this.#numbers
  }

  /** The name of the bookmark of an id. Word allows 40 letters, digits and underscores, and a letter first. */
  bookmark(id: string): string {
    const known = this.#bookmarks.get(id)
    if (known !== undefined) return known
    const words = `to_${id.replace(/[^\p{L}\p{N}]+/gu, '_')}`.slice(0, 34)
    let name = words
    for (let count = 2; this.#taken.has(name.toLowerCase()); count++) name = `${words}_${count}`
    this.#taken.add(name.toLowerCase())
    this.#bookmarks.set(id, name)
    return name
  }

  /** The number of a content control: a positive 32-bit integer from its tag. */
  control(tag: string): number {
    let number = (hash(tag) % 0x7ffffffe) + 1
    while (this.#controls.has(number)) number = (number % 0x7ffffffe) + 1
    this.#controls.add(number)
    return number
  }
}

/** The longest title and tag of a content control that Word opens. */
export const CONTROL_LIMIT = 64

/** The tag of a slot's content control: its id, or the start of it with a number made from the whole. */
export function slotTag(id: string): string {
  if (id.length <= CONTROL_LIMIT) return id
  const number = hash(id).toString(36)
  return `${id.slice(0, CONTROL_LIMIT - number.length - 1)}-${number}`
}

/** FNV-1a, 32 bits: the same number for the same words, everywhere. */
function hash(words: string): number {
  let value = 0x811c9dc5
  for (const byte of new TextEncoder().encode(words)) value = Math.imul(value ^ byte, 0x01000193) >>> 0
  return value
}
