import type { PlainWord } from '../words.js'
import { type WordIn, wordsIn } from './words-in.js'

/** A word or phrase that was found, with what is known of it. */
export interface FoundPhrase {
  readonly entry: PlainWord
  readonly start: number
  readonly end: number
}

interface Phrase {
  readonly words: readonly string[]
  /** What stands between its words: a space, or the stroke of "and/or". */
  readonly gaps: readonly string[]
  readonly entry: PlainWord
}

/** Finds many words and phrases in one go: the longest wins, and of the same words the entry that was given last. */
export class Phrases {
  /** By their first word, the longest first. */
  private readonly byFirst = new Map<string, Phrase[]>()

  constructor(entries: Iterable<PlainWord>) {
    const known = new Map<string, Phrase>()
    for (const entry of entries) {
      for (const form of entry.forms) {
        const said = wordsIn(form)
        const words = said.map(({ lower }) => lower)
        if (words.length > 0)
          known.set(form, { words, gaps: said.map((_, index) => gapBefore(form, said, index)), entry })
      }
    }
    for (const phrase of known.values()) {
      const [first = ''] = phrase.words
      this.byFirst.set(first, [...(this.byFirst.get(first) ?? []), phrase])
    }
    for (const phrases of this.byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length)
  }

  /** Those in a text, in order. Linear: each word is looked up once, and no two that are found share a word. */
  *findIn(text: string): Generator<FoundPhrase> {
    const said = wordsIn(text)
    for (let index = 0; index < said.length; index++) {
      const phrases = this.byFirst.get(said[index]?.lower ?? '') ?? []
      const found = phrases.find((phrase) => standsAt(phrase, said, index, text))
      if (found === undefined) continue
      const last = index + found.words.length - 1
      yield { entry: found.entry, start: said[index]?.start ?? 0, end: said[last]?.end ?? 0 }
      index = last
    }
  }
}

function standsAt({ words, gaps }: Phrase, said: readonly WordIn[], from: number, text: string): boolean {
  return words.every(
    (word, index) =>
      said[from + index]?.lower === word &&
      (index === 0 || gapBefore(text, said, from + index) === gaps[index]),
  )
}

function gapBefore(text: string, said: readonly WordIn[], index: number): string {
  return text.slice(said[index - 1]?.end ?? 0, said[index]?.start).replace(/\s+/g, ' ')
}
