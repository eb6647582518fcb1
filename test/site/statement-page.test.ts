import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { build } from '../../src/build.js'
import { asset } from '../../src/io/assets.js'
import { ownTemplates } from '../../src/io/index.js'
import { labelsFor } from '../../src/io/labels.js'
import { readHtml } from '../../src/media/html/read.js'
import type { Manifest } from '../../src/model/files.js'
import { statementPage } from '../../src/site/index.js'
import { content } from '../content.js'
import { file, manifest } from './manifests.js'

const english = labelsFor('en')

async function page(changes: Partial<Manifest> = {}) {
  const html = await statementPage(manifest(changes), english, asset)
  return { html, ...readHtml(new TextEncoder().encode(html)) }
}

const approval = { approvedBy: 'Ann Example', approvedOn: '2026-01-15', reviewed: '2026-06' }

describe('the accessibility statement', () => {
  it('has the headings of the UK model', async () => {
    expect((await page()).outline.map(({ level, text }) => `${level} ${text}`)).toEqual([
      '1 Accessibility statement for “A charter for our town”',
      '2 How accessible these pages are',
      '2 Feedback and contact information',
      '2 Reporting accessibility problems',
      '2 Enforcement procedure',
      '2 Technical information about the accessibility of these pages',
      '3 Compliance status',
      '2 Non-accessible content',
      '2 Preparation of this accessibility statement',
    ])
  })

  it('is a draft, and hidden, until front matter says who approved it and when', async () => {
    const draft = await page({ statement: { approvedBy: 'Ann Example' } })
    expect(draft.texts.some((text) => text.startsWith('Draft: nobody has approved'))).toBe(true)
    expect(draft.html).toContain('noindex')
    const approved = await page({ statement: approval })
    expect(approved.html).not.toMatch(/Draft|noindex/)
    expect(approved.texts).toEqual(
      expect.arrayContaining([
        'This statement was prepared on 15 January 2026.',
        'Ann Example approved it on 15 January 2026.',
        'It was last reviewed in June 2026.',
      ]),
    )
  })

  it('is approved by the front matter that content/README.md shows, and not by half of it', async () => {
    const readme = readFileSync(new URL('../../content/README.md', import.meta.url), 'utf8')
    const shown =
      /^ {4}accessibility statement:\n(?: {6}.*\n)+/m.exec(readme)?.[0].replace(/^ {4}/gm, '') ?? ''
    const statusOf = async (frontMatter: string) => {
      const sources = content({ 'one/charter.md': `---\nstatus: published\n${frontMatter}---\n\n# Ours\n` })
      const [built] = await build(sources, { ...ownTemplates(), formats: ['screen-reader-txt'] })
      if (built?.manifest === undefined) throw new Error(JSON.stringify(built?.messages))
      return (await statementPage(built.manifest, english, asset)).includes('Draft') ? 'draft' : 'approved'
    }
    expect(shown).toContain('approved by')
    expect(await statusOf(shown)).toBe('approved')
    expect(await statusOf(shown.replace(/approved by: .*/, 'approved by:'))).toBe('draft')
    expect(await statusOf(shown.replace(/ *approved on: .*\n/, ''))).toBe('draft')
    expect(await statusOf('')).toBe('draft')
  })

  it('commits the organisation by name, and names who enforces the regulations', async () => {
    const { texts, html } = await page()
    expect(texts).toContain(
      'Riverside Council & partners is committed to making its website accessible, in accordance with the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.',
    )
    expect(html).toContain('Equality and Human Rights Commission')
    expect(html).toContain('href="https://www.equalityadvisoryservice.com/"')
    expect(html).toContain('href="https://www.equalityni.org/"')
  })

  it('says nothing of compliance until somebody who looked approves it', async () => {
    const { html } = await page()
    expect(html).toContain('nobody can say how far they comply')
    expect(html).not.toContain('compliant with')
  })

  it('is fully compliant where it is approved and every word is in every file', async () => {
    const { html, texts } = await page({ statement: approval })
    expect(html).toContain('is fully compliant')
    expect(texts).toContain('A computer checked every word of 5 of 5 files against what the authors wrote.')
  })

  it('says what the build found wrong, in both places where people look for it', async () => {
    const print = file('town-charter', 'large-print-pdf', 'Large print', { wordsLeft: 14 })
    const { html, texts } = await page({ files: [print], statement: approval })
    expect(html).toContain('is partially compliant')
    const left =
      'Large print: 14 words are in letters that this kind of file cannot show. Instead it says where they are: the web page has them.'
    expect(texts.filter((text) => text === left)).toHaveLength(2)
  })

  it('says how far the Easy Read is, which no guideline asks for, without calling it a fault', async () => {
    const { html, texts } = await page({
      easyRead: 'not finished',
      easyReadTested: false,
      statement: approval,
    })
    const said = ['The Easy Read is not finished. The parts without it are in plain English.']
    said.push('The Easy Read has not been tested yet by people with learning disabilities.')
    for (const words of said) expect(texts.filter((text) => text === words)).toHaveLength(1)
    expect(html).toContain('is fully compliant')
    expect(texts).toContain('We know of none.')
  })

  it('says of a month or a year that it was done in it', async () => {
    const { texts } = await page({ statement: { approvedBy: 'Ann Example', approvedOn: '2026-01' } })
    expect(texts).toContain('This statement was prepared in January 2026.')
    expect(texts).toContain('Ann Example approved it in January 2026.')
  })

  it('says whom to tell', async () => {
    const { html } = await page({ contact: [{ kind: 'email', value: 'a@example.org' }] })
    expect(html).toContain('href="mailto:a@example.org"')
  })
})
