import * as fontkit from 'fontkit'
import { expect, it, vi } from 'vitest'
import { assetReader } from '../../../src/io/assets.js'
import { writePdf } from '../../../src/media/pdf/pdf.js'
import { docOf, order, paragraph } from './orders.js'

vi.mock('fontkit', { spy: true })

it('the fonts are read once a process, also where templates are loaded anew', async () => {
  await writePdf(docOf([paragraph('Now ✓ and Русский 😀')]), order())
  const before = vi.mocked(fontkit.create).mock.calls.length
  await writePdf(docOf([paragraph('Again ✓ and Русский 😀')]), order({ asset: assetReader() }))
  expect(before).toBeGreaterThan(0)
  expect(vi.mocked(fontkit.create).mock.calls.length).toBe(before)
})
