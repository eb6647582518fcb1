import { describe, expect, it } from 'vitest'
import { labelsFor } from '../../../src/io/labels.js'
import { placeholder } from '../../../src/media/docx/placeholder.js'
import { parseXml } from '../../../src/media/docx/read-xml.js'

function drawn(wish: string): { lines: string[]; size: number } {
  const root = parseXml(new TextDecoder().decode(placeholder(wish, labelsFor('en-GB'))))
  const size = Number(root.first('g')?.attribute('font-size'))
  return { lines: [...root.all('text')].map((line) => line.text), size }
}

describe('the drawing in an empty slot', () => {
  it('says what picture is wanted', () => {
    expect(drawn('an open door').lines.join(' ')).toBe('Picture wanted: an open door')
  })

  it('asks for any picture where no wish is known', () => {
    expect(drawn('').lines.join(' ')).toBe('Put a picture here')
  })

  it('sets a long wish smaller, and cuts one that does not fit at all', () => {
    const long = drawn('two people at a kitchen table with a letter and a cup of tea')
    expect(long.size).toBeLessThan(drawn('an ear').size)
    const endless = drawn('and then '.repeat(100))
    expect(endless.lines.length).toBeLessThan(12)
    expect(endless.lines.at(-1)).toMatch(/…$/)
  })

  it('breaks a word that is longer than the frame, and holds markup as words', () => {
    expect(drawn('x'.repeat(60)).lines.every((line) => line.length < 30)).toBe(true)
    expect(drawn('<b> & "c"').lines.join(' ')).toBe('Picture wanted: <b> & "c"')
  })

  it('leaves the frame empty where no font at hand has the script', () => {
    expect(drawn('باب مفتوح').lines).toEqual([])
  })
})
