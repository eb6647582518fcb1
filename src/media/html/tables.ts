import type { Element } from 'hast'
import type { Alignment, Table, TableCell, TableRow } from '../../model/doc.js'
import { element, onLines } from './elements.js'
import type { HtmlState } from './state.js'

/**
 * A table in a region of its own that scrolls, so that a wide one never makes the page scroll sideways (WCAG 2.2, 1.4.10),
 * and that takes the focus, so that the keyboard can scroll it (2.1.1).
 */
export function table(node: Table, state: HtmlState): Element {
  const [header, ...rows] = node.children
  const head = element('thead', {}, onLines([tableRow(header, node, true, state)]))
  const body = rows.map((row) => tableRow(row, node, false, state))
  const whole = element(
    'table',
    {},
    onLines(body.length === 0 ? [head] : [head, element('tbody', {}, onLines(body))]),
  )
  const name = state.labels('web.table', { number: state.nextTable() })
  return element('div', { className: ['table'], role: 'group', ariaLabel: name, tabIndex: 0 }, [whole])
}

function tableRow(row: TableRow, within: Table, isHeader: boolean, state: HtmlState): Element {
  const cells = row.children.map((cell, column) => tableCell(cell, within.align[column], isHeader, state))
  return element('tr', { lang: row.lang, dir: row.dir }, cells)
}

/** An empty cell of the header heads nothing, so it is no `th`. */
function tableCell(
  cell: TableCell,
  align: Alignment | undefined,
  isHeader: boolean,
  state: HtmlState,
): Element {
  const properties = { lang: cell.lang, dir: cell.dir, className: align === undefined ? undefined : [align] }
  const children = state.all(cell.children)
  return isHeader && children.length > 0
    ? element('th', { scope: 'col', ...properties }, children)
    : element('td', properties, children)
}
