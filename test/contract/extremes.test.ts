import { describe, expect, it } from 'vitest'
import { build } from '../../src/build.js'
import { ownTemplates } from '../../src/io/index.js'
import { content } from '../content.js'

const cells = (word: string) =>
  `| ${Array.from({ length: 200 }, (_, column) => `${word} ${column}`).join(' | ')} |`

const extremes: Readonly<Record<string, string>> = {
  'lists nested 100 deep': Array.from(
    { length: 100 },
    (_, level) => `${'  '.repeat(level)}- level ${level}`,
  ).join('\n'),
  'a word of 100,000 letters': 'w'.repeat(100_000),
  'a table with 200 columns': [cells('head'), `|${' - |'.repeat(200)}`, cells('first'), cells('second')].join(
    '\n',
  ),
  'a heading with a word longer than a line, in a contents list': Array.from(
    { length: 8 },
    (_, part) => `## ${'long'.repeat(21)} ${part}\n\n${'We do what we say. '.repeat(80)}`,
  ).join('\n\n'),
  'a title alone': '',
}

describe.each(Object.entries(extremes))('%s', (_, body) => {
  it('comes out in every format with no word lost', async () => {
    const sources = content({
      'extreme/charter.md': `---\nstatus: published\n---\n\n# Our charter\n\n${body}\n`,
    })
    const [edition] = await build(sources, ownTemplates())
    // That Easy Read is long is worth saying, and no fault.
    expect(edition?.messages.filter(({ rule }) => rule !== 'easy-read-long')).toEqual([])
    expect(edition?.manifest?.files.map(({ parity }) => parity)).toEqual(edition?.files.map(() => 'whole'))
    expect(edition?.files.length).toBeGreaterThanOrEqual(5)
  })
})
