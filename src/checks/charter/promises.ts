import { headingWords } from '../../doc/headings.js'
import { sectionsOf } from '../../doc/sections.js'
import { wordsOf } from '../../doc/words.js'
import type { CharterSection } from '../../model/charter.js'
import { hasOwnLabels } from '../own-language.js'
import type { Subject } from '../rule.js'

/** A section with the pledges right under it. */
export interface Pledges {
  readonly section: CharterSection
  readonly pledges: readonly CharterSection[]
}

/**
 * The pledges that promise something: those under a heading that speaks of pledges, or among which one opens with "We will".
 * The principles of a charter are numbered like pledges, and are none.
 */
export function promisesOf(subject: Pick<Subject, 'charter' | 'labels'>): Pledges[] {
  const { charter, labels } = subject
  if (!hasOwnLabels(subject)) return []
  const names = new Set([labels('source.pledge').toLowerCase(), labels('source.pledges').toLowerCase()])
  return [...sectionsOf(charter)].flatMap((section) => {
    const pledges = section.sections.filter(({ kind }) => kind === 'pledge')
    const speaks = wordsOf(headingWords(section.heading).toLowerCase()).some((word) => names.has(word))
    const promises = speaks || pledges.some((pledge) => opensWell(pledge, subject))
    return pledges.length > 0 && promises ? [{ section, pledges }] : []
  })
}

/** Whether a pledge says at once who promises. */
export function opensWell({ heading }: CharterSection, { labels }: Pick<Subject, 'labels'>): boolean {
  const start = headingWords(heading).toLowerCase().replace(/’/g, "'")
  const openers = [labels('source.we will'), ...labels('check.we will').split(',')]
  return openers.some((opener) => start.startsWith(opener.trim().toLowerCase()))
}
