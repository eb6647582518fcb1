import type { Rule } from '../rule.js'

/** The parts of a charter, and whether readers can find their way through them. */
export const structureRules: readonly Rule[] = []
