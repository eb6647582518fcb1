import type { Rule } from '../rule.js'

/** Words that readers find easy. */
export const languageRules: readonly Rule[] = []
