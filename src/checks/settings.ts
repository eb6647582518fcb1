import type { Level } from '../model/message.js'

/** The limits and words of the check: ours, with what a team sets in `check.yaml` of its content folder. */
export interface CheckSettings {
  /** Words in a sentence beyond which it is too long. */
  readonly longSentence: { readonly plain: number; readonly easyRead: number }
  /** Pledges in a charter, and words in the heading of one, beyond which they are too many. */
  readonly mostPledges: number
  readonly longPledge: number
  /** Pages of Easy Read beyond which it is too long. */
  readonly easyReadPages: number
  /** The team's own hard words, in small letters, each with what to write instead; or that it may stand. */
  readonly plainWords: ReadonlyMap<string, readonly string[] | 'allowed'>
  /** Initials that need no explanation here. */
  readonly allowedInitials: ReadonlySet<string>
  /** Rules that the team leaves out, or takes more or less seriously than we do. */
  readonly levels: ReadonlyMap<string, Level | 'off'>
}

export const usualSettings: CheckSettings = {
  // GOV.UK: 25 words. Easy Read: 15 (GOV.UK, PIF 2023).
  longSentence: { plain: 25, easyRead: 15 },
  // Real charters have 5 to 12; a reader keeps ten in mind on one page.
  mostPledges: 10,
  longPledge: 12,
  // GOV.UK, Accessible communication formats.
  easyReadPages: 24,
  plainWords: new Map(),
  allowedInitials: new Set(),
  levels: new Map(),
}
