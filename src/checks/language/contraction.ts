import type { Finding, Rule, Subject } from '../rule.js'
import { wordsIn } from './words-in.js'

/** "Don't" in Easy Read. */
export const contraction: Rule = {
  id: 'contraction',
  level: 'warning',
  explanation: {
    why: 'The "n\'t" of "don\'t" is easy to miss, and then the sentence says the opposite. In Easy Read the word "not" stands by itself.',
    before: "- You don't have to come.",
    after: '- You do not have to come.',
    source: 'GOV.UK style guide, contractions: avoid negative ones.',
  },
  find,
}

function* find({ prose, words }: Subject): Generator<Finding> {
  if (words === undefined) return
  for (const part of prose) {
    if (!part.easyRead || part.kind === 'quotation') continue
    for (const { word, lower, start } of wordsIn(part.text)) {
      const whole = words.contractions.get(lower)
      if (whole === undefined) continue
      yield { at: part.place(start), text: `"${word}" is easy to misread. Write "${whole}".` }
    }
  }
}
