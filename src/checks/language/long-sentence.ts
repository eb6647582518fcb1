import type { Finding, Rule, Subject } from '../rule.js'
import { isOurSentences, sentencesIn } from './sentences-in.js'
import { opening } from './words-in.js'

/** A sentence with more words than readers can easily keep in mind. */
export const longSentence: Rule = {
  id: 'long-sentence',
  level: 'warning',
  explanation: {
    why: 'Readers have to keep the start of a sentence in mind until it ends. Many lose long ones. The limit is 25 words in plain English and 15 in Easy Read.',
    before:
      'We will write to everybody who came to the meeting within two weeks of the day on which it was held, to say what was decided and what will happen next.',
    after:
      'We will write to everybody who came, within two weeks of the meeting. We will say what was decided and what will happen next.',
    source:
      'GOV.UK, Writing accessible documents (25 words); GOV.UK and PIF (2023) for Easy Read (15 words).',
  },
  find,
}

function* find(subject: Subject): Generator<Finding> {
  const { plain, easyRead } = subject.settings.longSentence
  for (const prose of subject.prose) {
    if (!isOurSentences(prose)) continue
    const most = prose.easyRead ? easyRead : plain
    for (const { text, start, words } of sentencesIn(prose, subject)) {
      if (words <= most) continue
      const advice =
        words > 2 * most ? 'Divide it into three or more.' : 'Divide it into two, or take words out.'
      const where = prose.easyRead ? ' in Easy Read' : ''
      yield {
        at: prose.place(start),
        text: `The sentence ${opening(text)} has ${words} words. The limit${where} is ${most}. ${advice}`,
      }
    }
  }
}
