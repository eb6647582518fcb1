import { emojiName } from '../../charter/emoji.js'
import { mayHoldEmoji } from '../../doc/emoji.js'
import type { Base } from '../../model/node.js'
import { codeLine, oneLine } from '../lines.js'
import { add, addLabel, type State } from './state.js'

/** Lines and boxes drawn with characters: a screen reader spells them out one by one, or is silent. */
const DRAWING = /[\u2500-\u259F]+/g
const EMOJI = /\p{RGI_Emoji}/gv

/** Running text as every screen reader says it: no emoji, no drawing, no mark twice. */
export function plainText(text: string, state: State, at?: Base['at']): string {
  return marksOnce(oneLine(named(undrawn(text, state, at), state)), state)
}

/** Code keeps its marks and its spaces. */
export function plainCode(line: string, state: State, at?: Base['at']): string {
  return codeLine(named(undrawn(line, state, at), state))
}

/** Drawn characters stay out; what is left out is noted, and told to whoever wrote it. */
function undrawn(text: string, state: State, at: Base['at']): string {
  return text.replace(DRAWING, (drawn) => {
    if (at !== undefined) state.drawn.push({ drawn, at })
    return ' '
  })
}

/** Emoji by their names, in brackets. */
function named(text: string, state: State): string {
  if (!mayHoldEmoji(text)) return text
  return text.replace(EMOJI, (emoji) => `(${add(emojiName(emoji), state)})`)
}

/**
 * Each punctuation mark once: `!!!` is `!` and `...` is `…`; a line to write on is the word "blank". Marks inside a word
 * stay, as it may be an address.
 */
function marksOnce(text: string, state: State): string {
  return text
    .replace(/(?<![\p{L}\p{N}])_{3,}(?![\p{L}\p{N}])/gu, () => `(${addLabel('blank', state)})`)
    .replace(/\.{2,}/g, '…')
    .replace(/…{2,}/g, '…')
    .replace(/([!?,;])\1+/g, '$1')
    .replace(/(?<![\p{L}\p{N}/])([-_*:'"])\1+(?![\p{L}\p{N}])/gu, '$1')
}
