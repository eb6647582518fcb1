import type { Rule } from '../rule.js'
import { easyReadTested } from './easy-read-tested.js'
import { easyReadWords } from './easy-read-words.js'
import { longPledge } from './long-pledge.js'
import { manyPledges } from './many-pledges.js'
import { missingFacts } from './missing-facts.js'
import { pledgeEasyRead } from './pledge-easy-read.js'
import { pledgeOpener } from './pledge-opener.js'
import { publishedExample } from './published-example.js'
import { publishedSlot } from './published-slot.js'
import { reviewDate } from './review-date.js'
import { whoWeAre } from './who-we-are.js'

/** What a charter should have, as the groups that keep one have found. */
export const charterRules: readonly Rule[] = [
  pledgeOpener,
  manyPledges,
  longPledge,
  pledgeEasyRead,
  easyReadWords,
  easyReadTested,
  ...missingFacts,
  reviewDate,
  whoWeAre,
  publishedExample,
  publishedSlot,
]
