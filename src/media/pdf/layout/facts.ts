import type { Facts } from '../../../model/doc.js'
import { setLines } from '../lines.js'
import { PLAIN } from '../runs.js'
import type { BlockState } from '../setting.js'
import { lineHeight } from '../style.js'
import { wholeText } from './text.js'

/** Labels with what they stand for, a line each. They stay on one page, so that nobody copies half an address. */
export function facts(node: Facts, state: BlockState): void {
  const { setting, column } = state
  const { flow, style, findings } = setting
  flow.whole(() =>
    flow.within('L', { list: 'None' }, () => {
      node.children.forEach((fact, index) => {
        if (index > 0) flow.space(lineHeight(style) * (node.role === 'cover' ? 0.25 : 0.5))
        findings.at(fact.at)
        const label = fact.label === '' ? [] : [{ ...PLAIN, bold: true, text: `${fact.label}: ` }]
        const value = wholeText(fact.children, state)
        flow.within('LI', fact.lang === undefined ? {} : { lang: fact.lang }, () =>
          flow.within('LBody', {}, () => {
            flow.lines(setLines([...label, ...value.runs], column, setting))
            value.pictures()
          }),
        )
      })
    }),
  )
}
