import type { Block } from '../../model/doc.js'

/**
 * Whether a block starts a new page: a pledge stands on its own. A part that opens with a pledge takes its heading to
 * the pledge's page, and what follows the pledges starts afresh.
 */
export function startsPage(node: Block, previous: Block | undefined): boolean {
  if (previous === undefined || previous.type === 'heading') return false
  if (node.type === 'pledge') return true
  return node.type === 'section' && (node.children[1]?.type === 'pledge' || holdsPledge(previous))
}

function holdsPledge(node: Block): boolean {
  return node.type === 'pledge' || (node.type === 'section' && node.children.some(holdsPledge))
}
