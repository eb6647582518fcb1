import { describe, expect, it } from 'vitest'
import { asset } from '../../src/io/assets.js'
import { labelsFor } from '../../src/io/labels.js'
import { readHtml } from '../../src/media/html/read.js'
import type { Manifest } from '../../src/model/files.js'
import { editionPage } from '../../src/site/index.js'
import { file, manifest } from './manifests.js'

const english = labelsFor('en')

const ROBOTS = '<meta name="robots" content="noindex">'

async function page(changes: Partial<Manifest> = {}) {
  const html = await editionPage(manifest(changes), english, asset)
  return { html, ...readHtml(new TextEncoder().encode(html)) }
}

describe('the page of an edition', () => {
  it('says what each format does, its kind, size, length and check, with recordings apart', async () => {
    const { texts } = await page()
    expect(texts.slice(texts.indexOf('Choose a format'), -1)).toEqual([
      'Choose a format',
      'They are all the same charter. Choose what suits you.',
      'Plain English web page',
      'Plain English on one page, for phones, computers and printing',
      'Web page, 45 KB',
      '3,214 words, all checked by computer against what the authors wrote',
      'Large print',
      '18 point print, ready to print and post',
      'PDF, 1.2 MB, 24 pages',
      '3,214 words, all checked by computer against what the authors wrote',
      'Easy Read',
      'Short sentences with pictures, to read, change and print',
      'This Easy Read has been tested by people with learning disabilities.',
      'Word document, 1 MB',
      '870 words, all checked by computer against what the authors wrote',
      'Text for screen readers',
      'The words alone, in order, for screen readers and braille displays',
      'Plain text, 1 KB',
      '3,214 words, all checked by computer against what the authors wrote',
      'For people who make recordings',
      'Audio script',
      'Every word written as it is spoken, with pauses marked',
      'Plain text, 23 KB, about 1 minute to read aloud',
      '3,214 words, all checked by computer against what the authors wrote',
      'All charters',
    ])
  })

  it('leads to each file, and to the page of all charters', async () => {
    const { html } = await page()
    expect([...html.matchAll(/href="([^"#]+)"/g)].map(([, url]) => url)).toEqual([
      'data:,',
      '../index.html',
      'town-charter-plain-english.html',
      'town-charter-large-print.pdf',
      'town-charter-easy-read.docx',
      'town-charter-screen-reader.txt',
      'town-charter-audio-script.txt',
      '../index.html',
      'accessibility.html',
    ])
  })

  it('gives place and dates in words, and leaves out what nobody said', async () => {
    const { texts } = await page()
    expect(texts).toEqual(
      expect.arrayContaining(['2 June 2025', 'June 2026', 'Riverside Council & partners']),
    )
    const { date, review, place, organisation, ...bare } = manifest()
    const html = await editionPage(bare, english, asset)
    expect([...html.matchAll(/<dt>(.*?)<\/dt>/g)].map(([, label]) => label)).toEqual(['Language'])
  })

  it('says plainly that Easy Read is not finished and not tested', async () => {
    const { texts } = await page({ easyRead: 'not finished', easyReadTested: false })
    expect(texts).toContain('Easy Read: not finished')
    expect(texts).toContain('This Easy Read has not been tested yet by people with learning disabilities.')
  })

  it('names the groups that tested the Easy Read', async () => {
    const easyReadTests = [{ group: 'Speak Up', date: '2025-05-12' }, { group: 'Our Voice' }]
    const { texts } = await page({ easyReadTests })
    expect(texts).toContain('Speak Up tested this Easy Read. Date: 12 May 2025.')
    expect(texts).toContain('Our Voice tested this Easy Read.')
  })

  it('says how to ask for another format, whom, and in which languages', async () => {
    const { html, texts } = await page({
      contact: [
        { kind: 'phone', value: '01632 960 822' },
        { kind: 'email', value: 'a@example.org' },
        { kind: 'web', value: 'javascript:alert(1)' },
      ],
      formatsOnRequest: ['braille'],
      languagesOnRequest: [{ language: 'ur', words: 'اردو میں' }],
    })
    expect(texts).toEqual(expect.arrayContaining(['Ask for another format', 'braille', 'اردو میں']))
    expect(html).toContain('<p lang="ur" dir="rtl">')
    expect(html).toContain('href="tel:01632960822"')
    expect(html).toContain('href="mailto:a@example.org"')
    expect(html).not.toContain('href="javascript')
  })

  it('leads to the editions of the same charter for other places, years and languages, and to no other', async () => {
    const one = manifest({ edition: 'p-one', family: 'p' })
    const welsh = manifest({ edition: 'p-cy', family: 'p', title: 'Siarter', language: 'cy', date: '2024' })
    const html = await editionPage(one, english, asset, [welsh, one, manifest()])
    expect(html).toContain('href="../p-cy/index.html"')
    expect(html).toMatch(/lang="cy" dir="auto">Siarter<[\s\S]*2024, Welsh/)
    expect(html).not.toContain('../town-charter/')
    expect(html).not.toContain('../p-one/')
  })

  it.each([
    ['draft', 'This is a draft. It may change.'],
    ['example', 'This is an example. It is not the charter of any real organisation.'],
  ] as const)('of a %s says so and asks search engines to leave it out', async (status, words) => {
    const { html, texts } = await page({ status })
    expect(texts).toContain(words)
    expect(html).toContain(ROBOTS)
  })

  it('of a published edition may be found by search engines', async () => {
    expect((await page()).html).not.toContain(ROBOTS)
  })

  it('says how many words a file cannot hold, and does not count them as checked', async () => {
    const print = file('town-charter', 'large-print-pdf', 'Large print', { words: 1000, wordsLeft: 1 })
    const { texts } = await page({ files: [print] })
    expect(texts).toContain('999 words, all checked by computer against what the authors wrote')
    expect(texts).toContain('1 word cannot be shown in this kind of file. The web page has it.')
  })

  it('marks a title in another language than its own words', async () => {
    expect((await page({ language: 'cy' })).html).toContain('<h1 lang="cy" dir="auto">')
    expect((await page()).html).toContain('<h1>')
  })

  it('refuses a format that the labels do not describe', async () => {
    const unknown = file('town-charter', 'braille-brf', 'Braille')
    await expect(page({ files: [unknown] })).rejects.toThrow('braille-brf')
  })

  it('escapes what authors wrote', async () => {
    const { html, title } = await page({ title: '<script>alert(1)</script>', place: '"><img>' })
    expect(html).not.toMatch(/<script|<img/)
    expect(title).toBe('<script>alert(1)</script>')
  })
})
