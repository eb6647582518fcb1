import { describe, expect, it } from 'vitest'
import { findExcess } from '../../src/source/limits.js'

describe('text that goes beyond what can be read', () => {
  it('a list 100 deep is read', () => {
    const text = Array.from({ length: 100 }, (_, level) => `${'  '.repeat(level)}- level ${level}`).join('\n')
    expect(findExcess(text)).toBeUndefined()
  })

  it('a list 1,000 deep is refused at its first line that is too deep', () => {
    const text = Array.from({ length: 1000 }, (_, level) => `${'  '.repeat(level)}- level ${level}`).join(
      '\n',
    )
    expect(findExcess(text)).toMatchObject({ rule: 'too-deep', line: 201 })
  })

  it.each(['>'.repeat(1000), '> '.repeat(1000), '- '.repeat(1000), '1. '.repeat(1000)])(
    'a line of a thousand marks is refused',
    (marks) => {
      expect(findExcess(`# Title\n\n${marks}word`)).toMatchObject({ rule: 'too-deep', line: 3 })
    },
  )

  it('a paragraph of ten thousand marks of emphasis is refused', () => {
    expect(findExcess(`# Title\n\n${'*a_'.repeat(10_000)}`)).toMatchObject({
      rule: 'too-many-marks',
      line: 3,
    })
  })

  it('a paragraph of more than 100,000 characters is refused, on one line or on many', () => {
    const words = 'We listen to you. '
    expect(findExcess(`# Title\n\n${words.repeat(6000)}`)).toMatchObject({ rule: 'too-long', line: 3 })
    expect(findExcess(`# Title\n\n${`${words}\n`.repeat(6000)}`)).toMatchObject({ rule: 'too-long' })
    expect(findExcess(`${`${words}\n\n`.repeat(60_000)}`)).toBeUndefined()
  })

  it('two thousand headings are read, and one more is refused at its line', () => {
    expect(findExcess('# One\n\n'.repeat(2000))).toBeUndefined()
    expect(findExcess('# One\n\n'.repeat(2001))).toMatchObject({ rule: 'too-many-headings', line: 4001 })
  })

  it('comments in front matter are no headings', () => {
    expect(findExcess(`---\n${'# old\n'.repeat(3000)}place: A\n---\n\n# One\n`)).toBeUndefined()
  })

  it('a form with many lines to write on is read', () => {
    expect(findExcess('Name: ______________________\n'.repeat(1000))).toBeUndefined()
  })

  it('code that is set in far, dates and sums are read', () => {
    expect(findExcess(`${' '.repeat(900)}code\n\n-5 and 1.5\n\n12.5.2025`)).toBeUndefined()
  })
})
