import type { Doc } from '../../model/doc.js'
import type { Labels } from '../../model/labels.js'
import { minutesOf, spokenLength } from '../../readings/speech/minutes.js'
import { escaped } from '../xml.js'
import { blocksOf } from './blocks.js'
import { Marks } from './marks.js'
import type { State } from './state.js'

export interface WrittenSsml {
  readonly bytes: Uint8Array
  /** The texts that are not the reading's. */
  readonly added: readonly string[]
  readonly minutes: number
}

/**
 * Writes a Doc that is told aloud as SSML 1.1 (W3C Recommendation, 7 September 2010) for speech engines: a sentence an `s`
 * with its mark, silences as `break`, printed forms in `sub` with what is said for them, directions as comments. Throws on
 * a node that it does not know.
 */
export function writeSsml(doc: Doc, labels: Labels): WrittenSsml {
  const state: State = { labels, added: [], marks: new Marks(), own: doc.lang, lang: doc.lang, part: '' }
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="${escaped(doc.lang)}">`,
    `<meta name="title" content="${escaped(doc.title)}"/>`,
    ...blocksOf(doc.children, state),
    '</speak>',
  ]
  const bytes = new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''))
  return { bytes, added: state.added, minutes: minutesOf(spokenLength([doc])) }
}
