import { inlineText } from '../../../doc/words.js'
import type { List, ListItem } from '../../../model/doc.js'
import type { FlowLine, Tag } from '../flow-items.js'
import { setLines } from '../lines.js'
import { PLAIN } from '../runs.js'
import type { BlockState, Setting } from '../setting.js'
import { type Column, indent, lineHeight, textColumn } from '../style.js'

/** What stands before the text of an item: a bullet or a number, a box to tick, or a number and a box. */
interface Label {
  readonly text: string
  readonly lines: readonly FlowLine[]
  readonly checked: boolean | undefined
}

/** A list, nested to any depth, with labels that hang to the left of the text. */
export function list(node: List, state: BlockState): void {
  const { setting } = state
  const { flow, style } = setting
  const column = outdent(state.column, setting)
  const level = depth(flow.tag)
  const labels = node.children.map((item, index) => labelOf(node, item, index, level, column, setting))
  const textWidth = Math.max(0, ...labels.map((label) => widthOf(label.lines)))
  const boxed = labels.some((label) => label.checked !== undefined)
  const labelWidth = boxed ? boxAt(textWidth, style.size) + style.size * BOX : textWidth
  const hang = labelWidth + style.size * 0.5
  const body = { x: column.x + hang, width: column.width - hang }
  flow.within('L', { list: node.ordered ? 'Decimal' : 'Disc' }, () => {
    node.children.forEach((item, index) => {
      const label = labels[index]
      if (index > 0) flow.space(lineHeight(style) * (node.children[index - 1]?.spread ? 1 : 0.5))
      // The last point of a list does not go on to a new page alone, where that is a line and no more.
      if (index > 1 && index === node.children.length - 1 && isShort(item, body, setting)) flow.glue(false)
      if (label !== undefined) listItem(item, label, textWidth, column, body, state)
    })
  })
}

/** A box that one can tick with a pen, in multiples of the size of the type; and its room. */
const BOX = 1.15
const BULLETS = ['•', '–']

function listItem(
  item: ListItem,
  label: Label,
  textWidth: number,
  column: Column,
  body: Column,
  { setting, lay }: BlockState,
): void {
  const { flow, style, findings } = setting
  findings.at(item.at)
  const ownLine = item.children[0]?.type !== 'paragraph'
  const [line] = label.lines
  flow.within('LI', item.lang === undefined ? {} : { lang: item.lang }, () => {
    if (line !== undefined) {
      flow.within('Lbl', {}, (tag) => {
        if (ownLine && label.checked === undefined) flow.lines([line])
        else flow.beside(line, tag)
      })
      findings.add(label.text)
    }
    if (label.checked !== undefined) {
      const actual = setting.labels(label.checked ? 'pdf.ticked box' : 'pdf.box')
      const x = column.x + boxAt(textWidth, style.size)
      flow.within('Lbl', { actual }, (tag) => {
        const height = ownLine ? lineHeight(style) : 0
        const box = { tag, x, size: style.size * BOX, height, checked: label.checked === true }
        flow.unit({ ...box, kind: 'tickBox', breakBefore: 'free' })
      })
      flow.glue()
    }
    if (ownLine) flow.glue()
    if (item.children.length > 0) flow.within('LBody', {}, () => lay(item.children, body, !item.spread))
  })
}

/** Whether a point is one line, as far as its letters, at half the size of the type each, tell. */
function isShort({ children }: ListItem, body: Column, { style }: Setting): boolean {
  const [only, ...others] = children
  if (only?.type !== 'paragraph' || others.length > 0) return false
  return inlineText(only.children).length * style.size * 0.5 <= body.width
}

/** Where the box stands: after the number, where there is one. */
function boxAt(textWidth: number, size: number): number {
  return textWidth > 0 ? textWidth + size * 0.35 : 0
}

function labelOf(
  node: List,
  item: ListItem,
  index: number,
  level: number,
  column: Column,
  setting: Setting,
): Label {
  const bullet = item.checked === undefined ? (BULLETS[level % BULLETS.length] ?? '') : ''
  const text = node.ordered ? `${node.start + index}.` : bullet
  const runs = text === '' ? [] : [{ ...PLAIN, text, bold: true }]
  return { text, lines: setLines(runs, column, setting), checked: item.checked }
}

function widthOf(lines: readonly FlowLine[]): number {
  return lines[0]?.pieces.reduce((sum, piece) => sum + piece.width, 0) ?? 0
}

/** Deep down, lists move back to the left rather than get narrower than half the page. */
function outdent(column: Column, setting: Setting): Column {
  const deepest = indent(textColumn(setting.style), Number.POSITIVE_INFINITY, setting.style)
  return column.x > deepest.x ? deepest : column
}

function depth(tag: Tag): number {
  let count = 0
  for (let above: Tag | undefined = tag; above !== undefined; above = above.parent) {
    if (above.type === 'L') count += 1
  }
  return count
}
