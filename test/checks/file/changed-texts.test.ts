import { describe, expect, it } from 'vitest'
import { changedTexts } from '../../../src/checks/file/changed-texts.js'

describe('the paragraphs of a document that came back', () => {
  const made = ['One.', 'Two.', 'Again.', 'Three.', 'Again.', 'Four.']

  it('say nothing where nobody changed them', () => {
    expect(changedTexts(made, made)).toEqual([])
  })

  it('that were changed are told with what they were, also where two that follow each other were', () => {
    expect(changedTexts(made, ['One!', 'Two!', 'Again.', 'Three.', 'Again.', 'Four!'])).toEqual([
      { was: 'One.', now: 'One!' },
      { was: 'Two.', now: 'Two!' },
      { was: 'Four.', now: 'Four!' },
    ])
  })

  it('that are gone and new are told by themselves, also where the same words stand twice', () => {
    expect(changedTexts(made, ['One.', 'Two.', 'Again.', 'Three.', 'Four.', 'Five.'])).toEqual([
      { was: 'Again.' },
      { now: 'Five.' },
    ])
  })

  it('of an empty document are all gone', () => {
    expect(changedTexts(['One.', 'Two.'], [])).toEqual([{ was: 'One.' }, { was: 'Two.' }])
  })
})
