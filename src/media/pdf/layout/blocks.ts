import type { Block, BlockHandlers } from '../../../model/doc.js'
import { handle } from '../handle.js'
import type { BlockState, Setting } from '../setting.js'
import { type Column, lineHeight } from '../style.js'
import { facts } from './facts.js'
import { list } from './list.js'
import { notes } from './notes.js'
import { quotation, rule, section } from './parts.js'
import { statements } from './statements.js'
import { table } from './table.js'
import { code, heading, instruction, notice, paragraph } from './text.js'

/** Lays out blocks one under the other. `tight` halves the space between them, as in a list of short points. */
export function layBlocks(blocks: readonly Block[], column: Column, setting: Setting, tight = false): void {
  const gap = lineHeight(setting.style) * (tight ? 0.5 : 1)
  const state: BlockState = {
    setting,
    column,
    lay: (inner, innerColumn, innerTight) => layBlocks(inner, innerColumn, setting, innerTight),
  }
  blocks.forEach((block, index) => {
    const before = blocks[index - 1]
    if (before !== undefined) setting.flow.space(before.type === 'heading' ? gap * AFTER_HEADING : gap)
    setting.findings.at(block.at)
    if (block.lang === undefined) handle(handlers, block, state)
    else setting.flow.within('Div', { lang: block.lang }, () => handle(handlers, block, state))
    const next = blocks[index + 1]
    if (block.type === 'heading' || (next !== undefined && standsAsHeading(block))) setting.flow.glue()
    else if (block.type === 'paragraph' && next?.type === 'list') setting.flow.glue(false)
  })
}

/** Whether a paragraph is all in bold, as the first line of a box is. */
function standsAsHeading(block: Block): boolean {
  return block.type === 'paragraph' && block.children.length === 1 && block.children[0]?.type === 'strong'
}

/** A heading stands closer to its own text than to the text before it. */
const AFTER_HEADING = 0.5

const handlers: BlockHandlers<BlockState, void> = {
  section,
  pledge: section,
  heading,
  paragraph,
  blockquote: quotation,
  list,
  code,
  table,
  thematicBreak: rule,
  facts,
  notice,
  statements,
  notes,
  instruction,
}
