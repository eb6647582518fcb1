import type { Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'

/**
 * The bytes of a page that are not its content: what its words weigh, with the alternatives of its pictures and the addresses
 * that its links lead to, and the pictures in it. Links inside the page, and all other tags, are its own.
 */
export function weightBeyondContent(html: string): number {
  const pictures = [...html.matchAll(/(?<=src=")data:image[^"]*/g)].map(([data]) => data)
  return [...pictures, contentOf(fromHtml(html)).replace(/\s+/g, ' ')].reduce(
    (rest, content) => rest - Buffer.byteLength(content),
    Buffer.byteLength(html),
  )
}

function contentOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && node.tagName === 'style') return ''
  const { alt, href } = node.type === 'element' ? node.properties : {}
  const alternative = typeof alt === 'string' ? alt : ''
  const address = typeof href === 'string' && !href.startsWith('#') ? href : ''
  return [alternative, address, ...('children' in node ? node.children.map(contentOf) : [])].join('')
}
