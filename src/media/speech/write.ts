import type { ExplainedWord } from '../../model/charter.js'
import type { Block, Doc } from '../../model/doc.js'
import type { Labels } from '../../model/labels.js'
import { minutesOf, secondsOf, spokenLength, USUAL_RATE } from '../../readings/speech/minutes.js'
import { block, heading, type LineBlock, oneLine, textFile } from '../lines.js'
import { blocksOf } from './blocks.js'
import { add, addLabel, type State } from './state.js'
import { type Track, tracksOf } from './tracks.js'

/** Words a minute, read quickly and read slowly (rule AU5). */
const QUICK_RATE = 160
const SLOW_RATE = 140

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
export function writeScript(doc: Doc, words: readonly ExplainedWord[], labels: Labels): WrittenScript {
  const state: State = { labels, added: [] }
  const tracks = tracksOf(doc, state)
  const blocks = [
    block(add(oneLine(doc.title), state)),
    block(addLabel('title', state)),
    ...lengths(doc, state),
    ...howToRead(state),
    ...listOfTracks(tracks, state),
    ...pronunciations(words, state),
    ...tracks.flatMap((track) => written(track, state)),
  ]
  return { bytes: textFile(blocks), added: state.added, minutes: minutesOf(spokenLength([doc])) }
}

function lengths(doc: Doc, state: State): LineBlock[] {
  const length = spokenLength([doc])
  const [quick, slow] = [minutesOf(length, QUICK_RATE), minutesOf(length, SLOW_RATE)]
  const minutes = state.labels('audio script.minutes', { count: minutesOf(length) })
  const usual = addLabel('length', state, { minutes, rate: USUAL_RATE })
  const rates = { quick, slow, quickly: QUICK_RATE, slowly: SLOW_RATE }
  return [block(usual, ...(quick === slow ? [] : [addLabel('range', state, rates)]))]
}

function howToRead(state: State): LineBlock[] {
  const lines = ['plain', 'square', 'curly', 'empty line'].map((key) => addLabel(key, state))
  return [heading(addLabel('how to read', state)), block(...lines)]
}

function listOfTracks(tracks: readonly Track[], state: State): LineBlock[] {
  return [heading(addLabel('tracks', state)), block(...tracks.map((track) => titleLine(track, state)))]
}

/** How words are said that the charter explains: for the narrator to look over before reading. */
function pronunciations(words: readonly ExplainedWord[], state: State): LineBlock[] {
  const lines = words.flatMap(({ word, say }) =>
    say === undefined ? [] : [add(oneLine(`${word}: ${say}`), state)],
  )
  return lines.length === 0 ? [] : [heading(addLabel('pronunciation', state)), block(...lines)]
}

function written(track: Track, state: State): LineBlock[] {
  return [heading(`[${titleLine(track, state)}]`), ...blocksOf(track.blocks, state)]
}

function titleLine({ number, title, blocks }: Track, state: State): string {
  return addLabel('track', state, { number, title, length: lengthOf(blocks, state) })
}

/** Short tracks in tens of seconds, others in minutes. */
function lengthOf(blocks: readonly Block[], state: State): string {
  const length = spokenLength(blocks)
  const tens = Math.max(1, Math.round(secondsOf(length) / 10))
  return tens < 6
    ? state.labels('audio script.seconds', { count: tens * 10 })
    : state.labels('audio script.minutes', { count: minutesOf(length) })
}
