import type { Explanation } from '../rule.js'
import { buildMessages } from './build.js'
import { fileMessages } from './files.js'
import { frontMatterMessages } from './front-matter.js'
import { textMessages } from './text.js'

/** Why a message that is no rule's is given. Where no standard asks for it, it is how a charter's source is written. */
export type OwnExplanation = Omit<Explanation, 'source'> & Partial<Pick<Explanation, 'source'>>

/** What reading the source gives, by its name. */
export const sourceMessages = { ...frontMatterMessages, ...textMessages, ...fileMessages }

/** Those of them that keep an edition from being made. */
export const STOPS: readonly string[] = [
  'no-title',
  'no-date',
  'broken-front-matter',
  'unknown-variable',
  'broken-variable',
  'check-settings',
  'no-charter',
  'edition-name',
  'empty-file',
  'not-utf-8',
  'file-outside',
  'file-too-big',
  'file-unreadable',
  'too-deep',
  'too-many-marks',
  'too-long',
  'too-many-headings',
  'picture',
  'theme-contrast',
  'words-lost',
  'parity',
]

export { buildMessages }
