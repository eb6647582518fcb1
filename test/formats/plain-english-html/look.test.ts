import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { everyNode } from '../../docs/every-node.js'
import {
  checkWithAxe,
  faultsIn,
  LOOKS,
  openPage,
  sidewaysScroll,
  startChromium,
  unfold,
  withTextSpacing,
} from '../../tools/chromium.js'
import { checkHtml } from '../../tools/nu-html-checker.js'
import { extremes } from './extremes.js'
import { renderSample } from './sample.js'

// A browser and Java need time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let browser: Browser
beforeAll(async () => {
  browser = await startChromium()
})
afterAll(() => browser.close())

describe('the web page in Chromium', () => {
  it.each(LOOKS)('has no fault that a program can find: %o', async (look) => {
    const { html } = await renderSample(everyNode)
    expect(await faultsIn(html, look, browser)).toEqual([])
  })

  it.each([320, 768, 1280])('holds extreme content without sideways scroll at %i px', async (width) => {
    const { html } = await renderSample(extremes)
    const { page } = await openPage(html, { width, scheme: 'light' }, browser)
    expect(await sidewaysScroll(page)).toBe(0)
    await page.close()
  })

  it('has nothing that axe-core objects to with extreme content', async () => {
    const { html } = await renderSample(extremes)
    const { page } = await openPage(html, { width: 320, scheme: 'light' }, browser)
    expect((await checkWithAxe(page)).violations).toEqual([])
    await page.close()
  })

  it('does not scroll sideways with the spacing that WCAG 2.2, 1.4.12 lets readers choose', async () => {
    const { html } = await renderSample(everyNode)
    const { page } = await openPage(withTextSpacing(html), { width: 320, scheme: 'light' }, browser)
    expect(await sidewaysScroll(page)).toBe(0)
    await page.close()
  })

  it('tells assistive technology this, and nothing else', async () => {
    const { html } = await renderSample(everyNode)
    const { page } = await openPage(html, { width: 1280, scheme: 'light' }, browser)
    await unfold(page)
    await expect(await page.locator('body').ariaSnapshot()).toMatchFileSnapshot('./every-node.aria.yaml')
    await page.close()
  })

  it('takes the keyboard to its content first, and shows where it is', async () => {
    const { html } = await renderSample(everyNode)
    const { page } = await openPage(html, { width: 320, scheme: 'light' }, browser)
    await page.keyboard.press('Tab')
    const skip = await page.evaluate<[string, string, number]>(
      '[document.activeElement.textContent, getComputedStyle(document.activeElement).outlineStyle, document.activeElement.offsetHeight]',
    )
    expect(skip[0]).toBe('Skip to the charter')
    expect(skip[1]).toBe('solid')
    expect(skip[2]).toBeGreaterThanOrEqual(24)
    await page.keyboard.press('Enter')
    expect(await page.evaluate<string>('document.activeElement.id')).toBe('Main')
    await page.close()
  })
})

describe('the web page for the Nu HTML checker', () => {
  it('has no errors and no warnings', async () => {
    const every = (await renderSample(everyNode)).html
    const extreme = (await renderSample(extremes)).html
    expect(await checkHtml({ every, extreme })).toEqual([])
  })
})
