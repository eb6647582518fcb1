import { toString as plainText } from 'mdast-util-to-string'
import type { Labels } from '../model/labels.js'
import type { Message } from '../model/message.js'
import type { SourceDocument } from '../source/index.js'
import { showBraces } from '../source/markdown.js'

interface HeadingAt {
  readonly line: number
  readonly words: string
}

/**
 * The messages, each with the heading that its place stands under. "Easy Read" stands many times in a charter, so it is told
 * with the part that it belongs to: "We will be honest, Easy Read".
 */
export function withHeadings(
  messages: readonly Message[],
  documents: readonly SourceDocument[],
  labels: Labels,
): Message[] {
  const easyRead = labels('source.easy read').toLowerCase()
  const byFile = new Map(documents.map((document) => [document.file, headingsIn(document, easyRead)]))
  return messages.map((message) => {
    const above = lastAtOrBefore(message.place.line, byFile.get(message.place.file) ?? [])
    return above === undefined || above.words === '' ? message : { ...message, heading: above.words }
  })
}

function headingsIn({ tree }: SourceDocument, easyRead: string): HeadingAt[] {
  // The headings that the next one may stand in, each deeper than the one before.
  const open: { depth: number; words: string }[] = []
  return tree.children.flatMap((node) => {
    if (node.type !== 'heading') return []
    const line = node.position?.start.line ?? 1
    const words = showBraces(plainText(node)).trim()
    while ((open.at(-1)?.depth ?? 0) >= node.depth) open.pop()
    const part = open.at(-1)?.words ?? ''
    if (words.toLowerCase() === easyRead) return [{ line, words: part === '' ? words : `${part}, ${words}` }]
    open.push({ depth: node.depth, words })
    return [{ line, words }]
  })
}

/** Found by halving, as a long text with many faults would else take a time that grows with their product. */
function lastAtOrBefore(line: number, headings: readonly HeadingAt[]): HeadingAt | undefined {
  let first = 0
  let end = headings.length
  while (first < end) {
    const middle = (first + end) >> 1
    if ((headings[middle]?.line ?? 0) <= line) first = middle + 1
    else end = middle
  }
  return headings[first - 1]
}
