import { shownAddress, tellsAddress } from '../../doc/addresses.js'
import { inlineText } from '../../doc/words.js'
import type { Image, Inline, InlineHandlers, Instruction, Link, Span, Term } from '../../model/doc.js'
import { text } from '../nodes.js'
import { speechOf } from './languages.js'
import { startsSentence } from './normalise.js'
import {
  direction,
  inNewBlock,
  originOf,
  otherLanguage,
  type State,
  sayAdded,
  speak,
  within,
} from './state.js'

/** How each kind of inline is told to a listener. What an author wrote keeps its place. */
const inlineHandlers: InlineHandlers<State, readonly Inline[]> = {
  text: (node, state) => speak(node.value, originOf(node), state),
  emphasis: (node, state) => [{ ...node, children: speakAll(node.children, state) }],
  strong: (node, state) => [{ ...node, children: speakAll(node.children, state) }],
  delete: (node, state) => [
    text(`(${state.labels('audio script.deleted')}: `),
    { ...node, children: speakAll(node.children, state) },
    text(')'),
  ],
  span,
  inlineCode: (node) => [node],
  break: (node) => [node],
  link,
  image: (node, state) => {
    const words = picture(node, state)
    return words.length === 0 ? [text(' ')] : [text(' ('), ...words, text(') ')]
  },
  noteReference: (node, state) => [text(noteMention(node.number, state))],
  term,
  emoji: (node) => {
    if (node.decorative) return []
    return [
      {
        type: 'spoken',
        printed: node.value,
        spoken: `(${node.name})`,
        showPrinted: false,
        ...originOf(node),
      },
    ]
  },
  label: (node, state) => {
    const value = sayAdded(node.value, state)
    state.block.before = ''
    return [{ ...node, value }]
  },
  spoken: (node) => [node],
}

/** The inlines of one block as they are spoken, and what the narrator has to know before reading them. */
export function tellInlines(
  nodes: readonly Inline[],
  state: State,
  before = '',
): { children: Inline[]; directions: Instruction[] } {
  const inside = inNewBlock(state, before)
  const image = soleImage(nodes)
  const children = image === undefined ? speakAll(nodes, inside) : picture(image, inside)
  return { children, directions: inside.block.directions.map(direction) }
}

/** Inlines as they are spoken. What the narrator has to know first is gathered in the state of the block. */
function speakAll(nodes: readonly Inline[], state: State): Inline[] {
  return nodes.flatMap((node) => speakOne(node, within(node, state)))
}

function speakOne<T extends Inline['type']>(
  node: Extract<Inline, { type: T }>,
  state: State,
): readonly Inline[] {
  const handler = inlineHandlers[node.type]
  if (handler === undefined) throw new Error(`No way to speak ${JSON.stringify(node)}`)
  return handler(node, state)
}

/** The image that is all there is. */
function soleImage(nodes: readonly Inline[]): Image | undefined {
  const [only, ...others] = nodes.filter((node) => node.type !== 'text' || node.value.trim() !== '')
  return only?.type === 'image' && others.length === 0 ? only : undefined
}

/** `Picture: two people talking`; nothing where the picture has no alternative. */
function picture(image: Pick<Image, 'alt' | 'title' | 'at'>, state: State): Inline[] {
  const parts = [image.alt, image.title ?? ''].filter((part) => part.trim() !== '')
  if (parts.length === 0) return []
  const opening = text(`${state.labels('audio script.picture')}: `)
  return [
    opening,
    ...speak(parts.join(', '), originOf({ ...(image.at === undefined ? {} : { at: image.at }) }), state),
  ]
}

/** A note is a sentence of its own behind a sentence, and in brackets within one. */
function noteMention(number: number, state: State): string {
  const isBehind = startsSentence(`${state.block.before} `)
  const words = sayAdded(state.labels('audio script.note', { number }), state)
  return isBehind ? ` ${words.charAt(0).toUpperCase()}${words.slice(1)}.` : ` (${words})`
}

/** The words that are said, without the printed forms beside them. */
export function saidText(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'spoken') return node.spoken
      if (node.type === 'label') return `${node.value}. `
      if (node.type === 'break') return ' '
      return 'children' in node ? saidText(node.children) : inlineText([node])
    })
    .join('')
}

/** The narrator is told of words in another language, as somebody else may have to read them. */
function span(node: Span, state: State): Inline[] {
  const language = otherLanguage(node, state)
  if (language !== undefined) {
    const words = inlineText(node.children).trim()
    state.block.directions.push(state.labels('audio script.words in language', { language, words }))
  }
  return [{ ...node, children: speakAll(node.children, state) }]
}

/** A word that is explained by the words it is said as is spelled out there: `H E I: higher education institution`. */
function term(node: Term, state: State): Inline[] {
  const said = saidText(speakAll(node.children, inNewBlock(state))).toLowerCase()
  const isSaidByMeaning = node.role === 'definition' && node.meaning.toLowerCase().startsWith(said)
  const inside = isSaidByMeaning ? { ...state, speech: speechOf(state.own.tag) } : state
  return [{ ...node, children: speakAll(node.children, inside) }]
}

/** The words, then the address, unless they tell it themselves; a long one waits for the end. */
function link(node: Link, state: State): Inline[] {
  const words = inlineText(node.children)
  const spoken: Inline = { ...node, children: speakAll(node.children, state) }
  const title = node.title === undefined ? [] : [text(' ('), text(sayAdded(node.title, state)), text(')')]
  if (node.bare || tellsAddress(words, node.url)) return [spoken, ...title]
  return [spoken, ...title, text(' ('), ...address(node.url, words, state), text(')')]
}

function address(url: string, words: string, state: State): Inline[] {
  const shown = shownAddress(url)
  const { speech } = state.own
  if (speech === undefined) return [text(shown)]
  if (/^(?:tel|sms):/i.test(url)) return speak(shown, {}, state)
  if (shown.length > speech.longestAddress)
    return [text(sayAdded(state.addresses.mention(url, words), state))]
  return [{ type: 'spoken', printed: shown, spoken: speech.sayAddress(shown), showPrinted: true }]
}
