import type { Blockquote, Pledge, Section, ThematicBreak } from '../../../model/doc.js'
import type { BlockState } from '../setting.js'
import { indent, lineHeight } from '../style.js'

export function section(node: Section | Pledge, { setting, column, lay }: BlockState): void {
  setting.flow.within('Sect', {}, () => lay(node.children, column))
}

/** A quotation, with a bar beside it down to where there is no room to move to the right any more. */
export function quotation(node: Blockquote, { setting, column, lay }: BlockState): void {
  const { flow, style } = setting
  const inner = indent(column, style.size * 1.4, style)
  flow.within('BlockQuote', {}, () => {
    if (inner.x === column.x) lay(node.children, inner)
    else flow.frame('bar', column, 0, () => lay(node.children, inner))
  })
}

export function rule(_node: ThematicBreak, { setting, column }: BlockState): void {
  setting.flow.unit({ kind: 'rule', column, height: lineHeight(setting.style) / 2, breakBefore: 'free' })
}
