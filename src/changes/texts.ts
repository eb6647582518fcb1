import { shownAddress, tellsAddress } from '../doc/addresses.js'
import { inlineText, wordsOf } from '../doc/words.js'
import type { Block, Inline } from '../model/doc.js'
import type { Labels } from '../model/labels.js'
import { sentencesOf } from '../readings/sentences.js'
import type { Edit } from './change.js'
import type { Follow } from './follow.js'
import { movedAmong, pairUp } from './pair.js'

/** How a text is told: the labels, and the language that it is in (BCP 47). */
export interface Telling {
  readonly labels: Labels
  readonly language: string
}

/** The sentences of some blocks as a person would read them out: an item or a row of a table is one or more of its own. */
export function sentencesIn(blocks: readonly Block[], telling: Telling): string[] {
  return blocks.flatMap((block) => ofBlock(block, telling)).filter((text) => text !== '')
}

function ofBlock(block: Block, telling: Telling): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'notice':
      return sentencesOf(
        { type: 'paragraph', children: block.children },
        telling.language,
        telling.labels,
      ).map(({ children }) => textOf(children, telling))
    case 'code':
      return [tidy(block.value)]
    case 'table':
      return block.children.map(({ children }) =>
        children.map((cell) => textOf(cell.children, telling)).join('; '),
      )
    case 'list':
      return block.children.flatMap((item) => sentencesIn(item.children, telling))
    case 'section':
    case 'pledge':
    case 'blockquote':
      return sentencesIn(block.children, telling)
    default:
      return []
  }
}

/** The words of inline nodes, with the address of a link whose words do not tell it, and what a picture shows. */
export function textOf(nodes: readonly Inline[], telling: Telling): string {
  return tidy(nodes.map((node) => ofInline(node, telling)).join(''))
}

function ofInline(node: Inline, telling: Telling): string {
  if (node.type === 'image') return telling.labels('diff.shown picture', { shows: node.alt })
  if (node.type === 'noteReference') return ''
  if (!('children' in node)) return inlineText([node])
  const words = node.children.map((child) => ofInline(child, telling)).join('')
  if (node.type !== 'link' || tellsAddress(words, node.url)) return words
  return `${words} (${shownAddress(node.url)})`
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Of two sentences that share fewer of their words, one went and the other came. */
const LEAST_ALIKE = 0.45

/** What became of texts. `headOf` gives the words by which a text is known, however the rest of it changed. */
export function editsBetween(
  was: readonly string[],
  now: readonly string[],
  follow: Follow,
  headOf: (text: string) => string | undefined = () => undefined,
): Edit[] {
  const old = was.map((text, place) => ({ text, follows: follow(text), place }))
  const fresh = now.map((text, place) => ({ text, follows: text, place }))
  const keys = [(unit: Unit) => unit.text, (unit: Unit) => unit.follows, (unit: Unit) => headOf(unit.text)]
  const words = ({ text }: Unit) => wordsOf(text)
  const { pairs, gone } = pairUp<Unit>(old, fresh, keys, { words, least: LEAST_ALIKE })
  const moved = movedAmong(pairs.map(([before]) => before.place))
  const byNow = new Map(pairs.map(([before, after], index) => [after, { before, moved: moved.has(index) }]))
  const edits = fresh.flatMap((unit): Edit[] => {
    const match = byNow.get(unit)
    if (match === undefined) return [{ kind: 'added', now: unit.text }]
    const { before } = match
    if (before.text !== unit.text && before.follows !== unit.text)
      return [{ kind: 'reworded', was: before.text, now: unit.text }]
    return match.moved ? [{ kind: 'moved', now: unit.text }] : []
  })
  return [...edits, ...gone.map(({ text }): Edit => ({ kind: 'removed', was: text }))]
}

interface Unit {
  readonly text: string
  readonly follows: string
  readonly place: number
}

/** A tree without its places and soft wraps: what differs in it is what a reader would see. */
export function shapeOf(tree: unknown): string {
  return JSON.stringify(tree, (key, value: unknown) => {
    if (key === 'at') return undefined
    return key === 'value' && typeof value === 'string' ? value.replace(/\s+/g, ' ') : value
  })
}
