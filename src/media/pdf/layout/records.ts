import { inlineText } from '../../../doc/words.js'
import type { Table, TableCell, TableRow } from '../../../model/doc.js'
import { setLines } from '../lines.js'
import { PLAIN, type Run } from '../runs.js'
import type { BlockState } from '../setting.js'
import { lineHeight } from '../style.js'
import { wholeText } from './text.js'

/**
 * A table that is too wide for large print: first what its columns are, then each row as a list of "column: cell".
 * Nothing is lost, and nobody has to follow a line across the page.
 */
export function records(node: Table, state: BlockState): void {
  const { setting } = state
  const { flow, style, labels, findings } = setting
  const [header, ...rows] = node.children
  say([{ ...PLAIN, bold: true, text: findings.add(labels('pdf.table')) }], state)
  flow.glue()
  flow.space(lineHeight(style) * 0.5)
  flow.within('L', { list: 'None' }, () => {
    for (const cell of header.children) {
      item(cell, wholeText(cell.children, state, false), state)
      flow.space(lineHeight(style) * 0.25)
    }
  })
  const names = header.children.map((cell) => inlineText(cell.children).replace(/\s+/g, ' ').trim())
  rows.forEach((row, index) => {
    flow.space(lineHeight(style))
    const number = labels('pdf.row', { number: index + 1, of: rows.length })
    flow.whole(() => {
      say([{ ...PLAIN, bold: true, text: findings.add(number) }], state)
      flow.glue()
      flow.space(lineHeight(style) * 0.25)
      record(row, names, state)
    })
  })
}

function record(row: TableRow, names: readonly string[], state: BlockState): void {
  const { flow, style, findings } = state.setting
  flow.within('L', { list: 'None' }, () => {
    row.children.forEach((cell, index) => {
      findings.at(cell.at)
      if (index > 0) flow.space(lineHeight(style) * 0.25)
      const name = names[index] ?? ''
      const label: Run[] = name === '' ? [] : [{ ...PLAIN, bold: true, text: `${findings.add(name)}: ` }]
      const value = wholeText(cell.children, state)
      const shown = value.runs.length > 0 ? value.runs : [{ ...PLAIN, text: '–' }]
      item(cell, { ...value, runs: [...label, ...shown] }, state)
    })
  })
}

function item(cell: TableCell, value: ReturnType<typeof wholeText>, { setting, column }: BlockState): void {
  setting.flow.within('LI', cell.lang === undefined ? {} : { lang: cell.lang }, () =>
    setting.flow.within('LBody', {}, () => {
      setting.flow.lines(setLines(value.runs, column, setting))
      value.pictures()
    }),
  )
}

function say(runs: readonly Run[], { setting, column }: BlockState): void {
  setting.flow.within('P', {}, () => setting.flow.lines(setLines(runs, column, setting)))
}
