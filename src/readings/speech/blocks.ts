import { headingWords } from '../../doc/headings.js'
import { quotesSomebody } from '../../doc/quotations.js'
import type {
  Block,
  BlockHandlers,
  Heading,
  Inline,
  Instruction,
  List,
  Notes,
  Paragraph,
  Section,
} from '../../model/doc.js'
import { paragraph } from '../nodes.js'
import { withoutHint } from './hints.js'
import { tellInlines } from './inlines.js'
import { PAUSE } from './minutes.js'
import { direction, inNewBlock, otherLanguage, type State, sayAdded, saySentence, within } from './state.js'
import { tellTable } from './tables.js'

/** How each kind of block is told to a listener, with directions for the narrator round it. */
const blockHandlers: BlockHandlers<State, readonly Block[]> = {
  section: (node, state) => {
    const isTrack = node.children[0].depth === 2
    return [{ ...node, children: underHeading(node, state, isTrack) }]
  },
  pledge: (node, state) => [{ ...node, children: underHeading(node, state, true) }],
  heading: (node, state) => {
    const [heading, directions] = tellHeading(node, state)
    return [heading, ...directions]
  },
  paragraph: tellParagraph,
  blockquote: (node, state) => {
    const kind = quotesSomebody(node) ? 'quote' : 'box'
    return [
      direction(state.labels(`audio script.${kind}`)),
      { ...node, children: tellBlocks(node.children, state) },
      direction(state.labels(`audio script.end of ${kind}`)),
    ]
  },
  list: tellList,
  code: (node, state) => [
    direction(state.labels('audio script.code')),
    node,
    direction(state.labels('audio script.end of code')),
  ],
  table: (node, state) => tellTable(node, state),
  thematicBreak: (_, state) => [pause(PAUSE.section, state)],
  facts: (node, state) => {
    const told = node.children.map((fact) => tellInlines(fact.children, state, `${fact.label}: `))
    const children = node.children.map((fact, index) => ({
      ...fact,
      label: saySentence(fact.label, state),
      children: told[index]?.children ?? [],
    }))
    return [...told.flatMap(({ directions }) => directions), { ...node, children }]
  },
  notice: (node, state) => {
    const { children, directions } = tellInlines(node.children, state)
    return [...directions, { ...node, children }]
  },
  statements: (node, state) => [
    {
      ...node,
      children: node.children.map((statement) => ({
        ...statement,
        children: tellBlocks(statement.children, state),
      })),
    },
  ],
  notes: tellNotes,
  instruction: (node) => [node],
}

/** Blocks as they are told aloud. */
export function tellBlocks(nodes: readonly Block[], state: State): Block[] {
  return nodes.flatMap((node) => {
    const language = otherLanguage(node, state)
    const told = tellBlock(node, within(node, state))
    return language === undefined
      ? told
      : [direction(state.labels('audio script.next in language', { language })), ...told]
  })
}

function tellBlock<T extends Block['type']>(
  node: Extract<Block, { type: T }>,
  state: State,
): readonly Block[] {
  const handler = blockHandlers[node.type]
  if (handler === undefined) throw new Error(`No way to tell ${JSON.stringify(node)}`)
  return handler(node, state)
}

/** A direction to be silent for some seconds. */
export function pause(count: number, state: State): Instruction {
  return { ...direction(state.labels('audio script.pause', { count })), pause: count }
}

function tellHeading(node: Heading, state: State): [Heading, Instruction[]] {
  const { children, directions } = tellInlines(node.children, within(node, state))
  return [{ ...node, children }, directions]
}

function underHeading(
  { children: [heading, ...blocks] }: Pick<Section, 'children'>,
  above: State,
  pausesAfter: boolean,
): [Heading, ...Block[]] {
  const state = { ...above, under: headingWords(heading.children) }
  const [told, directions] = tellHeading(heading, state)
  return [
    told,
    ...directions,
    pause(PAUSE.heading, state),
    ...tellBlocks(blocks, state),
    ...(pausesAfter && !endsInPause(blocks) ? [pause(PAUSE.section, state)] : []),
  ]
}

/** Whether the last of these has a pause of its own. */
function endsInPause(blocks: readonly Block[]): boolean {
  const last = blocks.at(-1)?.type
  return last === 'pledge' || last === 'thematicBreak'
}

function tellParagraph(node: Paragraph, state: State): Block[] {
  const { words, hint } = withoutHint(node.children, state.labels)
  const { children, directions } = tellInlines(words, state)
  return [...directions, ...hint, { ...node, children }]
}

function tellList(node: List, state: State): Block[] {
  const inside = { ...state, inList: true }
  const list = {
    ...node,
    children: node.children.map((item) => ({
      ...item,
      children: tellBlocks(item.children, within(item, inside)),
    })),
  }
  const opening = direction(
    sayAdded(state.labels('audio script.list', { count: node.children.length }), inNewBlock(state, ' ')),
  )
  return state.inList ? [opening, list, direction(state.labels('audio script.end of list'))] : [opening, list]
}

/** Each note opens with its number. */
function tellNotes(node: Notes, state: State): Block[] {
  return node.children.flatMap((note) => {
    const label: Inline = {
      type: 'label',
      value: state.labels('audio script.note start', { number: note.number }),
    }
    const [first, ...rest] = note.children
    const opened: Block[] =
      first?.type === 'paragraph'
        ? [{ ...first, children: [label, ...first.children] }, ...rest]
        : [paragraph(label), ...note.children]
    return tellBlocks(opened, within(note, state))
  })
}
