import type { Doc } from '../../model/doc.js'
import type { Labels } from '../../model/labels.js'
import { block, heading, type LineBlock, textFile } from '../lines.js'
import { blocksOf } from './blocks.js'
import { type Front, frontOf, type TitledTrack, type Told } from './front.js'
import { add, addLabel, type State } from './state.js'

export interface WrittenScript {
  readonly bytes: Uint8Array
  /** The texts that are not the reading's. */
  readonly added: readonly string[]
  readonly minutes: number
}

/**
 * Writes a Doc that is told aloud as a script for a narrator: how long it is, how to read it, how words are said, and the
 * tracks with a sentence a line, directions in square brackets and printed forms in curly ones. Throws on a node that it
 * does not know.
 */
export function writeScript(doc: Doc, edition: Told, labels: Labels): WrittenScript {
  const state: State = { labels, added: [] }
  const front = frontOf(doc, edition, labels)
  const blocks = [...written(front, state), ...front.tracks.flatMap((track) => writtenTrack(track, state))]
  return { bytes: textFile(blocks), added: state.added, minutes: front.minutes }
}

/** The front: nothing of it is the reading's. */
function written({ title, kind, lengths, tracks, say, names }: Front, state: State): LineBlock[] {
  const lines = (texts: readonly string[]) => block(...texts.map((text) => add(text, state)))
  const howToRead = ['plain', 'square', 'curly', 'empty line'].map((key) => addLabel(key, state))
  const named = names.length === 0 ? [] : [block(addLabel('names', state)), lines(names)]
  const hasSounds = say.length + names.length > 0
  return [
    lines([title]),
    lines([kind]),
    lines(lengths),
    heading(addLabel('how to read', state)),
    block(...howToRead),
    heading(addLabel('tracks', state)),
    lines(tracks.map(({ line }) => line)),
    ...(hasSounds ? [heading(addLabel('pronunciation', state)), lines(say), ...named] : []),
  ]
}

function writtenTrack({ line, blocks }: TitledTrack, state: State): LineBlock[] {
  return [heading(`[${add(line, state)}]`), ...blocksOf(blocks, state)]
}
