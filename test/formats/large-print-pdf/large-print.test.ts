import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import type { Context } from '../../../src/formats/format.js'
import { largePrintPdf } from '../../../src/formats/large-print-pdf/index.js'
import { asset } from '../../../src/io/assets.js'
import { labelsFor } from '../../../src/io/labels.js'
import { loadThemes } from '../../../src/io/themes.js'
import type { Theme } from '../../../src/model/theme.js'
import { plainEnglish } from '../../../src/readings/plain-english.js'
import { charterOf } from '../../content.js'

const labels = labelsFor('en-GB')

const markdown = `---
organisation: Riverside Partnership Board
date: 2025-06-02
status: example
contact:
  phone: 01632 960123
---

# Our charter

We work together[^1]. *With care* and **always**.

[^1]: A note.

- [ ] One box to tick
  - a point in a point

| What | When |
| --- | --- |
| Meeting | Monday |

\`\`\`
code
\`\`\`

## Our pledges

### 🌱 We will listen

We will.
`

async function render(options: unknown, source = markdown, theme = themeOf('charter')) {
  const charter = charterOf(source)
  const doc = plainEnglish(charter, labels).doc
  const context: Context = { edition: charter, options, labels, theme, asset }
  return largePrintPdf.render(new Map([['plain-english', doc]]), context)
}

function themeOf(name: string): Theme {
  const theme = loadThemes().get(name)
  if (theme === undefined) throw new Error(`There is no theme "${name}".`)
  return theme
}

/** The sizes of type in a file, in pt, as its content gives them. */
async function sizesOf(bytes: Uint8Array): Promise<number[]> {
  const file = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const sizes = new Set<number>()
  for (let number = 1; number <= file.numPages; number++) {
    const { fnArray, argsArray } = await (await file.getPage(number)).getOperatorList()
    fnArray.forEach((operation, index) => {
      if (operation === OPS.setFont) sizes.add(argsArray[index][1])
    })
  }
  await file.destroy()
  return [...sizes].sort((one, other) => one - other)
}

describe('large print', () => {
  it.each(['16', '18', '20', '24', '28'])(
    'of %s pt has no smaller type, and headings in steps above it',
    async (size) => {
      const { bytes } = await render({ size })
      const [smallest, ...larger] = await sizesOf(bytes)
      expect(smallest).toBe(Number(size))
      expect(larger.length).toBeGreaterThanOrEqual(3)
    },
  )

  it('is 18 pt where nothing is said, and says so under the title', async () => {
    const { bytes, added } = await render({})
    expect((await sizesOf(bytes))[0]).toBe(18)
    expect(added).toContain('Large print, 18 point')
    expect((await largePrintPdf.read(bytes)).texts.slice(0, 2)).toEqual([
      'Our charter',
      'Large print, 18 point',
    ])
  })

  it.each([
    ['size', '12', 'is none of 16, 18, 20, 24 and 28.'],
    ['size', 'big', 'is none of 16, 18, 20, 24 and 28.'],
    ['sise', '18', 'is not known; large print has "size" and "paper".'],
  ])('refuses %s: %s, and says why', (key, value, message) => {
    const issues = largePrintPdf.options?.schema.safeParse({ [key]: value }).error?.issues
    expect(issues).toMatchObject([{ path: [key], message }])
  })

  it('says nothing of the day on which it is made', async () => {
    const { bytes } = await render({})
    const text = Buffer.from(bytes).toString('latin1')
    expect(text).toContain('(D:20250602000000Z)')
    expect(text).toContain('<xmp:CreateDate>2025-06-02T00:00:00Z</xmp:CreateDate>')
  })

  it('is dated 1 January 1980 where the edition has no date', async () => {
    const { bytes } = await render({}, '# A charter\n')
    expect(Buffer.from(bytes).toString('latin1')).toContain('(D:19800101000000Z)')
  })

  it('embeds only the fonts that it uses', async () => {
    const text = Buffer.from((await render({}, '# A charter\n\nPlain words.\n')).bytes).toString('latin1')
    const fonts = new Set([...text.matchAll(/\/FontName \/\w+\+([\w-]+)/g)].map(([, name]) => name))
    expect([...fonts].sort()).toEqual(['AtkinsonHyperlegibleNext-Bold', 'AtkinsonHyperlegibleNext-Regular'])
  })

  it('holds its words on paper of another colour too', async () => {
    const { bytes } = await render({}, markdown, themeOf('white-on-black'))
    expect((await largePrintPdf.read(bytes)).texts).toContain('We will.')
  })
})
