import type { Block, BlockHandlers, List, ListItem } from '../../model/doc.js'
import { block, heading, type LineBlock, together } from '../lines.js'
import { codeToSay, factLines, lineOf, sentencesOf } from './inlines.js'
import { add, addLabel, type State } from './state.js'

/** What each kind of block is in a script. */
const blockHandlers: BlockHandlers<State, readonly LineBlock[]> = {
  section: (node, state) => blocksOf(node.children, state),
  pledge: (node, state) => blocksOf(node.children, state),
  heading: (node, state) => [heading(lineOf(node.children, state))],
  paragraph: (node, state) => [block(...sentencesOf(node.children, state))],
  blockquote: (node, state) => blocksOf(node.children, state),
  list,
  code: (node) => [block(...node.value.split(/\r?\n/).map(codeToSay))],
  table: (node, state) =>
    node.children.map((row) => block(...row.children.map((cell) => lineOf(cell.children, state)))),
  thematicBreak: () => [],
  facts: (node, state) => node.children.map((fact) => block(...factLines(fact.label, fact.children, state))),
  notice: (node, state) => [block(...sentencesOf(node.children, state))],
  statements: (node, state) => node.children.flatMap((statement) => blocksOf(statement.children, state)),
  notes: (node, state) => node.children.flatMap((note) => blocksOf(note.children, state)),
  instruction: (node, state) => [direction(lineOf(node.children, state))],
}

export function blocksOf(nodes: readonly Block[], state: State): LineBlock[] {
  return nodes.flatMap((node) => one(node, state))
}

/** A line that is not read out. */
export function direction(words: string): LineBlock {
  return block(`[${words}]`)
}

function one<T extends Block['type']>(node: Extract<Block, { type: T }>, state: State): readonly LineBlock[] {
  const handler = blockHandlers[node.type]
  if (handler === undefined) throw new Error(`A script has no way to write ${JSON.stringify(node)}`)
  return handler(node, state)
}

/** The items stand together, unless directions stand among them. */
function list(node: List, state: State): readonly LineBlock[] {
  const items = node.children.flatMap((item, index) => listItem(item, labelOf(node, index, state), state))
  return items.some(isDirection) ? items : together(items)
}

function isDirection({ lines }: LineBlock): boolean {
  return lines[0]?.startsWith('[') ?? false
}

function labelOf(list: List, index: number, state: State): string {
  return list.ordered ? add(`${list.start + index}.`, state) : '-'
}

/** The label stands before the first words of the item, behind any direction; a box to tick is told. */
function listItem(item: ListItem, label: string, state: State): LineBlock[] {
  const box = item.checked === undefined ? '' : ` ${addLabel(item.checked ? 'ticked' : 'to tick', state)}:`
  const blocks = blocksOf(item.children, state).filter(({ lines }) => lines.length > 0)
  const first = blocks.findIndex((part) => !isDirection(part))
  if (first === -1 || startsWithList(item)) return [block(label + box), ...blocks]
  return blocks.map((part, index) => {
    const [line = '', ...rest] = part.lines
    return index === first ? { ...part, lines: [`${label}${box} ${line}`, ...rest] } : part
  })
}

function startsWithList(item: ListItem): boolean {
  return item.children.find(({ type }) => type !== 'instruction')?.type === 'list'
}
