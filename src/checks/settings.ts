/** The limits and words of the check: ours, with what a team sets in `check.yaml` of its content folder. */
export interface CheckSettings {
  /** Words in a sentence beyond which it is too long. */
  readonly longSentence: { readonly plain: number; readonly easyRead: number }
}

export const usualSettings: CheckSettings = {
  // GOV.UK: 25 words. Easy Read: 15 (GOV.UK, PIF 2023).
  longSentence: { plain: 25, easyRead: 15 },
}
