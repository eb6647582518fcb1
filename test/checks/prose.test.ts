import { describe, expect, it } from 'vitest'
import { proseOf } from '../../src/checks/prose.js'
import type { Prose } from '../../src/checks/rule.js'
import { content, readAll } from '../content.js'

function proseIn(files: Readonly<Record<string, string>>): Prose[] {
  const [result] = readAll(content(files))
  if (result?.charter === undefined || result.trace === undefined)
    throw new Error(JSON.stringify(result?.messages))
  return proseOf(result.charter, result.trace)
}

/** For each word of the texts: the word, and what stands in the file at its place. */
function words(files: Readonly<Record<string, string>>): [word: string, there: string][] {
  return proseIn(files).flatMap((prose) =>
    Array.from(prose.text.matchAll(/[\p{L}\p{N}]+/gu), ({ 0: word, index }): [string, string] => {
      const { file, line, column } = prose.place(index)
      const row = (files[file] ?? '').split(/\r\n|\r|\n/)[line - 1] ?? ''
      return [word, row.slice(column - 1)]
    }),
  )
}

const EVERYWHERE = `---
organisation: Riverside
made by: Forty people wrote
  it together.
if not kept: "Tell \\"the team\\" at once."
variables:
  venue: Mill Street library
resources:
  - words: How to claim
---

# 🌱 Our *charter*

Plain words. **Bold and _both_ here**, with a \\*star\\* &amp; more &ndash; after it, 👩‍🦽 too, and
a soft wrap with {{variables.venue}} in it, and after it. <span lang="cy">Dim byd</span> then \`code\` then.  
A hard break, [a link](https://www.example.org) and <em>html</em> words.[^1]

> Quoted text
> over lines
lazily on.
>
> - An item in
>   a quotation
>
>   > deeper &quot;still&quot;
>   > down

1. First item
   goes on
   - nested one

| Head | Other |
|---|---|
| a \\| pipe | {{organisation}} cell |

Setext heading with {{organisation}} inside
---

Last words \\{{braces}} stay.

### Easy Read

- Picture: talking
  We will {{organisation}} tell &eacute;verybody
  now.
- Picture needed: a door
  Second **statement**.

## Words we use

- **Pledge**: something we say.

[^1]: A note
    on two lines.
`

describe('the place of a word', () => {
  it.each([
    ['with the line ends of Linux', EVERYWHERE],
    ['with the line ends of Windows', EVERYWHERE.replace(/\n/g, '\r\n')],
    ['behind a byte order mark', EVERYWHERE],
  ])('is where it stands in the file, or where its braces stand: %s', (name, source) => {
    const mark = name.includes('mark') ? '\uFEFF' : ''
    const found = words({ 'a/charter.md': source })
    expect(words({ 'a/charter.md': mark + source }).length).toBe(found.length)
    expect(found.length).toBeGreaterThan(100)
    for (const [word, there] of found) {
      const isFilledIn = there.startsWith('{{')
      if (isFilledIn) expect(['Mill', 'Street', 'library', 'Riverside'], there).toContain(word)
      else if (word === 'éverybody') expect(there).toMatch(/^&eacute;verybody/)
      else expect(there.slice(0, word.length)).toBe(word)
    }
  })

  it('is in the file of the edition, where its section comes from there', () => {
    const files = {
      'a/charter.md': '---\nplace: Moss End\n---\n# T\n\n## One\n\nBase text.\n\n## Two\n\nOld.',
      'a/editions/east.md': '---\nplace: East\n---\n\n## Two\n\nNew text\n  for {{place}} here.',
    }
    const places = proseIn(files).map(({ text, place }) => [text, place(text.length - 1)])
    expect(places).toEqual([
      ['T', { file: 'a/charter.md', line: 4, column: 3 }],
      ['One', { file: 'a/charter.md', line: 6, column: 6 }],
      ['Base text.', { file: 'a/charter.md', line: 8, column: 10 }],
      ['Two', { file: 'a/editions/east.md', line: 5, column: 6 }],
      ['New text for East here.', { file: 'a/editions/east.md', line: 8, column: 21 }],
    ])
  })
})

describe('running text', () => {
  const prose = proseIn({ 'a/charter.md': EVERYWHERE })

  it('is every paragraph, heading, item, cell and statement, each by itself', () => {
    expect(prose.map(({ kind, text }) => `${kind}: ${text}`)).toMatchInlineSnapshot(`
      [
        "fact: Forty people wrote it together.",
        "fact: Tell "the team" at once.",
        "fact: How to claim",
        "heading: Our charter",
        "paragraph: Plain words. Bold and both here, with a *star* & more – after it, 👩‍🦽 too, and a soft wrap with Mill Street library in it, and after it. ￼ then ￼ then. A hard break, a link and ￼html￼ words.",
        "paragraph: Quoted text over lines lazily on.",
        "item: An item in a quotation",
        "item: deeper "still" down",
        "item: First item goes on",
        "item: nested one",
        "cell: Head",
        "cell: Other",
        "cell: a | pipe",
        "cell: Riverside cell",
        "heading: Setext heading with Riverside inside",
        "paragraph: Last words {{braces}} stay.",
        "statement: We will Riverside tell éverybody now.",
        "statement: Second statement.",
        "heading: Words we use",
        "meaning: Pledge: something we say.",
        "paragraph: A note on two lines.",
      ]
    `)
  })

  it('leaves out what is in another language than the charter', () => {
    const welsh = proseIn({
      'a/charter.md':
        '---\nlanguage: cy\n---\n# Siarter\n\n<div lang="en">\n\nEnglish.\n\n</div>\n\nCymraeg.',
    })
    expect(welsh.map(({ text }) => text)).toEqual(['Siarter', 'Cymraeg.'])
  })

  it('keeps the words of somebody who is quoted apart', () => {
    const quoted = proseIn({
      'a/charter.md':
        '# T\n\n> "They listened."\n\n> Set apart.\n\n“Nobody had ever asked me what I thought of it before,” said one.\n\n“Pledge” is a word.',
    })
    expect(quoted.map(({ kind }) => kind)).toEqual([
      'heading',
      'quotation',
      'paragraph',
      'quotation',
      'paragraph',
    ])
  })
})
