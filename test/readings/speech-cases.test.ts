import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { english } from '../../src/readings/speech/english/index.js'
import { normalise } from '../../src/readings/speech/normalise.js'

const folder = new URL('speech-cases/', import.meta.url)
const schema = z.record(
  z.string(),
  z.array(z.strictObject({ why: z.string().min(10), cases: z.record(z.string(), z.string()) })),
)
const groups = readdirSync(folder)
  .sort()
  .flatMap((name) => Object.entries(schema.parse(parse(readFileSync(new URL(name, folder), 'utf8')))))

/** Each case of a group: what is printed, what is said for it, and why. */
const cases = groups.map(([name, reasons]) => ({
  name,
  cases: reasons.flatMap((reason) =>
    Object.entries(reason.cases).map(([printed, expected]) => ({ printed, expected, why: reason.why })),
  ),
}))

function spoken(text: string): string {
  const words = normalise(text, english).map(({ text: printed, said }) => {
    if (said === undefined) return printed
    return 'spoken' in said ? said.spoken : '[doubt]'
  })
  return words.join('')
}

test('there are at least 300 cases', () => {
  expect(cases.flatMap((group) => group.cases).length).toBeGreaterThanOrEqual(300)
})

describe.each(cases)('$name', (group) => {
  test.each(group.cases)('$printed: $why', ({ printed, expected }) => {
    expect(spoken(printed)).toBe(expected)
  })
  test.each(group.cases)('$printed stays whole', ({ printed }) => {
    expect(
      normalise(printed, english)
        .map(({ text }) => text)
        .join(''),
    ).toBe(printed)
  })
})
