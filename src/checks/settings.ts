import type { PlainWord } from './words.js'

/** The limits and words of the check: ours, with what a team sets in `check.yaml` of its content folder. */
export interface CheckSettings {
  /** Words in a sentence beyond which it is too long. */
  readonly longSentence: { readonly plain: number; readonly easyRead: number }
  /** Letters in a word of Easy Read beyond which a person is asked for a shorter one. */
  readonly longWord: number
  /** The team's own words, over ours: one without plainer words is allowed. */
  readonly plainWords: readonly PlainWord[]
  /** Initials that its readers know. */
  readonly allowedInitials: ReadonlySet<string>
}

export const usualSettings: CheckSettings = {
  // GOV.UK: 25 words. Easy Read: 15 (GOV.UK, PIF 2023).
  longSentence: { plain: 25, easyRead: 15 },
  longWord: 12,
  plainWords: [],
  allowedInitials: new Set(),
}
