import type { Rule } from '../rule.js'
import { colourAlone } from './colour-alone.js'
import { easyReadLong } from './easy-read-long.js'
import { emptySection } from './empty-section.js'
import { listLeadIn } from './list-lead-in.js'
import { pictureWords } from './picture-words.js'

/** How a charter is built. What reading it finds of headings, pictures and licences is not said here again. */
export const structureRules: readonly Rule[] = [
  emptySection,
  listLeadIn,
  pictureWords,
  colourAlone,
  easyReadLong,
]
