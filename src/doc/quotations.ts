import type { Block, Blockquote } from '../model/doc.js'
import { inlineText } from './words.js'

/** Whether somebody's words are quoted: some paragraph opens with a quotation mark. Else a text is only set apart. */
export function quotesSomebody(node: Blockquote): boolean {
  return node.children.some(opensWithMark)
}

function opensWithMark(node: Block): boolean {
  return node.type === 'paragraph' && /^\s*["'“‘«]/.test(inlineText(node.children))
}
