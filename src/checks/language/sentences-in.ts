import { sentenceEnds } from '../../doc/sentences.js'
import type { Prose, Subject } from '../rule.js'

/** A sentence of a text, with where it starts in it and how many words a reader counts. */
export interface SentenceIn {
  readonly text: string
  readonly start: number
  readonly words: number
}

const known = new WeakMap<Prose, readonly SentenceIn[]>()

/** The sentences of a text, in order. */
export function sentencesIn(prose: Prose, { charter, labels }: Subject): readonly SentenceIn[] {
  const before = known.get(prose)
  if (before !== undefined) return before
  const abbreviations = new Set(labels('easy read.abbreviations').split(' '))
  let start = 0
  const sentences = sentenceEnds(prose.text, charter.facts.language, abbreviations).flatMap((end) => {
    const from = start + (/\S/.exec(prose.text.slice(start, end))?.index ?? 0)
    const text = prose.text.slice(from, end)
    start = end
    return text === '' ? [] : [{ text, start: from, words: countWords(text) }]
  })
  known.set(prose, sentences)
  return sentences
}

/**
 * The words of a text as a reader counts them. What stands between spaces and dashes is a word where it has a letter or a digit: `co-production`, `and/or` and `9:30`
 * are one each.
 */
export function countWords(text: string): number {
  return text.split(/[\s–—]+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length
}

/** Whether a text is told in sentences: no heading, and nobody else's words. */
export function isOurSentences({ kind }: Prose): boolean {
  return kind !== 'heading' && kind !== 'pledge' && kind !== 'quotation'
}
