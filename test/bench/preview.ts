import { spawn } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { command, folder } from '../cli/process.js'
import compile from '../compile.js'
import { startChromium } from '../tools/chromium.js'

/** ms from saving a file to the page showing it: at most this, for an example edition. */
const MOST = 300
const TIMES = 15
const EXAMPLES = ['top-tips', 'town-charter', 'teaching-partnership', 'partnership-board']

/** ms since a file was saved. */
interface Times {
  /** Until the browser asks for the page again. */
  readonly asked: number
  /** Until it has the page. */
  readonly given: number
  /** Until the frame that shows it is drawn. */
  readonly shown: number
}

/** Starts the command as people do, on a copy of the examples. */
async function startCommand(content: string): Promise<{ url: string; stop(): void }> {
  const child = spawn(process.execPath, [command, 'preview', '--content', content, '--port', '0'])
  let said = ''
  for await (const piece of child.stdout) {
    said += String(piece)
    if (said.includes('Ctrl-C')) break
  }
  return { url: /http:\S+/.exec(said)?.[0] ?? '', stop: () => child.kill('SIGINT') }
}

/** Notes, on every page, when the first frame after all of it was read is drawn. */
const NOTE = `addEventListener('DOMContentLoaded', () => requestAnimationFrame(() => setTimeout(() => {
  const { requestStart, responseEnd } = performance.getEntriesByType('navigation')[0]
  const from = performance.timeOrigin
  window.noted = { asked: from + requestStart, given: from + responseEnd, shown: from + performance.now() }
})))`

async function timesOf(page: Page, file: string, turn: number): Promise<Times> {
  const words = `Saved for the ${turn}th time.`
  const text = `${readFileSync(file, 'utf8')}\n${words}\n`
  const start = performance.timeOrigin + performance.now()
  writeFileSync(file, text)
  await page.getByText(words).waitFor()
  await page.waitForFunction('window.noted')
  const { asked, given, shown } = await page.evaluate<Times>('window.noted')
  return { asked: asked - start, given: given - start, shown: shown - start }
}

function middle(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
}

/** Saves an example's source again and again; gives the median until Chromium shows the change. */
async function measure(page: Page, id: string, content: string): Promise<number> {
  const all: Times[] = []
  for (let turn = 0; turn < TIMES; turn++) {
    all.push(await timesOf(page, join(content, id, 'charter.md'), turn))
    await page.waitForTimeout(100)
  }
  // The first is slower: the program is still warming up, as it is for whoever begins to write.
  const [first, ...rest] = all
  if (first === undefined) throw new Error('Nothing was measured')
  const of = (key: keyof Times) => middle(rest.map((times) => times[key]))
  const worst = Math.max(...rest.map(({ shown }) => shown))
  console.log(
    `${id}: shown after ${ms(of('shown'))} (asked for after ${ms(of('asked'))}, there after ${ms(of('given'))}); worst ${ms(worst)}; the first after ${ms(first.shown)} (${ms(first.asked)}, ${ms(first.given)}); load ${loadavg()[0]?.toFixed(1)}`,
  )
  return of('shown')
}

function ms(time: number): string {
  return `${Math.round(time)} ms`
}

it(`shows a saved change in under ${MOST} ms`, async () => {
  compile()
  const content = folder()
  cpSync(new URL('../../content/', import.meta.url).pathname, content, { recursive: true })
  const { url, stop } = await startCommand(content)
  const browser = await startChromium()
  try {
    for (const id of EXAMPLES) {
      const page = await browser.newPage()
      await page.addInitScript(NOTE)
      await page.goto(`${url}${id}/${id}-plain-english.html`)
      expect(await measure(page, id, content), id).toBeLessThan(MOST)
      await page.close()
    }
  } finally {
    await browser.close()
    stop()
  }
})
