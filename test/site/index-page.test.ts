import { describe, expect, it } from 'vitest'
import { asset } from '../../src/io/assets.js'
import { labelsFor } from '../../src/io/labels.js'
import { readHtml } from '../../src/media/html/read.js'
import { indexPage } from '../../src/site/index.js'
import { manifest, many } from './manifests.js'

const english = labelsFor('en')

const ROBOTS = '<meta name="robots" content="noindex">'

async function page(manifests = many) {
  const html = await indexPage(manifests, english, asset)
  return { html, ...readHtml(new TextEncoder().encode(html)) }
}

describe('the page of all editions', () => {
  it('puts published editions first, then examples, then drafts, each under its name', async () => {
    const { outline } = await page()
    expect(outline.map(({ level, text }) => `${level} ${text}`)).toEqual([
      '1 Our charters',
      '2 Charters',
      '3 One charter, 2 editions',
      '2 Examples',
      '2 Drafts',
    ])
  })

  it('keeps editions of one charter together, the newest first, told apart by their place', async () => {
    const { texts } = await page()
    const start = texts.indexOf('One charter, 2 editions')
    expect(texts.slice(start + 1, start + 5)).toEqual([
      'Our ten pledges in Alder Bridge',
      'Riverside Council & partners, 2026, English',
      'Our ten pledges Moss End',
      'Riverside Council & partners, 2 June 2025, English',
    ])
  })

  it('leads to the page of each edition', async () => {
    const { html } = await page()
    const [main = ''] = html.split('<footer')
    expect([...main.matchAll(/href="([^"#]+\.html)"/g)].map(([, url]) => url)).toEqual([
      'pledges-alder-bridge/index.html',
      'pledges-moss-end/index.html',
      'siarter/index.html',
      'example-charter/index.html',
      'draft-charter/index.html',
    ])
  })

  it('leads to the accessibility statement of each edition, by a name of its own', async () => {
    const { html } = await page()
    const [, footer = ''] = html.split('<footer')
    const links = [...footer.matchAll(/<a href="([^"]+)">(.*?)<\/a>/g)]
    expect(links.map(([, url, words = '']) => [url, words.replace(/<[^>]+>/g, '')])).toEqual([
      ['draft-charter/accessibility.html', 'Accessibility statement: Not ready (Riverside, 2 June 2025)'],
      [
        'example-charter/accessibility.html',
        'Accessibility statement: An example charter (Riverside, 2 June 2025)',
      ],
      [
        'pledges-alder-bridge/accessibility.html',
        'Accessibility statement: Our ten pledges in Alder Bridge (2026)',
      ],
      [
        'pledges-moss-end/accessibility.html',
        'Accessibility statement: Our ten pledges (Moss End, 2 June 2025)',
      ],
      ['siarter/accessibility.html', 'Accessibility statement: Ein siarter (Glanyrafon, 2 June 2025)'],
    ])
  })

  it('marks a title in another language', async () => {
    expect((await page()).html).toContain('<span lang="cy" dir="auto">Ein siarter</span>')
  })

  it('is the same whatever order the editions come in', async () => {
    expect((await page([...many].reverse())).html).toBe((await page()).html)
  })

  it('is for search engines only when something is published', async () => {
    expect((await page()).html).not.toContain(ROBOTS)
    expect((await page([manifest({ status: 'example' })])).html).toContain(ROBOTS)
  })

  it('without any edition says that there is none', async () => {
    const { texts, html } = await page([])
    expect(texts).toContain('There are no charters here yet.')
    expect(html).toContain(ROBOTS)
  })
})
