import { describe, expect, it } from 'vitest'
import { labelsFor } from '../../src/io/labels.js'
import { sayNumber, saySize } from '../../src/site/measures.js'

const english = labelsFor('en')

describe('measures in words', () => {
  it.each([
    [0, '1 KB'],
    [1499, '1 KB'],
    [45_500, '46 KB'],
    [999_499, '999 KB'],
    [999_500, '1 MB'],
    [1_249_000, '1.2 MB'],
    [12_345_678, '12.3 MB'],
  ])('%i bytes are %s', (bytes, words) => {
    expect(saySize(bytes, english)).toBe(words)
  })

  it.each([
    [7, '7'],
    [999, '999'],
    [3214, '3,214'],
    [1_000_000, '1,000,000'],
  ])('%i is %s', (number, words) => {
    expect(sayNumber(number)).toBe(words)
  })
})
