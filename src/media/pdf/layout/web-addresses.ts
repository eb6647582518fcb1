import { addressAnchor, printedAddress } from '../addresses.js'
import { linkStyle } from '../inlines.js'
import { setLines } from '../lines.js'
import { PLAIN } from '../runs.js'
import type { Setting } from '../setting.js'
import { headingSize, lineHeight, textColumn } from '../style.js'

/** The numbered list of the addresses that are too long to stand beside their words (LP37). */
export function webAddresses(setting: Setting): void {
  const { flow, style, labels, findings, addresses } = setting
  if (addresses.list.length === 0) return
  const column = textColumn(style)
  flow.space(lineHeight(style) * 2.2)
  flow.within('Sect', {}, () => {
    const title = findings.add(labels('pdf.web addresses'))
    flow.within('H2', {}, () => {
      flow.add({ kind: 'heading', mark: { level: 2, text: title, anchor: 'web' } })
      flow.lines(setLines([{ ...PLAIN, bold: true, text: title }], column, setting, headingSize(style, 2)))
    })
    flow.glue()
    flow.space(lineHeight(style) * 0.5)
    flow.within('L', { list: 'Decimal' }, () => {
      for (const { url, number } of addresses.list) {
        const label = findings.add(`[${labels('pdf.web', { number })}]`)
        const address = findings.add(printedAddress(url))
        const link = linkStyle(PLAIN, { url }, address)
        flow.within('LI', {}, () => {
          flow.add({ kind: 'anchor', name: addressAnchor(number) })
          flow.within('Lbl', {}, () =>
            flow.lines(setLines([{ ...PLAIN, bold: true, text: label }], column, setting)),
          )
          flow.glue()
          flow.within('LBody', {}, () => flow.lines(setLines([{ ...link, text: address }], column, setting)))
        })
        flow.space(lineHeight(style) * 0.5)
      }
    })
  })
}
