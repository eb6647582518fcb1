import { expect, it } from 'vitest'
import { WrittenBytes } from '../../../src/media/pdf/written-bytes.js'

it('what is written in many pieces is read in one, and what follows begins anew', () => {
  const written = new WrittenBytes()
  const pieces = Array.from({ length: 1000 }, (_, index) => new Uint8Array(index).fill(index % 256))
  for (const piece of pieces) written.add(piece)
  expect(Buffer.from(written.take()).equals(Buffer.concat(pieces))).toBe(true)
  written.add(new Uint8Array([1, 2]))
  expect([...written.take()]).toEqual([1, 2])
  expect([...written.take()]).toEqual([])
})
