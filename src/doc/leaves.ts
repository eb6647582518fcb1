import type { Block, Doc, Node } from '../model/doc.js'
import type { Place } from '../model/place.js'
import { walk } from './walk.js'

/** A piece of the source's own text in a Doc, with the place of the source node that it came from. */
export interface Leaf {
  readonly at: Place
  readonly value: string
}

/** The leaves of a tree that an author wrote, in reading order. What a reading added has no place, and is none. */
export function* leavesOf(root: Doc | Node): Generator<Leaf> {
  for (const node of walk(root)) {
    if (!('at' in node) || node.at === undefined) continue
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code' || node.type === 'emoji')
      yield { at: node.at, value: node.value }
    else if (node.type === 'break') yield { at: node.at, value: '\n' }
    else if (node.type === 'spoken') yield { at: node.at, value: node.printed }
  }
}

/** The leaves of several blocks. */
export function leavesOfAll(blocks: readonly (Block | Node)[]): Leaf[] {
  return blocks.flatMap((block) => [...leavesOf(block)])
}
