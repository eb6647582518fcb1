import { lengthOfCover } from '../../doc/cover.js'
import { countWords, textsOf } from '../../doc/words.js'
import type { Doc } from '../../model/doc.js'
import type { Labels } from '../../model/labels.js'
import type { Message } from '../../model/message.js'
import { block, heading, type LineBlock, textFile } from '../lines.js'
import { blocksOf } from './blocks.js'
import { contentsLines, numberSections } from './contents.js'
import { add, addLabel, type Drawn, type State } from './state.js'

export interface WrittenText {
  readonly bytes: Uint8Array
  /** The texts that are not the reading's. */
  readonly added: readonly string[]
  /** What draws and says nothing, and is left out. */
  readonly left: readonly string[]
  readonly messages: readonly Message[]
}

/**
 * Writes a Doc as plain text for screen readers: a paragraph a line, headings with the numbers of the contents, the
 * length and the contents after the facts of the cover. Throws on a node that it does not know.
 */
export function writeText(doc: Doc, labels: Labels): WrittenText {
  const state: State = { labels, added: [], drawn: [], numbers: numberSections(doc) }
  const end = lengthOfCover(doc.children)
  const blocks = [
    ...blocksOf(doc.children.slice(0, end), state),
    ...opening(doc, state),
    ...blocksOf(doc.children.slice(end), state),
  ]
  return {
    bytes: textFile(blocks),
    added: state.added,
    left: state.drawn.map(({ drawn }) => drawn),
    messages: messagesOn(state.drawn),
  }
}

/** One for each place. */
function messagesOn(drawn: readonly Drawn[]): Message[] {
  const places = new Map(drawn.map(({ at }) => [`${at.file}:${at.line}:${at.column}`, at]))
  const text =
    'The lines drawn here with characters are left out of the text for screen readers, which would spell them out. Say in words what they show, or make it a picture with a description.'
  return [...places.values()].map((place) => ({ rule: 'drawn-characters', level: 'warning', place, text }))
}

function opening(doc: Doc, state: State): LineBlock[] {
  const count = countWords(textsOf(doc))
  const length = block(addLabel('length', state, { count, figure: figure(count) }))
  const contents = contentsLines(doc.children, { ...state, added: [], drawn: [] })
  if (contents.length === 0) return [length]
  return [length, heading(addLabel('contents', state)), block(...contents.map((line) => add(line, state)))]
}

/** A whole number as people write it: 12,345. */
function figure(count: number): string {
  return `${count}`.replace(/\B(?=(?:\d{3})+$)/g, ',')
}
