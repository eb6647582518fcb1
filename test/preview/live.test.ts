import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { folder } from '../cli/process.js'
import { checkWithAxe, startChromium } from '../tools/chromium.js'
import { type Previewed, previewExamples } from './site.js'

const team = folder()
const ADDRESS = 'town-charter/town-charter-plain-english.html'
let browser: Browser
let site: Previewed
let page: Page
const complaints: string[] = []
beforeAll(async () => {
  mkdirSync(join(team, 'themes'))
  browser = await startChromium()
  site = await previewExamples(team)
  page = await browser.newPage({ viewport: { width: 800, height: 700 } })
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(site.preview.url + ADDRESS)
})
afterAll(async () => {
  await browser.close()
  await site.preview.close()
})

/** How far the heading of a part is from the top of the window, px. */
function topOf(id: string): Promise<number> {
  return page.evaluate<number>(`Math.round(document.getElementById('${id}').getBoundingClientRect().top)`)
}

describe('an open page of the preview', () => {
  it('loads again when its source is saved, where the reader was', async () => {
    await page.evaluate(`document.querySelectorAll('details')[3].open = true`)
    await page.evaluate(
      `scrollBy({ top: document.getElementById('our-values').getBoundingClientRect().top - 50, behavior: 'instant' })`,
    )
    const before = await topOf('our-values')
    site.save('town-charter/charter.md', (text) =>
      text.replace(/^## .*Why we have a charter$/m, '$&\n\nA new line.\n\nAnd one more.'),
    )
    await page.getByText('And one more.').waitFor()
    await page.waitForLoadState()
    // Browsers scroll by whole pixels, and headings stand on parts of one.
    await expect.poll(async () => Math.abs((await topOf('our-values')) - before)).toBeLessThanOrEqual(1)
    expect(await page.evaluate<boolean>(`document.querySelectorAll('details')[3].open`)).toBe(true)
  })

  it('loads again when a theme, a template or a picture is saved', async () => {
    writeFileSync(
      join(team, 'themes/charter.yaml'),
      'name: Ours\nink: "#111111"\npaper: "#fffbe0"\nlink: "#00305f"\ntint: "#f4eecb"\nline: "#555555"\n',
    )
    const paper = () => page.evaluate<string>(`getComputedStyle(document.body).backgroundColor`)
    await expect.poll(paper).toBe('rgb(255, 251, 224)')
    const pictures = () => page.evaluate<string>(`[...document.images].map((image) => image.src).join()`)
    const before = await pictures()
    site.save('town-charter/pictures/structure.svg', (svg) => svg.replace('</svg>', '<g/></svg>'))
    await expect.poll(pictures).not.toBe(before)
  })

  it('says what is wrong with a theme that readers could not read, with the figures, until it is mended', async () => {
    const theme = (ink: string) =>
      `name: Ours\nink: "${ink}"\npaper: "#ffffff"\nlink: "#00305f"\ntint: "#ffffff"\nline: "#555555"\n`
    writeFileSync(join(team, 'themes/charter.yaml'), theme('#777777'))
    await page.getByText('is 4.47:1, 0.03 less than the 4.5:1 that it needs').waitFor()
    writeFileSync(join(team, 'themes/charter.yaml'), theme('#333333'))
    await page.getByText('And one more.').waitFor()
  })

  it('becomes a page that says what to do, without a fault, and comes back when that is done', async () => {
    site.save('town-charter/charter.md', (text) => text.replace('A new line.', 'A {{new}} line.'))
    await page.getByText('something has to be mended').waitFor()
    expect((await checkWithAxe(page)).violations).toEqual([])
    site.save('town-charter/charter.md', (text) => text.replace('A {{new}} line.', 'A mended line.'))
    await page.getByText('A mended line.').waitFor()
  })

  it('breaks no policy of its own, and runs only the script of the preview', async () => {
    expect(complaints.filter((line) => !line.includes('500 (Internal Server Error)'))).toEqual([])
    expect(await page.evaluate<number>('document.scripts.length')).toBe(1)
  })
})
