import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { english } from '../../src/readings/speech/english/index.js'
import { normalise } from '../../src/readings/speech/normalise.js'

const file = readFileSync(new URL('speech-cases.yaml', import.meta.url), 'utf8')
const groups = z.record(z.string(), z.record(z.string(), z.string())).parse(parse(file))

function spoken(text: string): string {
  const words = normalise(text, english).map(({ text: printed, said }) => {
    if (said === undefined) return printed
    return 'spoken' in said ? said.spoken : '[doubt]'
  })
  return words.join('')
}

describe.each(Object.entries(groups))('%s', (_, cases) => {
  test.each(Object.entries(cases))('%s', (printed, expected) => {
    expect(spoken(printed)).toBe(expected)
  })
  test.each(Object.keys(cases))('%s stays whole', (printed) => {
    expect(
      normalise(printed, english)
        .map(({ text }) => text)
        .join(''),
    ).toBe(printed)
  })
})
