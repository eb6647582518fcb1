import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { writePdf } from '../../../src/media/pdf/pdf.js'
import { everyNode } from '../../docs/every-node.js'
import { validate } from '../../tools/verapdf.js'
import { extremes, longDoc } from './fixtures.js'
import { docOf, order, style } from './orders.js'
import { drawPages, withFiles } from './pages.js'

const MINUTES = 4 * 60_000
const files: Record<string, Uint8Array> = {}

beforeAll(async () => {
  const night = { ...style.theme, ink: '#ffffff', paper: '#000000', link: '#9cd0ff', tint: '#202020' }
  const orders = { 'every-node': everyNode, extremes, long: longDoc(40), title: docOf([]) }
  for (const [name, doc] of Object.entries(orders)) files[name] = (await writePdf(doc, order())).bytes
  files.night = (await writePdf(everyNode, order({ style: { ...style, theme: night } }))).bytes
}, MINUTES)

describe('the judges of PDFs', () => {
  it.each(['ua1', '2a'] as const)(
    'veraPDF finds no failed check: %s',
    async (flavour) => {
      const verdicts = await withFiles(files, (paths) => validate(paths, flavour))
      expect(verdicts).toHaveLength(Object.keys(files).length)
      for (const { failures, failedChecks, passedChecks } of verdicts) {
        expect(failures).toEqual([])
        expect(failedChecks).toBe(0)
        expect(passedChecks).toBeGreaterThan(100)
      }
    },
    MINUTES,
  )

  it(
    'veraPDF does find what is wrong',
    async () => {
      const source = Buffer.from(files.title ?? [])
      const broken = Buffer.from(source.toString('latin1').replace('/S /H1', '/S /H9'), 'latin1')
      const [verdict] = await withFiles({ broken }, (paths) => validate(paths, 'ua1'))
      expect(verdict?.failedChecks).toBeGreaterThan(0)
    },
    MINUTES,
  )

  it('qpdf finds nothing wrong', async () => {
    await withFiles(files, async (paths) => {
      for (const path of paths) {
        const { stdout, stderr } = await promisify(execFile)('qpdf', ['--check', path])
        expect(stdout + stderr).toContain('No syntax or stream encoding errors found')
      }
    })
  })

  it(
    'every page has ink, and none of it in the margins',
    async () => {
      const dpi = 50
      const margin = Math.floor((24.5 / 25.4) * dpi)
      for (const name of ['every-node', 'extremes', 'long', 'title']) {
        const pages = await drawPages(files[name] ?? new Uint8Array(), dpi)
        expect(pages.length).toBeGreaterThan(0)
        pages.forEach(({ width, height, grey }, index) => {
          let inside = 0
          const outside: string[] = []
          grey.forEach((shade, at) => {
            if (shade > 200) return
            const [x, y] = [at % width, Math.floor(at / width)]
            const clear = x >= margin && x < width - margin && y >= margin && y < height - margin
            if (clear) inside += 1
            else outside.push(`${name}, page ${index + 1}: ${x} ${y}`)
          })
          expect(outside).toEqual([])
          expect(inside).toBeGreaterThan(20)
        })
      }
    },
    MINUTES,
  )
})
