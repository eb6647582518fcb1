import type { FileChild, XmlComponent } from 'docx'
import type { Block, BlockHandlers, Code, Facts, Heading, NodeOf, Pledge, Section } from '../../model/doc.js'
import { xmlText } from '../xml.js'
import { heading, pledgeHeading } from './headings.js'
import { list } from './lists.js'
import { notes } from './notes.js'
import { startsPage } from './pages.js'
import { paragraph } from './paragraphs.js'
import { runningText } from './running-text.js'
import { bold, lineBreak, looking, run } from './runs.js'
import { movedIn, type State, within } from './state.js'
import { statements } from './statements.js'
import { STYLES } from './styles.js'
import { table } from './tables.js'

/** The paragraphs and tables of blocks. Throws on a node that is no block. */
export function blocks(nodes: readonly Block[], state: State): FileChild[] {
  return nodes.flatMap((node, index) => {
    if (startsPage(node, nodes[index - 1])) state.draft.next = { ...state.draft.next, newPage: true }
    return block(node.type, node, within(node, state))
  })
}

function block<T extends Block['type']>(type: T, node: NodeOf<T>, state: State): FileChild[] {
  if (!Object.hasOwn(HANDLERS, type)) throw new Error(`Word has no way to write "${type}"`)
  return HANDLERS[type](node, state)
}

const HANDLERS: BlockHandlers<State, FileChild[]> = {
  section: (node, state) => part(node, heading, state),
  pledge: (node, state) => part(node, pledgeHeading, state),
  heading: (node, state) => heading(node, state),
  paragraph: (node, state) => paragraph(state.draft.inlines(node.children, state), state),
  blockquote: (node, state) => blocks(node.children, { ...movedIn(state), style: STYLES.quote }),
  list,
  code,
  table,
  thematicBreak: (_node, state) => {
    state.draft.next = { ...state.draft.next, rule: true }
    return []
  },
  facts,
  notice: (node, state) =>
    paragraph(
      state.draft.inlines(node.children, state),
      { ...state, indent: 0 },
      // What it says of the words below it would mislead at the foot of a page.
      { style: STYLES.notice, ...(node.kind === 'not-easy-read' ? { keepNext: true } : {}) },
    ),
  statements,
  notes,
  instruction: (node, state) =>
    paragraph([...run('[', state), ...state.draft.inlines(node.children, state), ...run(']', state)], state, {
      style: STYLES.direction,
      keepNext: true,
    }),
}

function part(
  node: Section | Pledge,
  writeHeading: (heading: Heading, state: State, id: string) => FileChild[],
  state: State,
): FileChild[] {
  const [title, ...rest] = node.children
  return [...writeHeading(title, within(title, state), node.id), ...blocks(rest, state)]
}

/** Lines stay as they are, in one paragraph. */
function code(node: Code, state: State): FileChild[] {
  const coded = looking({ noProof: true }, state)
  const lines = xmlText(node.value).split(/\r\n|\r|\n/)
  const runs = lines.flatMap((line, index): XmlComponent[] => [
    ...(index === 0 ? [] : [lineBreak()]),
    ...run(line, coded),
  ])
  return node.value.trim() === '' ? [] : paragraph(runs, state, { style: STYLES.code })
}

/** A line for each: its label in bold, and what it stands for; the words of a contact below their label. */
function facts(node: Facts, state: State): FileChild[] {
  return node.children.flatMap((fact) => {
    const inner = within(fact, state)
    const strong = bold(inner)
    const label = runningText(fact.label)
    const words = state.draft.inlines(fact.children, inner)
    const divided = node.role === 'contact' ? [lineBreak()] : run(' ', inner)
    const runs = label === '' ? words : [...run(`${label}:`, strong), ...divided, ...words]
    return paragraph(runs, inner, { style: STYLES.fact })
  })
}
