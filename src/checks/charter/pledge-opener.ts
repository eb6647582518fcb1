import type { Finding, Rule, Subject } from '../rule.js'
import { opensWell, promisesOf } from './promises.js'

/** A pledge opens with "We will", so that a reader knows who promises. */
export const pledgeOpener: Rule = {
  id: 'pledge-opener',
  level: 'warning',
  explanation: {
    why: 'A pledge that opens with "We will" says who promises, and that it is a promise.',
    before: '### Being honest',
    after: '### We will be honest',
    source: 'Real charters are short lists of "We will" (Stockport, Buckinghamshire and others).',
  },
  find,
}

function* find(subject: Subject): Generator<Finding> {
  const opener = subject.labels('source.we will')
  for (const pledge of promisesOf(subject).flatMap(({ pledges }) => pledges)) {
    if (opensWell(pledge, subject)) continue
    yield {
      at: pledge.at,
      text: `This pledge does not open with "${opener}". Write who promises: "${opener} ...".`,
    }
  }
}
