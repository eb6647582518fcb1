import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { folder } from '../cli/process.js'
import {
  brokenPictures,
  checkWithAxe,
  openPage,
  sidewaysScroll,
  startChromium,
  withTextSpacing,
} from './chromium.js'
import { brokenLinks } from './links.js'
import { checkHtml } from './nu-html-checker.js'
import { weightBeyondContent } from './page-weight.js'
import { clipped, keyboardFaults, smallTargets } from './reading-a-page.js'

/** A page with every fault that the tests look for. */
const BAD = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bad</title></head><body><main>
<h1>Bad</h1>
<p style="overflow: hidden; width: 6em; height: 1.3em; line-height: 1.2">One line</p>
<p style="color: #999">Pale words</p>
<p style="background: linear-gradient(#fff, #000)">Words on a picture</p>
<p><a href="#a" style="display: inline-block; width: 9px; height: 9px; overflow: hidden">x</a></p>
<p><a href="#b" style="outline: none">no mark</a> <a href="#c" tabindex="-1">not reached</a></p>
<div style="width: 900px; height: 1px"></div>
<img src="https://www.example.org/a.png" alt="">
</main></body></html>`

let browser: Browser
beforeAll(async () => {
  browser = await startChromium()
})
afterAll(() => browser.close())

describe('the judges of a page find', () => {
  it('what a bad page does, each of them', async () => {
    const { page, requests } = await openPage(BAD, { width: 320, scheme: 'light' }, browser)
    const { violations, toReview } = await checkWithAxe(page)
    expect(violations).toEqual([expect.stringContaining('color-contrast: <p style="color: #999">')])
    expect(toReview.map(({ kind }) => kind)).toContain('color-contrast, bgGradient, p')
    expect(await sidewaysScroll(page)).toBeGreaterThan(500)
    expect(await smallTargets(page)).toEqual([expect.stringContaining('9 x 9')])
    const faults = await keyboardFaults(page)
    expect(faults).toContainEqual(expect.stringMatching(/^has no mark: <a href="#b"/))
    expect(faults.at(-1)).toMatch(/^reached \d of 3$/)
    expect(await brokenPictures(page)).toBe(1)
    expect(requests).toEqual(['https://www.example.org/a.png'])
    await page.close()
  })

  it('what wide spacing cuts off', async () => {
    const look = { width: 320, scheme: 'light' } as const
    const { page } = await openPage(withTextSpacing(BAD), look, browser)
    expect(await clipped(page)).toContainEqual(expect.stringContaining('One line'))
    await page.close()
  })

  it('errors of HTML, and links that lead nowhere', async () => {
    expect(await checkHtml({ bad: BAD.replace('alt=""', 'alt="" alt="" colour="red"') })).not.toEqual([])
    const site = folder()
    mkdirSync(join(site, 'a'))
    writeFileSync(
      join(site, 'a/index.html'),
      '<a href="b.pdf">b</a> <a href="#c">c</a> <a href="../../d">d</a>',
    )
    expect(brokenLinks(site)).toEqual([
      'a/index.html: b.pdf is not there',
      'a/index.html: #c leads to no part',
      'a/index.html: ../../d leads out of the site',
    ])
  })

  it('what a page weighs beyond its words, alternatives and pictures', () => {
    const page = '<style>p{}</style><p>Words</p><img src="data:image/png;base64,AAAA" alt="A b">'
    expect(weightBeyondContent(page)).toBe(page.length - 'Words'.length - 'A b'.length - 26)
  })
})
