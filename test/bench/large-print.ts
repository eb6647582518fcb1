import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

/** Peak memory in MB: at most this, for 1,000 pages. */
const MOST_MEMORY = 400
/** Ten times as many pages take at most this many times as long: growth is linear, and machines are uneven. */
const MOST_RATIO = 15
/** Seconds for a charter of 30 pages, once the program is warm. */
const MOST_FOR_THIRTY = 1
/** Seconds for a run of 100,000 characters without a space. */
const MOST_FOR_RUN = 10

interface Cost {
  readonly pages: number
  readonly bytes: number
  readonly seconds: number
  /** The most that the process held, with Node.js itself. */
  readonly megabytes: number
}

const FRONT = '---\nstatus: published\ncontact:\n  phone: 01632 960123\n---\n\n# Our charter\n\n'
const WORDS =
  'You can ask for this charter in the way that suits you best. We will answer you in plain words, and we will tell you what happens next. '

/** These many sections fill 1, 10, 100 and 1,000 pages. */
const SECTIONS = [1, 10, 123, 1262]

/** A charter of so many sections: text, points, and a table and a link here and there. */
function charterOf(sections: number): string {
  const section = (_: unknown, index: number) =>
    [
      `## Section ${index + 1}`,
      WORDS.repeat(2),
      index % 5 === 0
        ? '| Who | When |\n| --- | --- |\n| All of us | Each Monday |\n| The board | 2 June 2025 |'
        : `- ${WORDS}\n- Ask [whom you like](https://www.example.org/${index}).\n- ☐ One more.`,
      WORDS,
    ].join('\n\n')
  return FRONT + Array.from({ length: sections }, section).join('\n\n')
}

function costOf(markdown: string, ...words: readonly string[]): Cost {
  const script = fileURLToPath(new URL('large-print-once.js', import.meta.url))
  const printed = execFileSync(process.execPath, [script, ...words], { input: markdown, encoding: 'utf8' })
  return JSON.parse(printed)
}

it(`large print: linear to 1,000 pages and under ${MOST_MEMORY} MB; long words in seconds`, () => {
  const steps = SECTIONS.map((sections) => costOf(charterOf(sections)))
  const ratios = steps.map(({ seconds }, index) => seconds / (steps[index - 1]?.seconds ?? seconds))
  const thirty = costOf(charterOf(38), '--warm')
  const run = costOf(`${FRONT}${'w'.repeat(100_000)}\n`)
  const verified = costOf(charterOf(1280), '--verify')
  console.table({
    ...Object.fromEntries(
      steps.map((cost, index) => [named(cost), row(cost, index === 0 ? undefined : ratios[index])]),
    ),
    [`${named(thirty)}, once warm`]: row(thirty),
    '100,000 letters without a space': row(run),
    [`${named(verified)}, read back and proved whole`]: row(verified),
  })
  for (const ratio of ratios) expect(ratio).toBeLessThan(MOST_RATIO)
  expect(steps.at(-1)?.pages).toBeGreaterThanOrEqual(1000)
  expect(steps.at(-1)?.megabytes).toBeLessThan(MOST_MEMORY)
  expect(thirty.seconds).toBeLessThan(MOST_FOR_THIRTY)
  expect(run.seconds).toBeLessThan(MOST_FOR_RUN)
})

function named({ pages }: Cost): string {
  return pages === 1 ? '1 page' : `${pages} pages`
}

function row({ pages, bytes, seconds, megabytes }: Cost, ratio?: number) {
  return {
    seconds: Number(seconds.toFixed(2)),
    'ms a page': Number(((seconds * 1000) / pages).toFixed(1)),
    'to the step before': ratio === undefined ? '' : `${ratio.toFixed(1)} times`,
    'peak MB': Math.round(megabytes),
    'file, kB': Math.round(bytes / 1000),
  }
}
