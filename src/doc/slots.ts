import type { Doc, Slot } from '../model/doc.js'
import type { Place } from '../model/place.js'
import { walk } from './walk.js'
import { textsOf } from './words.js'

/** A slot with the words that it stands beside. */
export interface PlacedSlot {
  readonly slot: Slot
  readonly words: string
  /** Where its statement stands in the source; absent where a reading added the row. */
  readonly at?: Place
}

/** Every slot of a Doc, in reading order. */
export function slotsOf(doc: Doc): PlacedSlot[] {
  return [...walk(doc)].flatMap((node) => {
    if (node.type !== 'statement' || node.slot === undefined) return []
    const words = textsOf(node).join(' ').replace(/\s+/g, ' ').trim()
    return [{ slot: node.slot, words, ...(node.at === undefined ? {} : { at: node.at }) }]
  })
}
