import { describe, expect, it } from 'vitest'
import { inlineText } from '../../src/doc/words.js'
import { build } from '../../src/index.js'
import { ownTemplates } from '../../src/io/index.js'
import type { Inline } from '../../src/model/doc.js'
import { charterOf, content } from '../content.js'

function line(markdown: string): readonly Inline[] {
  const [paragraph] = charterOf(`# T\n\n${markdown}`).introduction.blocks
  return paragraph?.type === 'paragraph' ? paragraph.children : []
}

/** The words of the first link, or nothing. */
function linkIn(nodes: readonly Inline[]): string[] {
  for (const node of nodes) {
    if (node.type === 'link') return [inlineText(node.children)]
    const inner = 'children' in node ? linkIn(node.children) : []
    if (inner.length > 0) return inner
  }
  return []
}

describe('a link that ends inside a word', () => {
  it.each([
    ['Our [pledge](https://a.example)s count.', 'pledges', 'Our pledges count.'],
    ['Our <span lang="cy">[pledge](https://a.example)</span>s count.', 'pledges', 'Our pledges count.'],
    ['Our [pledge](https://a.example) s', 'pledge', 'Our pledge s'],
    ['读[承诺](https://a.example)吧。', '承诺', '读承诺 吧。'],
    ['See https://a.example/b.', 'https://a.example/b', 'See https://a.example/b.'],
  ])('takes in the rest of it: %s', (markdown, link, words) => {
    expect(linkIn(line(markdown))).toEqual([link])
    expect(inlineText(line(markdown))).toBe(words)
  })
})

describe('a crossed out part of a word', () => {
  it('stands by itself', () => {
    expect(inlineText(line('~~un~~done, **~~un~~**do, done ~~well~~.'))).toBe('un done, un do, done well.')
  })
})

it('makes every format of words that links, marks and emoji break up', async () => {
  const words =
    'Read our [pledge](https://a.example/p)s, **co**-production, H~2~O, Thanks😀, **Hi**😀, A😀B and {{place}}’s.'
  const sources = content({
    'a/charter.md': `---\nplace: Hill\n---\n\n# T\n\n${words}\n\n## Pledges\n\n### ${words}\n\n${words}\n`,
  })
  const [built] = await build(sources, ownTemplates())
  expect(built?.messages.filter(({ level }) => level === 'error')).toEqual([])
  expect(built?.files).not.toEqual([])
})
