import { shownAddress, tellsAddress } from '../doc/addresses.js'
import { inlineText } from '../doc/words.js'
import type { Block, Inline } from '../model/doc.js'
import type { Labels } from '../model/labels.js'
import { sentencesOf } from '../readings/sentences.js'

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

/** A tree without its places and soft wraps: what differs in it is what a reader would see. */
export function shapeOf(tree: unknown): string {
  return JSON.stringify(tree, (key, value: unknown) => {
    if (key === 'at') return undefined
    return key === 'value' && typeof value === 'string' ? value.replace(/\s+/g, ' ') : value
  })
}
