import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { tell } from '../../src/changes/tell/index.js'
import { ours } from '../../src/changes/tell/summary.js'
import { formats } from '../../src/formats/index.js'
import { readHtml } from '../../src/media/html/read.js'
import { changesPage } from '../../src/site/changes-page.js'
import { CHARTER, comparison, labels, templates } from '../changes/charters.js'
import { faultsIn, LOOKS, startChromium } from '../tools/chromium.js'
import { checkHtml } from '../tools/nu-html-checker.js'

// A browser and Java need time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

function page(was: string, now: string): Promise<string> {
  const summary = tell(
    comparison(was, now),
    { from: ours('A'), to: ours('B'), isNew: false },
    formats,
    labels,
  )
  return changesPage(summary, labels, templates.asset)
}

const NOW = CHARTER.replace('five working days', `two ${'very'.repeat(40)} <b>days</b>`)
  .replace('Picture: money', 'Picture needed: coins')
  .replace('review:', 'revew:')

let browser: Browser
beforeAll(async () => {
  browser = await startChromium()
})
afterAll(() => browser.close())

describe('the page of changes', () => {
  it.each(LOOKS)('has no fault that a program can find: %o', async (look) => {
    expect(await faultsIn(await page(CHARTER, NOW), look, browser)).toEqual([])
  })

  it('has no error or warning from the Nu HTML checker, changed or not', async () => {
    const pages = { changed: await page(CHARTER, NOW), same: await page(CHARTER, CHARTER) }
    expect(await checkHtml(pages)).toEqual([])
  })

  it('tells what was and what is in words, not in colours or crossed out', async () => {
    const html = await page(CHARTER, CHARTER.replace('five working days', 'two days'))
    expect(readHtml(new TextEncoder().encode(html)).texts).toContain(
      'Was: We will pay for your travel within five working days.',
    )
    expect(html).not.toMatch(/<(?:del|ins|s)\b/)
  })

  it('gives words in another language their language and direction', async () => {
    const urdu = CHARTER.replace('organisation:', 'language: ur\norganisation:')
    const html = await page(urdu, urdu.replace('five working days', 'دو دن'))
    expect(html).toContain('<h2><span lang="ur" dir="rtl">Our charter</span>')
    expect(html).toContain(
      '<strong>Now:</strong> <span lang="ur" dir="rtl">We will pay for your travel within دو دن.</span>',
    )
  })
})
