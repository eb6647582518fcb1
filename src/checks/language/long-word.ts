import type { Finding, Rule, Subject } from '../rule.js'
import { wordsIn } from './words-in.js'

/** A very long word of Easy Read that nothing explains. */
export const longWord: Rule = {
  id: 'long-word',
  level: 'ask',
  explanation: {
    why: 'Long words are hard for many people who use Easy Read. Some have no shorter one: then "Words we use" explains them.',
    before: '- We will help you to live independently.',
    after: '- We will help you to live your own life.',
    source: 'GOV.UK and PIF (2023): short, everyday words.',
  },
  find,
}

function* find({ charter, prose, settings, words, labels }: Subject): Generator<Finding> {
  if (words === undefined) return
  const known = new Set(charter.words.flatMap(({ word }) => wordsIn(word).map(({ lower }) => lower)))
  for (const part of prose) {
    if (!part.easyRead) continue
    for (const { word, lower, start } of wordsIn(part.text)) {
      const longest = Math.max(...lower.split('-').map(({ length }) => length))
      if (longest <= settings.longWord || /^\p{Lu}/u.test(word)) continue
      if (known.has(lower) || words.wellKnownLongWords.has(lower)) continue
      known.add(lower)
      yield {
        at: part.place(start),
        text: `Do your readers know the long word "${word}"? If not, write a shorter one, or explain it under "${labels('source.words we use')}".`,
      }
    }
  }
}
