import emoji from 'unicode-emoji-json/data-by-emoji.json' with { type: 'json' }
import { expect, it } from 'vitest'
import { mayHoldEmoji } from '../../src/doc/emoji.js'

it('every emoji of Unicode is noticed, flags and keycaps among them', () => {
  const all = Object.keys(emoji)
  expect(all.length).toBeGreaterThan(1900)
  expect(all.filter((sign) => !mayHoldEmoji(`We ${sign} listen`))).toEqual([])
})

it.each(['We listen.', '“We” – “you”: it’s £12.50, 5% → less', '1 2 3 # *', 'مرحبا'])(
  '%s is not looked through for any',
  (text) => {
    expect(mayHoldEmoji(text)).toBe(false)
  },
)
