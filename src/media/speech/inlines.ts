import type { Inline, InlineHandlers } from '../../model/doc.js'
import { codeLine, oneLine } from '../lines.js'
import { add, type State } from './state.js'

/** What each kind of inline is in a script: the words to say, and in curly brackets how they are printed. */
const inlineHandlers: InlineHandlers<State, string> = {
  text: (node) => toSay(node.value),
  emphasis: (node, state) => all(node.children, state),
  strong: (node, state) => all(node.children, state),
  delete: (node, state) => all(node.children, state),
  span: (node, state) => all(node.children, state),
  inlineCode: (node) => toSay(node.value),
  break: () => '\n',
  link: (node, state) => all(node.children, state),
  image: (node, state) => (node.alt === '' ? ' ' : ` (${add(toSay(node.alt), state)}) `),
  noteReference: (node) => ` (${node.number})`,
  term: (node, state) => all(node.children, state),
  emoji: (node, state) => (node.decorative ? '' : `(${add(node.name, state)})`),
  label: (node) => `${toSay(node.value)}. `,
  spoken: (node) =>
    node.showPrinted ? `${toSay(node.spoken)} {${toSay(node.printed)}}` : toSay(node.spoken),
}

/** The lines of a paragraph: a sentence each, and a new one after each break. */
export function sentencesOf(nodes: readonly Inline[], state: State): string[] {
  return piecesOf(nodes, state).flatMap((line) => line.split(SENTENCE_END))
}

/** Inlines in one line: a heading, or a direction. */
export function lineOf(nodes: readonly Inline[], state: State): string {
  return piecesOf(nodes, state).join(' ')
}

/** A line of code to read out. */
export function codeToSay(line: string): string {
  return withoutBrackets(codeLine(line))
}

/** Between a full stop, with the quotation marks and brackets that close after it, and a word that does not start small. */
const SENTENCE_END = /(?<=[.!?]["')}]{0,3}) (?=["'(]{0,2}[^\p{Ll}"'(])/u

function piecesOf(nodes: readonly Inline[], state: State): string[] {
  return all(nodes, state)
    .split('\n')
    .map((line) =>
      line
        .replace(/ {2,}/g, ' ')
        .replace(/ (?=[.,;:!?](?: |$))/g, '')
        .trim(),
    )
    .filter((line) => line !== '')
}

function all(nodes: readonly Inline[], state: State): string {
  return nodes.map((node) => one(node, state)).join('')
}

function one<T extends Inline['type']>(node: Extract<Inline, { type: T }>, state: State): string {
  const handler = inlineHandlers[node.type]
  if (handler === undefined) throw new Error(`A script has no way to write ${JSON.stringify(node)}`)
  return handler(node, state)
}

function toSay(text: string): string {
  return withoutBrackets(oneLine(text))
}

/** Square and curly brackets mean something in a script, so those of the text are round. */
function withoutBrackets(text: string): string {
  return text.replace(/[[{]/g, '(').replace(/[\]}]/g, ')')
}
