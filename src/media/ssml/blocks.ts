import { inlineText } from '../../doc/words.js'
import type { Block, BlockHandlers, Heading, Inline, List, ListItem, Node } from '../../model/doc.js'
import { speechOf } from '../../readings/speech/languages.js'
import { PAUSE } from '../../readings/speech/minutes.js'
import { normalise } from '../../readings/speech/normalise.js'
import { oneLine } from '../lines.js'
import { escaped } from '../xml.js'
import { type Run, runsOf, sentencesOf, words } from './runs.js'
import { sentence } from './sentence.js'
import { add, type State, within } from './state.js'
import { comment, silence } from './xml.js'

/** What each kind of block is to a speech engine: paragraphs and pauses. */
const blockHandlers: BlockHandlers<State, readonly string[]> = {
  section: (node, state) => blocksOf(node.children, { ...state, part: '' }),
  pledge: (node, state) => blocksOf(node.children, { ...state, part: `pledge-${node.number}` }),
  heading,
  paragraph: (node, state) => paragraph(runsOf(node.children, state), state),
  blockquote: (node, state) => blocksOf(node.children, state),
  list,
  code: (node, state) => paragraph(words(oneLines(node.value), state), state),
  table: (node, state) =>
    node.children.flatMap((row) => {
      const cells = row.children.flatMap((cell) => [
        ...runsOf(cell.children, within(cell, state)),
        ...words('\n', state),
      ])
      return paragraph(cells, state)
    }),
  thematicBreak: () => [silence(PAUSE.section)],
  facts: (node, state) =>
    node.children.flatMap((fact) => {
      const label = fact.label === '' ? [] : words(`${oneLine(fact.label)}: `, state)
      return paragraph([...label, ...runsOf(fact.children, within(fact, state))], state)
    }),
  notice: (node, state) => paragraph(runsOf(node.children, state), state),
  statements: (node, state) => inside(node.children, state),
  notes: (node, state) => inside(node.children, state),
  instruction: (node) => [
    comment(inlineText(node.children)),
    ...(node.pause === undefined ? [] : [silence(node.pause)]),
  ],
}

/** Blocks, an element or a comment a line. */
export function blocksOf(nodes: readonly Block[], state: State): string[] {
  return nodes.flatMap((node) => one(node, within(node, state)))
}

function one<T extends Block['type']>(node: Extract<Block, { type: T }>, state: State): readonly string[] {
  const handler = blockHandlers[node.type]
  if (handler === undefined) throw new Error(`SSML has no way to say ${JSON.stringify(node)}`)
  return handler(node, state)
}

function inside(parts: readonly Extract<Node, { type: 'statement' | 'note' }>[], state: State): string[] {
  return parts.flatMap((part) => blocksOf(part.children, within(part, state)))
}

/** A heading has a mark of its own before its paragraph; that of a pledge has its number. */
function heading(node: Heading, state: State): string[] {
  const runs = runsOf(node.children, state)
  if (sentencesOf(runs).length === 0) return []
  const title = inlineText(node.children.filter(({ type }) => type !== 'label' && type !== 'emoji'))
  const name = state.marks.name(`${state.part} ${title}`.trim())
  return [`<mark name="${escaped(name)}"/>`, ...paragraphs(runs, state)]
}

/** The words of a paragraph, and a short silence. */
function paragraph(runs: readonly Run[], state: State): string[] {
  return paragraphs(runs, state).flatMap((said) => [said, silence(PAUSE.paragraph)])
}

function paragraphs(runs: readonly Run[], state: State): string[] {
  const sentences = sentencesOf(runs).map((part) => sentence(part, state))
  return sentences.length === 0 ? [] : [`<p>${sentences.join(' ')}</p>`]
}

function list(node: List, state: State): string[] {
  return node.children.flatMap((item, index) => {
    const number = node.ordered ? node.start + index : undefined
    return listItem(item, number, within(item, state))
  })
}

/** The number of an item, and whether it is ticked, stand before its first words. */
function listItem(item: ListItem, number: number | undefined, state: State): string[] {
  const label = [
    ...(number === undefined ? [] : sayNumber(number, state)),
    ...(item.checked === undefined
      ? []
      : [added(`${state.labels(`audio script.${item.checked ? 'ticked' : 'to tick'}`)}: `, state)]),
  ]
  const at = item.children.findIndex(({ type }) => type !== 'instruction')
  const first = item.children[at]
  if (label.length === 0) return blocksOf(item.children, state)
  if (first?.type !== 'paragraph')
    return [...paragraph(runsOf(label, state), state), ...blocksOf(item.children, state)]
  const opened: Block = { ...first, children: [...label, ...first.children] }
  return blocksOf([...item.children.slice(0, at), opened, ...item.children.slice(at + 1)], state)
}

function sayNumber(number: number, state: State): Inline[] {
  const printed = `${number}`
  const speech = speechOf(state.own)
  const [piece] = speech === undefined ? [] : normalise(printed, speech, 'a ')
  const spoken = piece?.said !== undefined && 'spoken' in piece.said ? piece.said.spoken : printed
  add(spoken, state)
  if (spoken === printed) return [{ type: 'text', value: `${printed}. ` }]
  return [
    { type: 'spoken', printed, spoken, showPrinted: false },
    { type: 'text', value: '. ' },
  ]
}

function added(value: string, state: State): Inline {
  return { type: 'text', value: add(value, state) }
}

function oneLines(code: string): string {
  return code
    .split(/\r?\n/)
    .map((line) => oneLine(line).trim())
    .join('\n')
}
