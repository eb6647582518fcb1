import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { asset } from '../../src/io/assets.js'
import { labelsFor } from '../../src/io/labels.js'
import { editionPage, indexPage, statementPage } from '../../src/site/index.js'
import { faultsIn, LOOKS, startChromium } from '../tools/chromium.js'
import { checkHtml } from '../tools/nu-html-checker.js'
import { full, manifest, many } from './manifests.js'

const english = labelsFor('en')
const pages = {
  edition: () => editionPage(full, english, asset, many),
  statement: () => statementPage(full, english, asset),
  draft: () =>
    editionPage(
      manifest({ status: 'draft', easyRead: 'not finished', easyReadTested: false }),
      english,
      asset,
    ),
  index: () => indexPage(many, english, asset),
  'empty index': () => indexPage([], english, asset),
}

// A browser and Java need time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let browser: Browser
beforeAll(async () => {
  browser = await startChromium()
})
afterAll(() => browser.close())

describe.each(['edition', 'statement', 'index'] as const)('the %s page', (name) => {
  it.each(LOOKS)('has no fault that a program can find: %o', async (look) => {
    expect(await faultsIn(await pages[name](), look, browser)).toEqual([])
  })
})

it.each(['draft', 'empty index'] as const)(
  'the %s page has no fault that a program can find',
  async (name) => {
    expect(await faultsIn(await pages[name](), { width: 320, scheme: 'light' }, browser)).toEqual([])
  },
)

it('no page of the site has an error or a warning from the Nu HTML checker', async () => {
  const written = await Promise.all(
    Object.entries(pages).map(async ([name, write]) => [name.replace(' ', '-'), await write()]),
  )
  expect(await checkHtml(Object.fromEntries(written))).toEqual([])
})
