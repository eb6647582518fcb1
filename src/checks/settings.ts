import type { Level } from '../model/message.js'
import type { PlainWord } from './words.js'

/** The limits and words of the check: ours, with what a team sets in `check.yaml` of its content folder. */
export interface CheckSettings {
  /** Words in a sentence beyond which it is too long. */
  readonly longSentence: { readonly plain: number; readonly easyRead: number }
  /** Letters in a word of Easy Read beyond which a person is asked for a shorter one. */
  readonly longWord: number
  /** Pledges in a charter, and words in the heading of one, beyond which they are too many. */
  readonly mostPledges: number
  readonly longPledge: number
  /** The team's own words, over ours, in small letters: one without plainer words is allowed. */
  readonly plainWords: readonly PlainWord[]
  /** Initials that its readers know. */
  readonly allowedInitials: ReadonlySet<string>
  /** Rules that the team leaves out, or takes more or less seriously than we do. */
  readonly levels: ReadonlyMap<string, Level | 'off'>
}

export const usualSettings: CheckSettings = {
  // GOV.UK: 25 words. Easy Read: 15 (GOV.UK, PIF 2023).
  longSentence: { plain: 25, easyRead: 15 },
  longWord: 12,
  // Real charters have 5 to 12; a reader keeps ten in mind on one page.
  mostPledges: 10,
  longPledge: 12,
  plainWords: [],
  allowedInitials: new Set(),
  levels: new Map(),
}
