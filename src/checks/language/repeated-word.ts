import type { Finding, Rule, Subject } from '../rule.js'
import { areBeside, wordsIn } from './words-in.js'

/** "The the". */
export const repeatedWord: Rule = {
  id: 'repeated-word',
  level: 'warning',
  explanation: {
    why: 'A word that stands twice is a slip that the eye passes over, above all where a line ends between the two. A screen reader says both.',
    before: 'We will listen to the the people who come.',
    after: 'We will listen to the people who come.',
    source: 'Plain English Campaign, proofreading.',
  },
  find,
}

function* find({ prose, words }: Subject): Generator<Finding> {
  if (words === undefined) return
  for (const part of prose) {
    const said = wordsIn(part.text)
    for (const [index, word] of said.entries()) {
      const before = said[index - 1]
      if (before?.lower !== word.lower || !areBeside(part.text, before, word)) continue
      // Digits may stand twice, as in a phone number, and so may names: Baden Baden.
      if (!/^\p{Ll}/u.test(word.word) || words.mayRepeat.has(word.lower)) continue
      yield {
        at: part.place(word.start),
        text: `The word "${word.word}" stands twice. Take one away.`,
      }
    }
  }
}
