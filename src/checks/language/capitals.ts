import type { Finding, Rule, Subject } from '../rule.js'
import { areBeside, type WordIn, wordsIn } from './words-in.js'

/** More than two words in capitals. */
export const capitals: Rule = {
  id: 'capitals',
  level: 'warning',
  explanation: {
    why: 'Words in capitals have no shape to know them by, and some screen readers spell them letter by letter.',
    before: 'PLEASE RING US FIRST.',
    after: '**Please ring us first.**',
    source: 'UKAAF Clear Print (G003) and NHS content guide: no blocks of capitals.',
  },
  find,
}

const MOST = 2

function* find({ prose, words, settings }: Subject): Generator<Finding> {
  const known = new Set([...(words?.initials ?? []), ...settings.allowedInitials])
  for (const part of prose) {
    for (const run of runsOfCapitals(part.text)) {
      const shouted = run.filter(({ word }) => word.length > 1)
      if (shouted.length <= MOST || shouted.every(({ word }) => known.has(word))) continue
      const [first] = run
      const last = run.at(-1)
      if (first === undefined || last === undefined) continue
      const said = part.text.slice(first.start, last.end)
      yield {
        at: part.place(first.start),
        text: `Words in capitals are hard to read. Write "${sentenceCase(said)}", in bold if it matters.`,
      }
    }
  }
}

function runsOfCapitals(text: string): WordIn[][] {
  const runs: WordIn[][] = []
  let previous: WordIn | undefined
  for (const word of wordsIn(text)) {
    const isCapital = /^[\p{Lu}\p{N}][\p{Lu}\p{N}'-]*$/u.test(word.word) && /\p{Lu}/u.test(word.word)
    if (isCapital && previous !== undefined && areBeside(text, previous, word)) runs.at(-1)?.push(word)
    else if (isCapital) runs.push([word])
    previous = isCapital ? word : undefined
  }
  return runs
}

function sentenceCase(text: string): string {
  return text.charAt(0) + text.slice(1).toLowerCase()
}
