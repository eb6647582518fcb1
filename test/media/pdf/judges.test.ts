import { beforeAll, describe, expect, it } from 'vitest'
import { readingToFile } from '../../../src/checks/parity/reading-to-file.js'
import { writePdf } from '../../../src/media/pdf/pdf.js'
import type { Doc } from '../../../src/model/doc.js'
import type { Rendered } from '../../../src/model/files.js'
import { everyNode } from '../../docs/every-node.js'
import { faultsOnPage } from '../../tools/pixels.js'
import { textsInStructure } from '../../tools/poppler.js'
import { qpdfFaults } from '../../tools/qpdf.js'
import { validate } from '../../tools/verapdf.js'
import { extremes } from './fixtures.js'
import { docOf, order, paragraph, style } from './orders.js'
import { drawPages, withFiles } from './pages.js'

const night = { ...style.theme, ink: '#ffffff', paper: '#000000', link: '#9cd0ff', tint: '#202020' }
const docs: Readonly<Record<string, Doc>> = {
  'every-node': everyNode,
  night: everyNode,
  extremes,
  'title-alone': docOf([]),
}
const made = new Map<string, Rendered>()
const files: Record<string, Uint8Array> = {}

beforeAll(async () => {
  for (const [name, doc] of Object.entries(docs)) {
    const rendered = await writePdf(
      doc,
      order(name === 'night' ? { style: { ...style, theme: night } } : undefined),
    )
    made.set(name, rendered)
    files[name] = rendered.bytes
  }
})

/** 24.5 mm in pixels: an edge of the margin may be blurred. */
const DPI = 50
const MARGIN = Math.floor((24.5 / 25.4) * DPI)

async function faultsOnPages(bytes: Uint8Array): Promise<string[]> {
  return (await drawPages(bytes, DPI)).flatMap((page) => faultsOnPage(page, MARGIN))
}

describe('a PDF of every type of node, and of what strains a layout', () => {
  it.each(['ua1', '2a'] as const)('has no failed check in veraPDF: %s', async (flavour) => {
    const verdicts = await withFiles(files, (paths) => validate(paths, flavour))
    expect(verdicts).toHaveLength(Object.keys(files).length)
    for (const { failures, failedChecks, passedChecks } of verdicts) {
      expect(failures).toEqual([])
      expect(failedChecks).toBe(0)
      expect(passedChecks).toBeGreaterThan(100)
    }
  })

  it('has nothing wrong for qpdf', async () => {
    const faults = await withFiles(files, async (paths) => paths.flatMap((path) => qpdfFaults(path) ?? []))
    expect(faults).toEqual([])
  })

  it('has its whole text in order for poppler', async () => {
    await withFiles({ 'every-node': files['every-node'] ?? new Uint8Array() }, async ([path = '']) => {
      const texts = await textsInStructure(path)
      const rendered = made.get('every-node') ?? { added: [] }
      const parity = readingToFile([everyNode], rendered, { texts, outline: [], alternatives: [] })
      expect(parity).toEqual({ whole: true, missing: [], strange: [] })
    })
  })

  it.each(Object.keys(docs))('has ink on every page, and none of it in the margins: %s', async (name) => {
    expect(await faultsOnPages(files[name] ?? new Uint8Array())).toEqual([])
  })
})

describe('the look at pixels finds', () => {
  const one = (changes: Partial<typeof style>) =>
    writePdf(docOf([paragraph('One line.')]), order({ style: { ...style, ...changes } }))

  it('a page without ink', async () => {
    const { bytes } = await one({ theme: { ...style.theme, ink: '#ffffff' } })
    expect(await faultsOnPages(bytes)).toEqual(['no ink'])
  })

  it('ink in the margins', async () => {
    const { bytes } = await one({ margin: 60 })
    expect(await faultsOnPages(bytes)).toEqual([expect.stringContaining('ink in the margin')])
  })
})
