import { childrenOf } from '../../doc/walk.js'
import { countWords } from '../../doc/words.js'
import type { Doc, Node } from '../../model/doc.js'

/** Words a minute: the middle of how fast talking books are read (rule AU5). */
export const USUAL_RATE = 155

/** Seconds of silence (rule AU9). A direction tells the narrator of those of a second or more. */
export const PAUSE = { paragraph: 0.5, heading: 1, section: 2 } as const

export interface SpokenLength {
  readonly words: number
  /** Seconds. */
  readonly pauses: number
}

/** How much is read out, and how long the pauses between are. Directions are not read. */
export function spokenLength(nodes: readonly (Doc | Node)[]): SpokenLength {
  let words = 0
  let pauses = 0
  for (const node of nodes) {
    if (node.type === 'instruction') continue
    const inside = spokenLength(childrenOf(node))
    words += inside.words + countWords([saidBy(node)])
    pauses += inside.pauses + pauseAfter(node)
  }
  return { words, pauses }
}

/** Whole minutes, and never none. */
export function minutesOf(length: SpokenLength, rate: number = USUAL_RATE): number {
  return Math.max(1, Math.round(secondsOf(length, rate) / 60))
}

export function secondsOf({ words, pauses }: SpokenLength, rate: number = USUAL_RATE): number {
  return (words / rate) * 60 + pauses
}

function saidBy(node: Doc | Node): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
    case 'label':
      return node.value
    case 'spoken':
      return node.spoken
    case 'fact':
      return node.label
    default:
      return ''
  }
}

/** Seconds. */
function pauseAfter(node: Doc | Node): number {
  switch (node.type) {
    case 'paragraph':
    case 'fact':
    case 'notice':
      return PAUSE.paragraph
    case 'heading':
      return PAUSE.heading
    case 'pledge':
      return PAUSE.section
    case 'section':
      return node.children[0].depth === 2 ? PAUSE.section : 0
    default:
      return 0
  }
}
