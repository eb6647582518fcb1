import { headingWords } from '../../doc/headings.js'
import { countWords } from '../../doc/words.js'
import type { Rule } from '../rule.js'
import { promisesOf } from './promises.js'

/** The heading of a pledge is short enough to say aloud. */
export const longPledge: Rule = {
  id: 'long-pledge',
  level: 'warning',
  explanation: {
    why: 'The heading of a pledge is what people quote. What it means in detail belongs under it.',
    before: '### We will be honest with you at all times about what can and what can not be changed, and why',
    after: '### We will be honest about what can change',
    source:
      'NHS digital service manual: headings of up to 65 characters. The limit is set in check.yaml (limits, pledge).',
  },
  *find(subject) {
    for (const { heading, at } of promisesOf(subject).flatMap(({ pledges }) => pledges)) {
      const words = countWords([headingWords(heading)])
      if (words <= subject.settings.longPledge) continue
      yield {
        at,
        text: `The heading of this pledge has ${words} words. Keep to ${subject.settings.longPledge}: the promise alone. Write the details under it.`,
      }
    }
  },
}
