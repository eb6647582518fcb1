import { describe, expect, it } from 'vitest'
import { aboutChanges } from '../../src/cli/since.js'
import type { Message } from '../../src/model/message.js'
import { content } from '../content.js'

const sources = content({ 'a/charter.md': 'One.\n\nTwo.\n\n#### Easy Read\n\n- Two.\n' })

function message(lines?: readonly [number, number]): Message {
  const place = { file: 'a/charter.md', line: 5, column: 1 }
  return { rule: 'any', level: 'warning', place, text: 'Any.', ...(lines === undefined ? {} : { lines }) }
}

describe('a message about more lines than its own', () => {
  const changed = aboutChanges(new Map([['a/charter.md', new Set([3])]]), sources)

  it('is about a change to any of them', () => {
    expect(changed(message([3, 7]))).toBe(true)
    expect(changed(message([4, 7]))).toBe(false)
  })

  it('is about its own line where it names no others', () => {
    expect(changed(message())).toBe(false)
  })
})
