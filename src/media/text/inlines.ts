import { bareAddress, tellsAddress } from '../../doc/addresses.js'
import { inlineText } from '../../doc/words.js'
import type { Image, Inline, InlineHandlers, Link } from '../../model/doc.js'
import { oneLine } from '../lines.js'
import { plainCode, plainText } from './plain.js'
import { add, addLabel, type State } from './state.js'

/** What each kind of inline is in plain text. A break is `\n`; all other white space is a space. */
const inlineHandlers: InlineHandlers<State, string> = {
  text: (node, state) => plainText(node.value, state, node.at),
  emphasis: (node, state) => all(node.children, state),
  strong: (node, state) => all(node.children, state),
  delete: (node, state) => `(${addLabel('deleted', state)}: ${all(node.children, state)})`,
  span: (node, state) => all(node.children, state),
  inlineCode: (node, state) => plainCode(node.value, state, node.at),
  break: () => '\n',
  link,
  image: (node, state) => {
    const words = picture(node, state)
    return words === '' ? ' ' : ` (${words}) `
  },
  noteReference: (node, state) => ` [${addLabel('note', state)} ${node.number}]`,
  term: (node, state) => all(node.children, state),
  emoji: (node, state) => (node.decorative ? '' : `(${add(node.name, state)})`),
  label: (node, state) => `${plainText(node.value, state)}. `,
  spoken: (node) => oneLine(node.showPrinted ? `${node.spoken} (${node.printed})` : node.spoken),
}

/** The lines of a paragraph: one, and one more after each break. */
export function linesOf(nodes: readonly Inline[], state: State): string[] {
  const only = soleImage(nodes)
  const text = only === undefined ? all(nodes, state) : picture(only, state)
  return text
    .split('\n')
    .map((line) =>
      line
        .replace(/ {2,}/g, ' ')
        .replace(/ (?=[.,;:!?](?: |$))/g, '')
        .trim(),
    )
    .filter((line) => line !== '')
}

/** Inlines in one line: a heading, or a cell. */
export function lineOf(nodes: readonly Inline[], state: State): string {
  return linesOf(nodes, state).join(' ')
}

/** A picture in words: `Picture: Two people talking`. Empty where the picture has no alternative. */
export function picture(image: Pick<Image, 'alt' | 'title'>, state: State): string {
  const words = [image.alt, image.title ?? '']
    .map((part) => plainText(part, apart(state)).trim())
    .filter((part) => part !== '')
  if (words.length === 0) return ''
  return `${addLabel('picture', state)}: ${add(words.join(', '), state)}`
}

function all(nodes: readonly Inline[], state: State): string {
  return nodes.map((node) => one(node, state)).join('')
}

function one<T extends Inline['type']>(node: Extract<Inline, { type: T }>, state: State): string {
  const handler = inlineHandlers[node.type]
  if (handler === undefined) throw new Error(`Plain text has no way to write ${JSON.stringify(node)}`)
  return handler(node, state)
}

/** The words, then the address; but only once where the words are the address, and not at all within the document. */
function link(node: Link, state: State): string {
  const words = all(node.children, state)
  const isTold = node.bare || tellsAddress(inlineText(node.children), node.url)
  const beside = [
    ...(node.title === undefined ? [] : [node.title]),
    ...(isTold ? [] : [bareAddress(node.url)]),
  ]
  if (beside.length === 0) return words
  return `${words} (${add(plainText(beside.join(', '), apart(state)), state)})`
}

/** The state for words that are added as a whole: what is added inside them is not added twice. */
function apart(state: State): State {
  return { ...state, added: [], drawn: [] }
}

function soleImage(nodes: readonly Inline[]): Image | undefined {
  const [only, ...others] = nodes.filter((node) => node.type !== 'text' || node.value.trim() !== '')
  return only?.type === 'image' && others.length === 0 ? only : undefined
}
