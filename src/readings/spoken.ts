import { lengthOfCover } from '../doc/cover.js'
import type { Charter } from '../model/charter.js'
import type { Doc } from '../model/doc.js'
import type { Labels } from '../model/labels.js'
import type { Message } from '../model/message.js'
import { plainEnglish } from './plain-english.js'
import type { Tell } from './reading.js'
import { pause, tellBlocks } from './speech/blocks.js'
import { addressSection, announced, closing, openingOf } from './speech/frame.js'
import { speechOf } from './speech/languages.js'
import { lexiconRule } from './speech/lexicon.js'
import { LongAddresses } from './speech/long-addresses.js'
import { PAUSE } from './speech/minutes.js'
import type { SpeechLanguage } from './speech/rule.js'
import { type Doubt, direction, type State } from './speech/state.js'

/** The charter as it is read aloud: the plain English, with every word as it is spoken. */
export const spoken: Tell = (charter, labels) => {
  const { doc, toldOtherwise } = plainEnglish(charter, labels)
  const doubts: Doubt[] = []
  const told = spokenReading(doc, charter, labels, doubts)
  return { doc: told, toldOtherwise, messages: doubts.map(toldToAuthors) }
}

/** What a narrator would have to ask, said to the authors before anybody records. */
function toldToAuthors({ printed, at, under }: Doubt): Message {
  return {
    rule: 'spoken-doubt',
    level: 'warning',
    place: at,
    ...(under === '' ? {} : { heading: under }),
    text: `Nobody can know how "${printed}" is read aloud, so the audio script asks. Write it in words, such as "5 June", "five out of six" or "5 metres".`,
  }
}

/**
 * A Doc in plain English as it is read aloud. Numbers, addresses and abbreviations are written out beside what is printed;
 * sections are announced; pictures, notes and tables are told in words; directions for the narrator stand between.
 */
export function spokenReading(plain: Doc, charter: Charter, labels: Labels, doubts: Doubt[] = []): Doc {
  const speech = speechFor(plain.lang, charter)
  const addresses = new LongAddresses(labels)
  const block = { before: '', directions: [] }
  const own = { tag: plain.lang, speech }
  const state: State = { labels, own, speech, addresses, doubts, under: '', inList: false, block }
  const covered = lengthOfCover(plain.children)
  const cover = tellBlocks(plain.children.slice(0, covered), state)
  const body = tellBlocks(plain.children.slice(covered), state)
  const parts = announced([...body, ...tellBlocks(addressSection(state), state)], state)
  const end = closing(plain.title, charter.facts.organisation?.value, state)
  const opening = openingOf([...cover, ...parts, end], state)
  const reader = direction(labels('audio script.reader'))
  const children = [...cover, reader, ...opening, pause(PAUSE.section, state), ...parts, end]
  return { ...plain, children }
}

/** The language's rules, and before them what the charter's own words sound like. */
function speechFor(language: string, { words }: Charter): SpeechLanguage | undefined {
  const speech = speechOf(language)
  if (speech === undefined) return undefined
  const rule = lexiconRule(words, speech)
  return rule === undefined ? speech : { ...speech, rules: [rule, ...speech.rules] }
}
