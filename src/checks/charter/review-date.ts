import type { Rule } from '../rule.js'

/** The review comes after the date. */
export const reviewDate: Rule = {
  id: 'review-date',
  level: 'warning',
  explanation: {
    why: 'A review before the charter was agreed is a slip of the pen, and readers see both dates on the cover.',
    before: 'date: 2025-06-02\nreview: 2025-01',
    after: 'date: 2025-06-02\nreview: 2026-01',
    source: 'Pattern of published charters.',
  },
  *find({ charter: { facts } }) {
    const { date, review } = facts
    if (date === undefined || review === undefined) return
    // Compared as far as both go: a review in the year or month of the date may come after it.
    const length = Math.min(date.value.length, review.value.length)
    if (review.value.slice(0, length) >= date.value.slice(0, length)) return
    yield {
      at: review.at,
      text: `The review (${review.value}) comes before the date (${date.value}). Write the month in which you will look at this again.`,
    }
  },
}
