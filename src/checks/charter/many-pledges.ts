import type { Rule } from '../rule.js'
import { promisesOf } from './promises.js'

/** At most ten pledges, so that people can keep them in mind. */
export const manyPledges: Rule = {
  id: 'many-pledges',
  level: 'warning',
  explanation: {
    why: 'People remember a short list, and can hold you to it. Real charters have five to ten pledges.',
    before: '14 pledges, three of them about meetings',
    after: '10 pledges, one of them about meetings',
    source: 'Stockport has 7 pledges, Buckinghamshire 5. The limit is set in check.yaml (limits, pledges).',
  },
  *find(subject) {
    const most = subject.settings.mostPledges
    for (const { pledges } of promisesOf(subject)) {
      const first = pledges[most]
      if (first === undefined) continue
      yield {
        at: first.at,
        text: `There are ${pledges.length} pledges, and this is number ${most + 1}. Keep to ${most}, so that people can remember them: put those together that promise nearly the same.`,
      }
    }
  },
}
