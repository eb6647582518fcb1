import { quotesSomebody } from '../../doc/quotations.js'
import type { Block, BlockHandlers, Blockquote, Facts, Notes, Section, Statement } from '../../model/doc.js'
import { block, heading, type LineBlock, labelled } from '../lines.js'
import { lineOf, linesOf, picture } from './inlines.js'
import { list } from './lists.js'
import { plainCode } from './plain.js'
import { quoted } from './quoted.js'
import { add, addLabel, type State } from './state.js'
import { table } from './tables.js'

/** What each kind of block is in plain text. */
const blockHandlers: BlockHandlers<State, readonly LineBlock[]> = {
  section: (node, state) => numbered(node, state),
  pledge: (node, state) => blocksOf(node.children, state),
  heading: (node, state) => [heading(lineOf(node.children, state))],
  paragraph: (node, state) => [block(...linesOf(node.children, state))],
  blockquote,
  list: (node, state) => list(node, state, blocksOf),
  code: (node, state) => [block(...node.value.split(/\r?\n/).map((line) => plainCode(line, state, node.at)))],
  table: (node, state) => table(node, state),
  thematicBreak: () => [],
  facts,
  notice: (node, state) => [block(...linesOf(node.children, state))],
  statements: (node, state) => node.children.flatMap((child) => statement(child, state)),
  notes,
  instruction: (node, state) => [block(`(${lineOf(node.children, state)})`)],
}

export function blocksOf(nodes: readonly Block[], state: State): LineBlock[] {
  return nodes.flatMap((node) => one(node, state))
}

function one<T extends Block['type']>(node: Extract<Block, { type: T }>, state: State): readonly LineBlock[] {
  const handler = blockHandlers[node.type]
  if (handler === undefined) throw new Error(`Plain text has no way to write ${JSON.stringify(node)}`)
  return handler(node, state)
}

/** A section opens with its number, as in the contents. */
function numbered(node: Section, state: State): LineBlock[] {
  const blocks = blocksOf(node.children, state)
  const number = state.numbers.get(node.id)
  return number === undefined ? blocks : labelled(add(number, state), blocks)
}

/** One paragraph stands in quotation marks; more than one between words that say where the quotation starts and ends. */
function blockquote(node: Blockquote, state: State): LineBlock[] {
  const [only, ...others] = node.children
  if (only?.type === 'paragraph' && others.length === 0) {
    const words = linesOf(only.children, state).join('\n')
    return [block(...quoted(words).split('\n'))]
  }
  const kind = quotesSomebody(node) ? 'quotation' : 'box'
  return [
    block(`${addLabel(kind, state)}:`),
    ...blocksOf(node.children, state),
    block(addLabel(`end of ${kind}`, state)),
  ]
}

/** A line for each: `Phone: 01632 960123`. */
function facts(node: Facts, state: State): LineBlock[] {
  const lines = node.children.map((fact) => {
    const value = linesOf(fact.children, state).join(', ')
    return fact.label === '' ? value : `${fact.label}: ${value}`
  })
  return [block(...lines)]
}

function statement(node: Statement, state: State): LineBlock[] {
  const words = node.slot === undefined ? '' : picture(node.slot, state)
  return [block(words), ...blocksOf(node.children, state)]
}

function notes(node: Notes, state: State): LineBlock[] {
  return node.children.flatMap((note) =>
    labelled(addLabel('note start', state, { number: note.number }), blocksOf(note.children, state)),
  )
}
