import type { Explanation } from '../rule.js'
import { buildMessages } from './build.js'
import { fileMessages } from './files.js'
import { frontMatterMessages } from './front-matter.js'
import { textMessages } from './text.js'

/** Why a message that is no rule's is given. Where no standard asks for it, it is how a charter's source is written. */
export type OwnExplanation = Omit<Explanation, 'source'> & Partial<Pick<Explanation, 'source'>>

/** What reading the source gives, by its name. */
export const sourceMessages = { ...frontMatterMessages, ...textMessages, ...fileMessages }

export { buildMessages }
