import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { labelsFor, asset as own, ownTemplates } from '../../src/io/index.js'
import { editionPage, indexPage, statementPage } from '../../src/site/index.js'
import { everyNode } from '../docs/every-node.js'
import { renderSample } from '../formats/plain-english-html/sample.js'
import { checkWithAxe, LOOKS, openPage, setLook, startChromium, unfold } from '../tools/chromium.js'
import { full, many } from './manifests.js'

// A browser needs time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const labels = labelsFor('en-GB')
const themes = [...ownTemplates().themes.keys()]

/** Themes change colours alone, so each is tried in every scheme; the usual one is tried in every width too. */
const [first, ...others] = LOOKS.filter(
  ({ width, forcedColours }) => width === 1280 || forcedColours === true,
)

/** Our templates as a team has them that puts another theme in the place of the usual one. */
function assetsIn(theme: string): typeof own {
  return (name) => own(name === 'themes/charter.yaml' ? `themes/${theme}.yaml` : name)
}

const pages: Readonly<Record<string, (theme: string) => Promise<string>>> = {
  'page of everything that a charter can hold': async (theme) =>
    (await renderSample(everyNode, 'example', theme)).html,
  'page of an edition': (theme) => editionPage(full, labels, assetsIn(theme), many),
  'accessibility statement': (theme) => statementPage(full, labels, assetsIn(theme)),
  index: (theme) => indexPage(many, labels, assetsIn(theme)),
}

let browser: Browser
beforeAll(async () => {
  browser = await startChromium()
})
afterAll(() => browser.close())

describe.each(themes)('in the theme %s', (theme) => {
  it.each(Object.keys(pages))('the %s has its colours, and no fault in any scheme', async (name) => {
    const html = (await pages[name]?.(theme)) ?? ''
    if (first === undefined) throw new Error('No looks')
    const { page } = await openPage(html, first, browser)
    await unfold(page)
    expect(await paperOf(page)).toBe(ownTemplates().themes.get(theme)?.paper)
    for (const look of [first, ...others]) {
      await setLook(page, look)
      const { violations, toReview } = await checkWithAxe(page, 'what changes with the look')
      expect([...violations, ...toReview], JSON.stringify(look)).toEqual([])
    }
    await page.close()
  })
})

function paperOf(page: Awaited<ReturnType<typeof openPage>>['page']): Promise<string> {
  return page.evaluate<string>("getComputedStyle(document.documentElement).getPropertyValue('--paper')")
}
