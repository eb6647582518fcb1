import { inlineText } from '../../doc/words.js'
import type { Inline, InlineHandlers } from '../../model/doc.js'
import { codeLine, oneLine } from '../lines.js'
import { SENTENCE_END } from '../sentences.js'
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
  spoken: (node) => {
    const said = node.showPrinted ? `${toSay(node.spoken)} {${toSay(node.printed)}}` : toSay(node.spoken)
    return said.length < LONGEST_LINE * 1.25 ? said.replaceAll(' ', KEPT) : said
  },
}

/** The lines of a paragraph: a sentence each, and a new one after each break. */
export function sentencesOf(nodes: readonly Inline[], state: State): string[] {
  return piecesOf(nodes, state)
    .flatMap((line) => line.split(SENTENCE_END))
    .flatMap(shortLines)
}

/** A space at which no line is broken, so that a phone number stays in one. */
const KEPT = '\u00A0'

/** How many characters a line may have before it is broken: what an eye takes in at once. */
const LONGEST_LINE = 90

/** A sentence in lines that are short, broken behind a comma where there is one; printed forms stay whole. */
function shortLines(sentence: string): string[] {
  const lines: string[] = []
  let line: string[] = []
  let length = 0
  for (const word of sentence.match(/(?:\{[^}]*\}|[^ {])+|\{/g) ?? []) {
    if (length + word.length > LONGEST_LINE && line.length > 0) {
      const comma = line.findLastIndex((said) => /[,;:]$|^-$/.test(said)) + 1
      const end = comma * 3 > line.length ? comma : line.length
      lines.push(line.slice(0, end).join(' '))
      line = line.slice(end)
      length = line.join(' ').length
    }
    line.push(word)
    length += word.length + 1
  }
  return [...lines, line.join(' ')].map((one) => one.replaceAll(KEPT, ' '))
}

/** Inlines in one line: a heading, or a direction. */
export function lineOf(nodes: readonly Inline[], state: State): string {
  return piecesOf(nodes, state).join(' ').replaceAll(KEPT, ' ')
}

/** What a label stands for: `Phone: 01632 960123`. Lines of the source are divided by commas. */
export function factLines(label: string, nodes: readonly Inline[], state: State): string[] {
  const value = piecesOf(nodes, state).join(', ')
  return shortLines(label === '' ? value : `${label}: ${value}`)
}

/** The words of a heading without the label that counts it, as a track is named by them. */
export function titleLine(heading: readonly Inline[]): string {
  const words = heading.filter(({ type }) => type !== 'label')
  return oneLine(piecesSaid(words)).trim()
}

function piecesSaid(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'spoken') return node.printed
      if ('children' in node) return piecesSaid(node.children)
      return inlineText([node])
    })
    .join('')
}

/** A line of code to read out. */
export function codeToSay(line: string): string {
  return withoutBrackets(codeLine(line))
}

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
