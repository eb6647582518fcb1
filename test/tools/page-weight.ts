import type { Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'

/** The bytes of a page that are neither its words, with the alternatives of its pictures, nor the pictures in it. */
export function weightBeyondContent(html: string): number {
  const pictures = [...html.matchAll(/(?<=src=")data:image[^"]*/g)].map(([data]) => data)
  return [...pictures, wordsIn(fromHtml(html)).replace(/\s+/g, ' ')].reduce(
    (rest, content) => rest - Buffer.byteLength(content),
    Buffer.byteLength(html),
  )
}

function wordsIn(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && node.tagName === 'style') return ''
  if (node.type === 'element' && node.tagName === 'img') return String(node.properties.alt ?? '')
  return 'children' in node ? node.children.map(wordsIn).join('') : ''
}
