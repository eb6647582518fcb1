import type { Block } from '../model/doc.js'

/** How many of the first blocks are the cover: the title, what readers must know of the edition, the facts. */
export function lengthOfCover(blocks: readonly Block[]): number {
  const end = blocks.findIndex((node) => !isCover(node))
  return end === -1 ? blocks.length : end
}

function isCover(node: Block): boolean {
  if (node.type === 'heading') return node.depth === 1
  return node.type === 'notice' || (node.type === 'facts' && node.role === 'cover')
}
