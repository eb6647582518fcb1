import { sectionsOf } from '../../doc/sections.js'
import type { Rule } from '../rule.js'

/** Easy Read is short enough for one book. An estimate: when the formats are made, the pages of the file are counted instead. */
export const easyReadLong: Rule = {
  id: 'easy-read-long',
  level: 'warning',
  explanation: {
    why: 'A long book is hard to use. GOV.UK says 24 pages of Easy Read at most, the Department of Health says 20.',
    before: 'One Easy Read of 40 pages',
    after: 'Two Easy Reads of 18 pages, or one that leaves out what matters less',
    source: 'GOV.UK, Accessible communication formats; Department of Health, Basic guidelines (2009).',
  },
  *find({ charter }) {
    const parts = [charter.introduction, ...sectionsOf(charter)].flatMap(({ easyRead }) => easyRead ?? [])
    const counts = parts.map(({ statements }) => statements.length)
    const pages = counts.reduce((sum, count) => sum + Math.ceil(count / ON_A_PAGE), PAGES_AROUND)
    const [first] = parts
    if (first === undefined || pages <= MOST_PAGES + MARGIN) return
    yield {
      at: first.at,
      text: `The Easy Read will have about ${Math.round(pages / 5) * 5} pages. More than ${MOST_PAGES} are hard to use. Split it into two books, or leave out what matters less.`,
    }
  },
}

const MOST_PAGES = 24

/** How far the estimate has been out. */
const MARGIN = 3

/** Statements on a page at 16 point, where each part begins a new page, and the pages of cover, contacts and words. */
const ON_A_PAGE = 5
const PAGES_AROUND = 4
