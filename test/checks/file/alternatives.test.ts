import { describe, expect, it } from 'vitest'
import { proposeAlternative } from '../../../src/checks/file/alternatives.js'

const propose = (description: string, wish?: string) =>
  proposeAlternative(description, wish, 'Empty picture space.')

describe('the alternative of a picture that came out of Word', () => {
  it('is what a person wrote', () => {
    expect(propose('Two people at a stall', 'a stall')).toEqual({ alternative: 'Two people at a stall' })
  })

  it.each([
    'IMG_2041.jpg',
    'stall.png',
    'DSC_0042',
    'image1',
    'Picture 3',
    '20250612_101500',
    'C:\\photos\\a.jpeg',
  ])('is never the file name %s', (name) => {
    expect(propose(name, 'a stall')).toEqual({ alternative: 'a stall', instead: 'file name' })
  })

  it.each([
    'A group of people standing around a table\n\nDescription automatically generated',
    'A stall with fruit\n\nAI-generated content may be incorrect.',
    'A picture containing person, outdoor',
    'A dog, generated with very high confidence',
  ])("is never Word's own guess: %s", (description) => {
    expect(propose(description)).toEqual({ alternative: '', instead: 'automatic description' })
  })

  it('is the wish where there is nothing else, and that is said', () => {
    expect(propose('', 'a stall')).toEqual({ alternative: 'a stall', instead: 'nothing' })
    expect(propose('Empty picture space.', 'a stall')).toEqual({ alternative: 'a stall', instead: 'nothing' })
  })
})
