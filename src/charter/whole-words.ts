import { inlineText } from '../doc/words.js'
import type { Inline } from '../model/doc.js'

const WORD_END = /[\p{L}\p{M}\p{N}]$/u
const WORD_START = /^[\p{L}\p{M}\p{N}]/u
/** Scripts that put no space between words: where a word ends there, only a reader knows. */
const UNSPACED = '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}'
const REST_OF_WORD = new RegExp(`^(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}])+`, 'u')

/**
 * Inlines in which nothing breaks a word up: formats write an address behind a link, words round what is crossed out, and
 * a picture or its description in its place. A link takes in the rest of its word: `[pledge](page)s` is a link on
 * "pledges". A crossed out part of a word stands by itself, and so does a picture.
 */
export function keepWordsWhole(nodes: readonly Inline[]): Inline[] {
  const whole: Inline[] = []
  for (const node of nodes) {
    const before = whole.pop()
    whole.push(...(before === undefined ? [node] : join(before, node)))
  }
  return whole
}

function join(before: Inline, node: Inline): Inline[] {
  const space: Inline = { type: 'text', value: ' ' }
  const ends = WORD_END.test(inlineText([before]))
  const starts = WORD_START.test(inlineText([node]))
  if ((ends && edge(node, 'image', 0)) || (starts && edge(before, 'image', -1))) return [before, space, node]
  if (!ends || !starts) return [before, node]
  if (edge(before, 'delete', -1) || edge(node, 'delete', 0)) return [before, space, node]
  if (!edge(before, 'link', -1)) return [before, node]
  const rest = node.type === 'text' ? (REST_OF_WORD.exec(node.value)?.[0] ?? '') : ''
  if (node.type !== 'text' || rest === '') return [before, space, node]
  const left = node.value.slice(rest.length)
  const joined = intoLink(before, { ...node, value: rest })
  if (left === '') return [joined]
  return [joined, ...(WORD_START.test(left) ? [space] : []), { ...node, value: left }]
}

/** Whether a node, or what stands at this end inside it, is of a kind. An address that is its own link is none. */
function edge(node: Inline, type: 'link' | 'delete' | 'image', index: 0 | -1): boolean {
  if (node.type === type) return node.type !== 'link' || !node.bare
  const inner = 'children' in node ? node.children.at(index) : undefined
  return inner !== undefined && edge(inner, type, index)
}

/** Puts a text at the end of the link that a node ends with. */
function intoLink(node: Inline, rest: Inline): Inline {
  if (!('children' in node)) return node
  const last = node.children.at(-1)
  const children =
    node.type === 'link' || last === undefined
      ? [...node.children, rest]
      : [...node.children.slice(0, -1), intoLink(last, rest)]
  return { ...node, children }
}
