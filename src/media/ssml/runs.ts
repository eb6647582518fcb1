import type { Inline, InlineHandlers } from '../../model/doc.js'
import { oneLine } from '../lines.js'
import { SENTENCE_END } from '../sentences.js'
import { add, type State, within } from './state.js'

/** A stretch of words in one language: what is said, and how it is printed where that differs. */
export interface Run {
  readonly said: string
  readonly printed?: string
  readonly lang: string
}

/** What each kind of inline is to a speech engine. A break is `\n`; all other white space is a space. */
const inlineHandlers: InlineHandlers<State, readonly Run[]> = {
  text: (node, state) => words(oneLine(node.value), state),
  emphasis: (node, state) => runsOf(node.children, state),
  strong: (node, state) => runsOf(node.children, state),
  delete: (node, state) => runsOf(node.children, state),
  span: (node, state) => runsOf(node.children, state),
  inlineCode: (node, state) => words(oneLine(node.value), state),
  break: (_, state) => words('\n', state),
  link: (node, state) => runsOf(node.children, state),
  image: (node, state) => words(node.alt === '' ? ' ' : ` (${add(oneLine(node.alt), state)}) `, state),
  noteReference: (node, state) => words(` (${node.number})`, state),
  term: (node, state) => runsOf(node.children, state),
  emoji: (node, state) => words(node.decorative ? '' : `(${add(node.name, state)})`, state),
  label: (node, state) => words(`${oneLine(node.value)}.\n`, state),
  spoken: (node, state) => {
    const printed = oneLine(node.printed)
    if (!node.showPrinted) state.added.push(printed)
    return [{ said: oneLine(node.spoken.replace(/[()[\]{}]/g, ' ')), printed, lang: state.lang }]
  },
}

/** Inlines as runs. */
export function runsOf(nodes: readonly Inline[], state: State): Run[] {
  return nodes.flatMap((node) => one(node, within(node, state)))
}

function one<T extends Inline['type']>(node: Extract<Inline, { type: T }>, state: State): readonly Run[] {
  const handler = inlineHandlers[node.type]
  if (handler === undefined) throw new Error(`SSML has no way to say ${JSON.stringify(node)}`)
  return handler(node, state)
}

/** Words that are said as they are printed. */
export function words(said: string, { lang }: State): Run[] {
  return said === '' ? [] : [{ said: heard(said), lang }]
}

/**
 * Brackets are heard as pauses, and quotation marks are curly: some engines say "dot" where a stop stands before a straight
 * one, or behind a bracket.
 */
function heard(said: string): string {
  return said
    .replace(/[\^`*_\\]/g, ' ')
    .replace(/\s*[([{]/g, ', ')
    .replace(/[)\]}](?=[.,:;!?])/g, '')
    .replace(/[)\]}]$/, ' ')
    .replace(/[)\]}]/g, ',')
    .replace(/([.,:;!?])\s*,/g, '$1')
    .replace(/(?<=^|[\s,])"/g, '“')
    .replace(/"/g, '”')
    .replace(/(?<=[.!?])'/g, '’')
    .replace(/([’”])([.!?])/g, '$2$1')
}

/** The runs of each sentence. A break ends one too. */
export function sentencesOf(runs: readonly Run[]): Run[][] {
  const ends = endsIn(runs.map(({ said }) => said).join(''))
  const sentences: Run[][] = [[]]
  let offset = 0
  for (const run of runs) {
    const end = offset + run.said.length
    let from = offset
    const inside = run.printed === undefined ? ends.filter((at) => at >= offset && at < end) : []
    for (const at of inside) {
      sentences.at(-1)?.push({ ...run, said: run.said.slice(from - offset, at - offset) })
      sentences.push([])
      from = at + 1
    }
    if (from < end) sentences.at(-1)?.push({ ...run, said: run.said.slice(from - offset) })
    offset = end
  }
  return sentences.filter((sentence) => sentence.some(({ said }) => /\S/.test(said)))
}

/** The places of the one character between each two sentences. */
function endsIn(said: string): number[] {
  const between = new RegExp(`${SENTENCE_END.source}|\n`, 'gu')
  return [...said.matchAll(between)].map(({ index }) => index)
}
