import type { Block, List, ListItem } from '../../model/doc.js'
import { block, type LineBlock, labelled, together } from '../lines.js'
import { add, addLabel, type ListPlace, type State } from './state.js'

type WriteBlocks = (nodes: readonly Block[], state: State) => readonly LineBlock[]

/**
 * A list, a line for each item, without nesting by spaces (WCAG technique T2). Where lists stand in lists, every item has the
 * number of its place, such as `2.1`, and the end of it all is told, as a listener can't see it.
 */
export function list(node: List, state: State, write: WriteBlocks): LineBlock[] {
  const isOutermost = state.list === undefined
  const nests = isOutermost && holdsList(node)
  const place = state.list ?? { numbered: node.ordered || nests, path: '' }
  const items = node.children.flatMap((child, index) =>
    item(child, numberOf(node, index), place, state, write),
  )
  return nests ? [...together(items), block(addLabel('end of list', state))] : together(items)
}

function numberOf(node: List, index: number): number {
  return (node.ordered ? node.start : 1) + index
}

function item(
  node: ListItem,
  number: number,
  place: ListPlace,
  state: State,
  write: WriteBlocks,
): LineBlock[] {
  const path = place.path === '' ? `${number}` : `${place.path}.${number}`
  const label = place.numbered ? add(place.path === '' ? `${path}.` : path, state) : '-'
  const inside: State = { ...state, list: { numbered: true, path } }
  return labelled(label + box(node, state), itemBlocks(node, inside, write))
}

function itemBlocks(node: ListItem, state: State, write: WriteBlocks): readonly LineBlock[] {
  const blocks = write(node.children, state)
  const opensWithList = node.children[0]?.type === 'list'
  if (blocks.some((part) => part.lines.length > 0) && !opensWithList) return blocks
  return [block(addLabel('blank', state)), ...blocks]
}

/** A box to tick, in words: most screen readers say nothing for square brackets. */
function box(node: ListItem, state: State): string {
  if (node.checked === undefined) return ''
  return ` ${addLabel(node.checked ? 'ticked' : 'to tick', state)}:`
}

/** Whether a list stands in an item of this one, at any depth and in any quotation. */
function holdsList(node: List): boolean {
  return node.children.some((child) => child.children.some(isOrHoldsList))
}

function isOrHoldsList(node: Block): boolean {
  return node.type === 'list' || (node.type === 'blockquote' && node.children.some(isOrHoldsList))
}
