import type { Rule } from '../rule.js'
import { pledgeOpener } from './pledge-opener.js'

/** What a charter should have, as the groups that keep one have found. */
export const charterRules: readonly Rule[] = [pledgeOpener]
