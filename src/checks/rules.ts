import type { Message } from '../model/message.js'
import { charterRules } from './charter/index.js'
import { languageRules } from './language/index.js'
import type { Rule, Subject } from './rule.js'
import { structureRules } from './structure/index.js'

/** Every rule of the check, in the order in which it is explained. */
export const rules: readonly Rule[] = [...languageRules, ...charterRules, ...structureRules]

/** What the rules have to say of an edition. */
export function checkCharter(subject: Subject): Message[] {
  return rules.flatMap(({ id, level, find }) =>
    [...find(subject)].map(({ at, text }): Message => ({ rule: id, level, place: at, text })),
  )
}
