import type { Inline, Instruction } from '../../model/doc.js'
import type { Labels } from '../../model/labels.js'
import type { Place } from '../../model/place.js'
import { text } from '../nodes.js'
import { languageName, primary, speechOf } from './languages.js'
import type { LongAddresses } from './long-addresses.js'
import { AROUND, normalise, type Piece } from './normalise.js'
import type { SpeechLanguage } from './rule.js'

/** What is known where a node is told. */
export interface State {
  readonly labels: Labels
  /** The language of the Doc, and how it is spoken. */
  readonly own: { readonly tag: string; readonly speech: SpeechLanguage | undefined }
  /** How the language here is spoken. */
  readonly speech: SpeechLanguage | undefined
  readonly addresses: LongAddresses
  /** What nobody can know how to read, with its place, as it is found. */
  readonly doubts: Doubt[]
  /** The words of the nearest heading; empty before the first. */
  readonly under: string
  readonly inList: boolean
  /** What is gathered while the inlines of one block are told. */
  readonly block: BlockState
}

export interface Doubt {
  readonly printed: string
  readonly at: Place
  readonly under: string
}

export interface BlockState {
  /** The end of what was told, as printed: whether a new sentence starts, and what stands before a number. */
  before: string
  /** What the narrator has to know before reading the block. */
  readonly directions: string[]
}

/** The state for a new block. `before`: words that are read before its own. */
export function inNewBlock(state: State, before = ''): State {
  return { ...state, block: { before, directions: [] } }
}

type Origin = Pick<Inline, 'at' | 'lang' | 'dir'>

/** The place and language of a node, for those that are made of it. */
export function originOf({ at, lang, dir }: Origin): Origin {
  return {
    ...(at === undefined ? {} : { at }),
    ...(lang === undefined ? {} : { lang }),
    ...(dir === undefined ? {} : { dir }),
  }
}

/** A text as it is spoken: the parts that are read as printed, and the parts that are said otherwise. */
export function speak(value: string, origin: Origin, state: State): Inline[] {
  return piecesOf(value, state).map(({ text: printed, said }): Inline => {
    if (said === undefined) return { type: 'text', value: printed, ...origin }
    if ('spoken' in said) {
      return { type: 'spoken', printed, spoken: said.spoken, showPrinted: said.printed, ...origin }
    }
    if ('longAddress' in said) {
      const spoken = sayAdded(state.addresses.mention(said.longAddress, ''), state)
      return { type: 'spoken', printed, spoken, showPrinted: false, ...origin }
    }
    state.block.directions.push(state.labels('audio script.doubt', { printed }))
    if (origin.at !== undefined) state.doubts.push({ printed, at: origin.at, under: state.under })
    return { type: 'text', value: printed, ...origin }
  })
}

/** A sentence that the reading adds, as it is spoken. */
export function saySentence(value: string, state: State): string {
  return sayAdded(value, inNewBlock(state))
}

/** Words that the reading adds among others, as they are spoken. */
export function sayAdded(value: string, state: State): string {
  return piecesOf(value, state)
    .map(({ text: printed, said }) => (said !== undefined && 'spoken' in said ? said.spoken : printed))
    .join('')
}

function piecesOf(value: string, { speech, block }: State): Piece[] {
  const pieces = speech === undefined ? [{ text: value }] : normalise(value, speech, block.before)
  block.before = (block.before + value).slice(-AROUND)
  return pieces
}

/** A direction for the narrator. */
export function direction(words: string): Instruction {
  return { type: 'instruction', children: [text(words)] }
}

/** The state inside a node that may be in another language, which is read by its own rules, or as it is printed. */
export function within(node: Origin, state: State): State {
  if (node.lang === undefined) return state
  if (primary(node.lang) === primary(state.own.tag)) return { ...state, speech: state.own.speech }
  return { ...state, speech: speechOf(node.lang) }
}

/** What another language than the Doc's is called; undefined where it is the same. */
export function otherLanguage(node: Origin, state: State): string | undefined {
  if (node.lang === undefined || primary(node.lang) === primary(state.own.tag)) return undefined
  return languageName(node.lang, state.own.speech)
}
