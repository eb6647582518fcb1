import { toString as plainText } from 'mdast-util-to-string'
import type { Message } from '../model/message.js'
import type { SourceDocument } from '../source/index.js'
import { showBraces } from '../source/markdown.js'

/** The messages, each with the heading that its place stands under. */
export function withHeadings(messages: readonly Message[], documents: readonly SourceDocument[]): Message[] {
  const headings = documents.flatMap(({ file, tree }) =>
    tree.children.flatMap((node) =>
      node.type === 'heading'
        ? [{ file, line: node.position?.start.line ?? 1, words: showBraces(plainText(node)).trim() }]
        : [],
    ),
  )
  return messages.map((message) => {
    const { file, line } = message.place
    const above = headings.findLast((heading) => heading.file === file && heading.line <= line)
    return above === undefined || above.words === '' ? message : { ...message, heading: above.words }
  })
}
