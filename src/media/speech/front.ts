import type { Charter } from '../../model/charter.js'
import type { Doc } from '../../model/doc.js'
import type { Labels } from '../../model/labels.js'
import { minutesOf, secondsOf, spokenLength, USUAL_RATE } from '../../readings/speech/minutes.js'
import { oneLine } from '../lines.js'
import { type Track, tracksOf } from './tracks.js'

/** Words a minute, read quickly and read slowly (rule AU5). */
const QUICK_RATE = 160
const SLOW_RATE = 140

/** What a narrator reads before recording, in the order in which it stands. */
export interface Front {
  readonly title: string
  readonly kind: string
  readonly lengths: readonly string[]
  readonly tracks: readonly TitledTrack[]
  /** How words are said: `NHS: N H S`. */
  readonly say: readonly string[]
  /** The names of people, groups and places, to be sure of before recording. */
  readonly names: readonly string[]
  readonly minutes: number
}

/** A track with its line: `Track 2. Our pledges (about 3 minutes)`. */
export interface TitledTrack extends Track {
  readonly line: string
}

/** What of an edition a narrator has to know how to say. */
export type Told = Pick<Charter, 'words' | 'facts'>

/** The front of a script. */
export function frontOf(doc: Doc, edition: Told, labels: Labels): Front {
  const tracks = tracksOf(doc).map((track) => ({ ...track, line: lineOf(track, labels) }))
  return {
    title: oneLine(doc.title),
    kind: labels('audio script.title'),
    lengths: lengthsOf(doc, labels),
    tracks,
    say: edition.words.flatMap(({ word, say }) => (say === undefined ? [] : [oneLine(`${word}: ${say}`)])),
    names: namesOf(edition),
    minutes: minutesOf(spokenLength([doc])),
  }
}

function lengthsOf(doc: Doc, labels: Labels): string[] {
  const length = spokenLength([doc])
  const [quick, slow] = [minutesOf(length, QUICK_RATE), minutesOf(length, SLOW_RATE)]
  const minutes = labels('audio script.minutes', { count: minutesOf(length) })
  const usual = labels('audio script.length', { minutes, rate: USUAL_RATE })
  const rates = { quick, slow, quickly: QUICK_RATE, slowly: SLOW_RATE }
  return [usual, ...(quick === slow ? [] : [labels('audio script.range', rates)])]
}

function lineOf({ number, title, blocks }: Track, labels: Labels): string {
  return labels('audio script.track', { number, title, length: trackLength(blocks, labels) })
}

/** Short tracks in tens of seconds, others in minutes. */
function trackLength(blocks: Track['blocks'], labels: Labels): string {
  const length = spokenLength(blocks)
  const tens = Math.max(1, Math.round(secondsOf(length) / 10))
  return tens < 6
    ? labels('audio script.seconds', { count: tens * 10 })
    : labels('audio script.minutes', { count: minutesOf(length) })
}

/** Each name once, but for those whose sound is told among the words. */
function namesOf({ words, facts }: Told): string[] {
  const told = new Set(words.flatMap(({ word, say }) => (say === undefined ? [] : [word])))
  const names = [
    facts.organisation?.value,
    facts.place?.value,
    facts.contact.name?.value,
    ...facts.signedBy.map(({ name }) => name.value),
  ]
  const known = names.flatMap((name) => (name === undefined || told.has(name) ? [] : [oneLine(name)]))
  return [...new Set(known)]
}
