import type { SpeechLanguage } from '../rule.js'
import { abbreviationRules } from './abbreviations.js'
import { addressRules, LONGEST_SPOKEN, sayAddress } from './addresses.js'
import { dateRules } from './dates.js'
import { initialRules } from './initials.js'
import { moneyRules } from './money.js'
import { phoneRules } from './phones.js'
import { quantityRules } from './quantities.js'
import { symbolRules } from './symbols.js'
import { timeRules } from './times.js'
import { unitRules } from './units.js'
import { LANGUAGE_NAMES } from './words.js'

/**
 * British English. What is longest and surest comes first: an address is no list of numbers, and a date is no fraction.
 */
export const english: SpeechLanguage = {
  rules: [
    ...addressRules,
    ...phoneRules,
    ...timeRules,
    ...dateRules,
    ...moneyRules,
    ...unitRules,
    ...abbreviationRules,
    ...initialRules,
    ...quantityRules,
    ...symbolRules,
  ],
  endings: "[’']?s",
  sayEnding: (spoken, ending) => spoken + (ending === 's' && spoken.endsWith('s') ? 'es' : ending),
  sayAddress,
  longestAddress: LONGEST_SPOKEN,
  languageNames: LANGUAGE_NAMES,
}
