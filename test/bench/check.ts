import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { check } from '../../src/check.js'
import { figuresInWords } from '../../src/checks/summary.js'
import { ownTemplates } from '../../src/io/index.js'
import { content } from '../content.js'

/** ms that a check of a long charter may take, beyond the start of the program. */
const MOST = 1000
const WORDS = 6000
const TIMES = 10

/** Checks a charter of more than 6,000 words again and again. Prints the first time, when nothing is warm, and the median. */
it(`a charter of ${WORDS} words is checked in under ${MOST} ms`, () => {
  const source = longCharter()
  const templates = ownTemplates()
  const times: number[] = []
  for (let turn = 0; turn < TIMES; turn++) {
    const start = performance.now()
    const [checked] = check(content({ 'long/charter.md': source }), templates)
    times.push(performance.now() - start)
    const plain = checked?.summary?.plain
    if (turn === 0 && plain !== undefined)
      console.log(`${figuresInWords(plain)} ${checked?.messages.length} messages.`)
    expect(plain?.words).toBeGreaterThan(WORDS)
  }
  const [first = 0, ...rest] = times
  const median = rest.toSorted((a, b) => a - b)[Math.floor(rest.length / 2)] ?? 0
  console.log(`first ${Math.round(first)} ms, median ${Math.round(median)} ms`)
  expect(first).toBeLessThan(MOST)
})

/** The body of an example, over and over, with its headings numbered so that none is a twin. */
function longCharter(): string {
  const source = readFileSync(
    new URL('../../content/teaching-partnership/charter.md', import.meta.url),
    'utf8',
  )
  const start = source.indexOf('## Background')
  const body = source.slice(start)
  const copies = Array.from({ length: 4 }, (_, copy) => body.replace(/^(#+) .*$/gm, `$& ${copy + 1}`))
  return source.slice(0, start) + copies.join('\n\n')
}
