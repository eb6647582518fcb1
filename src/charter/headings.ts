import { toString as plainText } from 'mdast-util-to-string'
import type { Message } from '../model/message.js'
import type { SourceDocument } from '../source/index.js'
import { showBraces } from '../source/markdown.js'

interface HeadingAt {
  readonly line: number
  readonly words: string
}

/** The messages, each with the heading that its place stands under. */
export function withHeadings(messages: readonly Message[], documents: readonly SourceDocument[]): Message[] {
  const byFile = new Map(documents.map((document) => [document.file, headingsIn(document)]))
  return messages.map((message) => {
    const above = lastAtOrBefore(message.place.line, byFile.get(message.place.file) ?? [])
    return above === undefined || above.words === '' ? message : { ...message, heading: above.words }
  })
}

function headingsIn({ tree }: SourceDocument): HeadingAt[] {
  return tree.children.flatMap((node) =>
    node.type === 'heading'
      ? [{ line: node.position?.start.line ?? 1, words: showBraces(plainText(node)).trim() }]
      : [],
  )
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
