import type { Rule } from '../rule.js'
import { capitals } from './capitals.js'
import { contraction } from './contraction.js'
import { doubleNegative } from './double-negative.js'
import { emojiBullet } from './emoji-bullet.js'
import { initials } from './initials.js'
import { italics } from './italics.js'
import { hardWord, jargon } from './jargon.js'
import { bareAddress, vagueLink } from './links.js'
import { longSentence } from './long-sentence.js'
import { longWord } from './long-word.js'
import { oneIdea } from './one-idea.js'
import { passive } from './passive.js'
import { repeatedWord } from './repeated-word.js'
import { symbols } from './symbols.js'

/** Words that readers find easy. */
export const languageRules: readonly Rule[] = [
  longSentence,
  oneIdea,
  passive,
  doubleNegative,
  jargon,
  hardWord,
  longWord,
  initials,
  contraction,
  capitals,
  italics,
  symbols,
  emojiBullet,
  vagueLink,
  bareAddress,
  repeatedWord,
]
