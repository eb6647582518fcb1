import type { Slot, Statements } from '../../../model/doc.js'
import type { BlockState } from '../setting.js'
import { lineHeight } from '../style.js'
import { fitPicture } from './figure.js'

/** Easy Read: each picture above its words, kept together. A slot without a picture takes no room. */
export function statements(node: Statements, state: BlockState): void {
  const { flow, findings, style } = state.setting
  node.children.forEach((statement, index) => {
    if (index > 0) flow.space(lineHeight(style) * 1.5)
    findings.at(statement.at)
    flow.whole(() => {
      if (statement.slot !== undefined) slot(statement.slot, state)
      state.lay(statement.children, state.column)
    })
  })
}

function slot(node: Slot, { setting, column }: BlockState): void {
  const { flow, style } = setting
  if (node.picture === undefined) return
  const picture = fitPicture(node.picture, column, setting, 0.3)
  if (picture === undefined) return
  flow.picture(picture, node.alt)
  flow.space(lineHeight(style) * 0.5)
}
