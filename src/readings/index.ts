import { easyRead } from './easy-read.js'
import { plainEnglish, plainEnglishWithEasyRead } from './plain-english.js'
import type { Tell } from './reading.js'
import { spoken } from './spoken.js'

export { type EasyReadState, easyReadState } from './easy-read-state.js'
export type { Reading, Tell } from './reading.js'

/** The audiences that a charter is told for. To add one: a file beside this one, and a line here. */
export type ReadingId = 'plain-english' | 'plain-english-with-easy-read' | 'easy-read' | 'spoken'

export const READINGS: Readonly<Record<ReadingId, Tell>> = {
  'plain-english': plainEnglish,
  'plain-english-with-easy-read': plainEnglishWithEasyRead,
  'easy-read': easyRead,
  spoken,
}
