import { fromHtml } from 'hast-util-from-html'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { tell } from '../../src/changes/tell/index.js'
import { ours } from '../../src/changes/tell/summary.js'
import { LONGEST_COMMENT, writeMarkdown } from '../../src/changes/write/markdown.js'
import { formats } from '../../src/formats/index.js'
import { CHARTER, comparison, labels } from './charters.js'

function markdown(was: string, now: string): string {
  const found = { ...comparison(was, now), newMessages: [], goneMessages: [] }
  return writeMarkdown(tell(found, { from: ours('A'), to: ours('B'), isNew: false }, formats, labels), labels)
}

/** The page that GitHub would make of it, with HTML let through: what is dangerous must not be there to be let through. */
function shown(text: string) {
  const html = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeStringify, { allowDangerousHtml: true })
    .processSync(text)
  const tree = fromHtml(String(html), { fragment: true })
  const names = new Set<string>()
  const texts: string[] = []
  visit(tree, (node) => {
    if (node.type === 'element') names.add(node.tagName)
    if (node.type === 'text') texts.push(node.value)
  })
  return { names, text: texts.join('') }
}

const hostile = [
  '<script>alert(1)</script> <img src=x onerror=alert(1)>',
  '[a link](https://evil.example) and https://evil.example and www.evil.example',
  '![a picture](https://evil.example/x.png)',
  '`code` **bold** _soft_ ~~gone~~ | a table | $x$',
  '&lt;b&gt; &amp; &#64;octocat',
]

describe('a summary for a comment on a pull request', () => {
  it.each(hostile)('shows what the content says as the text it is: %s', (words) => {
    const now = CHARTER.replace(
      'at the start.',
      `at the start: \\${words.replace(/([[<`*_~&!])/g, '\\$1')} so.`,
    )
    const { names, text } = shown(markdown(CHARTER, now))
    expect([...names].sort()).toEqual(['h2', 'h3', 'li', 'p', 'strong', 'ul'])
    expect(text).toContain('so.')
  })

  it('calls no person and no issue by what the content says', () => {
    const now = CHARTER.replace(
      'at the start.',
      'to @octocat, @org/team, #12, GH-34, org/repo#56 and a@example.org.',
    )
    const text = markdown(CHARTER, now)
    const seen = shown(text).text
    expect(seen).not.toMatch(/@[a-z]/i)
    expect(seen).not.toMatch(/#\d|GH-\d/)
    // Nothing is lost to those who read it: what breaks the names has no width.
    expect(seen.replaceAll('\u200B', '')).toContain(
      '@octocat, @org/team, #12, GH-34, org/repo#56 and a@example.org.',
    )
  })

  it('keeps a pledge that looks like a list, a heading or a quotation in its own line', () => {
    const now = CHARTER.replace('We will be honest', '1. # > - honest')
    expect(
      markdown(CHARTER, now)
        .split('\n')
        .filter((line) => /^\s*(?:#{1,6}|>|\d+\.) /.test(line)),
    ).toEqual(['## What changed in the charters', '### In short', '### Our charter'])
  })

  it('fits into a comment, whole change by whole change, and says how many are left out', () => {
    const many = Array.from(
      { length: 900 },
      (_, index) => `### We will ${index}\n\n${'We will do it well. '.repeat(9)}\n`,
    )
    const text = markdown(CHARTER, CHARTER.replace('## Words we use', `${many.join('\n')}\n## Words we use`))
    expect(text.length).toBeLessThanOrEqual(LONGEST_COMMENT)
    expect(text.length).toBeGreaterThan(LONGEST_COMMENT * 0.9)
    expect(text).toMatch(
      /\n\n\d+ more changes are left out here, as there is no room for them\\\. To see them all, run\\: charter diff\n$/,
    )
  })

  it('cuts one text that is longer than anybody reads, and says so', () => {
    const now = CHARTER.replace('We will say it at the start.', `We will say ${'very '.repeat(18_000)}much.`)
    const text = markdown(CHARTER, now)
    expect(text.length).toBeLessThan(LONGEST_COMMENT)
    expect(text).toMatch(/… \(\d+ more characters are left out here\\\.\)/)
  })
})
