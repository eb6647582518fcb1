import * as fontkit from 'fontkit'
import { describe, expect, it, vi } from 'vitest'
import { writePdf } from '../../../src/media/pdf/pdf.js'
import { longDoc } from './fixtures.js'
import { docOf, order, paragraph } from './orders.js'

vi.mock('fontkit', { spy: true })

describe('the cost of a PDF', () => {
  it('is that of its pages: ten times as many take no more than fifteen times as long', async () => {
    await writePdf(longDoc(10), order())
    const time = async (pages: number) => {
      const start = process.cpuUsage()
      const { measures } = await writePdf(longDoc(pages), order())
      const { user, system } = process.cpuUsage(start)
      return (user + system) / (measures.pages ?? 1)
    }
    const few = Math.min(await time(80), await time(80))
    const many = await time(800)
    expect(many / few).toBeLessThan(1.5)
  })

  it('includes reading the fonts once a process', async () => {
    await writePdf(docOf([paragraph('Now ✓ and Русский 😀')]), order())
    const before = vi.mocked(fontkit.create).mock.calls.length
    await writePdf(docOf([paragraph('Again ✓ and Русский 😀')]), order())
    expect(before).toBeGreaterThan(0)
    expect(vi.mocked(fontkit.create).mock.calls.length).toBe(before)
  })
})
