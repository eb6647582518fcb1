import { describe, expect, it } from 'vitest'
import { Names, slotTag } from '../../../src/media/docx/names.js'

describe('names that Word wants to be unique', () => {
  it('a bookmark is named by its words, in what Word allows, and the same each time', () => {
    const names = new Names()
    expect(names.bookmark('we-will-be-honest')).toBe('to_we_will_be_honest')
    expect(names.bookmark('we-will-be-honest')).toBe('to_we_will_be_honest')
  })

  it('ids that begin alike, or differ in capitals alone, have names apart', () => {
    const names = new Names()
    const long = 'a-very-long-heading-about-something-'.repeat(3)
    const made = [
      names.bookmark(`${long}1`),
      names.bookmark(`${long}2`),
      names.bookmark('A'),
      names.bookmark('a'),
    ]
    expect(new Set(made.map((name) => name.toLowerCase())).size).toBe(4)
    expect(Math.max(...made.map((name) => name.length))).toBeLessThanOrEqual(40)
  })

  it('two controls with one tag have two numbers, and the numbers are the same in the next document', () => {
    const numbers = () => {
      const names = new Names()
      return [names.control('we-listen'), names.control('we-listen'), names.control('another')]
    }
    expect(new Set(numbers()).size).toBe(3)
    expect(numbers()).toEqual(numbers())
  })

  it('a tag is the id of the slot while Word can hold it', () => {
    expect(slotTag('we-listen')).toBe('we-listen')
    expect(slotTag('x'.repeat(65))).toMatch(/^x+-[0-9a-z]+$/)
    expect(slotTag('x'.repeat(65))).toHaveLength(64)
  })
})
