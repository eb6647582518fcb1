import type { Nodes, Root, Text } from 'mdast'
import { readLiteralText, readMarkdownText, type Traced } from './places.js'

/** A text node, with what decides how its writing is read. */
export interface TextNode {
  readonly node: Text
  /** In how many quotations it stands. */
  readonly quotes: number
  /** Whether it is an address that is its own link, in which nothing is decoded. */
  readonly isAddress: boolean
}

/** Every text node of a file's tree that has a place, in order. */
export function* textNodesIn(root: Root, file: string): Generator<TextNode> {
  const stack: { node: Nodes; quotes: number; isAddress: boolean }[] = [
    { node: root, quotes: 0, isAddress: false },
  ]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { node, quotes, isAddress } = next
    if (node.type === 'text' && node.position !== undefined) yield { node, quotes, isAddress }
    if (!('children' in node)) continue
    const within = node.type === 'blockquote' ? quotes + 1 : quotes
    const isBare = node.type === 'link' && file.charAt(node.position?.start.offset ?? 0) !== '['
    for (const child of node.children.toReversed())
      stack.push({ node: child, quotes: within, isAddress: isBare })
  }
}

/** The text of a node with the offsets of its writing in the file. */
export function traceText({ node, quotes, isAddress }: TextNode, file: string): Traced {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? start
  return isAddress ? readLiteralText(file, start, end) : readMarkdownText(file, start, end, quotes)
}
