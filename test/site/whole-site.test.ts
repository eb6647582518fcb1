import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildEditions } from '../../src/build.js'
import { loadContent, ownTemplates, publishEdition, publishIndex } from '../../src/io/index.js'
import { folder } from '../cli/process.js'
import {
  brokenPictures,
  checkWithAxe,
  LOOKS,
  openPage,
  setLook,
  sidewaysScroll,
  startChromium,
  unfold,
  withTextSpacing,
} from '../tools/chromium.js'
import { brokenLinks, pagesIn } from '../tools/links.js'
import { checkHtml } from '../tools/nu-html-checker.js'
import { weightBeyondContent } from '../tools/page-weight.js'
import { clipped, keyboardFaults, smallTargets } from '../tools/reading-a-page.js'
import { longCharter } from './long-charter.js'

/** The whole output: every example edition, and a long charter with unusual content. */
const output = folder()
const long = { bytes: new TextEncoder().encode(longCharter()) }
const examples = await loadContent(new URL('../../content/', import.meta.url).pathname)
const sources = { files: new Map([...examples.files, ['long-charter/charter.md', long]]) }
for await (const edition of buildEditions(sources, ownTemplates()))
  await publishEdition(output, edition, true)
await publishIndex(output)
const pages = pagesIn(output)
const read = (path: string) => readFileSync(join(output, path), 'utf8')

/**
 * What axe leaves to a person, each kind looked at, and why it is well. The colours are those of the text around them, whose
 * contrast the tests of themes prove.
 */
const REVIEWED: Readonly<Record<string, string>> = {
  'color-contrast, shortTextContent, td': 'a cell of one letter, which may be a sign and no text',
  'color-contrast, shortTextContent, td.right': 'the same in a column that is set to the right',
  'color-contrast, shortTextContent, td.center': 'the same in a column that is centred',
  'color-contrast, elmPartiallyObscured, td': 'a cell that a wide table has scrolled out of a small window',
  'color-contrast, elmPartiallyObscured, a.bare': 'an address in such a cell',
}
const seen = new Set<string>()
const findings = async (page: Page, what?: 'what changes with the look') => {
  const { violations, toReview } = await checkWithAxe(page, what)
  for (const { kind } of toReview) seen.add(kind)
  return [
    ...violations,
    ...toReview.filter(({ kind }) => !(kind in REVIEWED)).map(({ kind, html }) => `${kind}: ${html}`),
  ]
}

let browser: Browser
beforeAll(async () => {
  browser = await startChromium()
})
afterAll(() => browser.close())

it('has a page, a page of formats and a statement for each edition, and an index', () => {
  expect(pages).toHaveLength(7 * 3 + 1)
  expect(JSON.parse(read('long-charter/manifest.json')).files[0].words).toBeGreaterThan(6000)
})

it('has no link that leads nowhere, and no download that is not there', () => {
  expect(brokenLinks(output)).toEqual([])
})

it('has no error and no warning from the Nu HTML checker', async () => {
  expect(
    await checkHtml(Object.fromEntries(pages.map((path) => [path.replaceAll('/', '--'), read(path)]))),
  ).toEqual([])
})

it.each(pages)('%s weighs at most 30 KB beyond its words and pictures', (path) => {
  expect(weightBeyondContent(read(path))).toBeLessThanOrEqual(30_000)
})

describe.each(pages)('%s', (path) => {
  it('has no fault in any width and colours that a program can find, and asks for nothing', async () => {
    const [first, ...others] = LOOKS
    if (first === undefined) throw new Error('No looks')
    const { page, requests, complaints } = await openPage(read(path), first, browser)
    expect(await sidewaysScroll(page), 'folded').toBe(0)
    await unfold(page)
    expect(await findings(page)).toEqual([])
    for (const look of others) {
      await setLook(page, look)
      expect(await findings(page, 'what changes with the look'), JSON.stringify(look)).toEqual([])
      expect(await sidewaysScroll(page), JSON.stringify(look)).toBe(0)
    }
    expect(await brokenPictures(page)).toBe(0)
    expect([...requests, ...complaints]).toEqual([])
    await page.close()
  })

  it('holds at 400% zoom and with wide spacing, cuts nothing off, and has targets of 24 px', async () => {
    // A window of 1280 x 1024 px at 400%.
    const { page } = await openPage(withTextSpacing(read(path)), { width: 320, scheme: 'light' }, browser)
    await page.setViewportSize({ width: 320, height: 256 })
    await unfold(page)
    expect(await sidewaysScroll(page)).toBe(0)
    expect(await clipped(page)).toEqual([])
    expect(await smallTargets(page)).toEqual([])
    await page.close()
  })
})

it('everything that axe left to a person is still what was looked at', () => {
  expect([...seen].sort()).toEqual(Object.keys(REVIEWED).sort())
})

it.each(pages)('%s leads to an accessibility statement, or is one', (path) => {
  const links = [...read(path).matchAll(/href="([^"]*accessibility\.html)"/g)]
  expect(path.endsWith('/accessibility.html') || links.length > 0).toBe(true)
})

it.each([
  'index.html',
  'ten-pledges-alder-bridge/index.html',
  'ten-pledges-alder-bridge/accessibility.html',
  'ten-pledges-alder-bridge/ten-pledges-alder-bridge-plain-english.html',
])('the keyboard reaches every control of %s, and shows where it is', async (path) => {
  const { page } = await openPage(read(path), { width: 320, scheme: 'light' }, browser)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await keyboardFaults(page)).toEqual([])
  await page.close()
})
