import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { everyNode } from '../../docs/every-node.js'
import { docOf, paragraph, renderSample, section, text, xmlOf } from './sample.js'

const date = { value: '2025-06', at: { file: 'sample/charter.md', line: 2, column: 1 } }

describe('the bytes of an Easy Read document', () => {
  it('the same document twice in one process is the same file', async () => {
    const parts = Array.from({ length: 6 }, (_, index) =>
      section(`part-${index}`, 2, `Part ${index}`, ...everyNode.children.slice(3, 4)),
    )
    const doc = docOf(...parts, ...everyNode.children.slice(4))
    const [first, second] = [await renderSample(doc), await renderSample(doc)]
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0)
    expect(first.added).toEqual(second.added)
  })

  it('the time zone and the process make no difference', async () => {
    const script = `
      const { createServer } = await import('vite')
      const server = await createServer({ server: { middlewareMode: true, watch: null, ws: false }, optimizeDeps: { noDiscovery: true }, logLevel: 'error' })
      const { renderSample } = await server.ssrLoadModule('/test/formats/easy-read-docx/sample.ts')
      const { everyNode } = await server.ssrLoadModule('/test/docs/every-node.ts')
      const { createHash } = await import('node:crypto')
      console.log(createHash('sha256').update((await renderSample(everyNode)).bytes).digest('hex'))
      await server.close()`
    const inZone = async (zone: string) => {
      const run = promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
        env: { ...process.env, TZ: zone },
      })
      return (await run).stdout.trim()
    }
    const here = createHash('sha256')
      .update((await renderSample(everyNode)).bytes)
      .digest('hex')
    expect([await inZone('Pacific/Kiritimati'), await inZone('America/St_Johns')]).toEqual([here, here])
  }, 60_000)

  it('dates are those of the edition, in universal time', async () => {
    const core = xmlOf((await renderSample(everyNode, { date })).bytes).get('docProps/core.xml')
    expect(core).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">2025-06-01T00:00:00Z<')
    expect(core).toContain('<dcterms:modified xsi:type="dcterms:W3CDTF">2025-06-01T00:00:00Z<')
  })

  it('an edition without a date is from 1980', async () => {
    const core = xmlOf((await renderSample(docOf())).bytes).get('docProps/core.xml')
    expect(core).toContain('1980-01-01T00:00:00Z')
  })

  it('the properties name the title, the organisation, what it is, and its language', async () => {
    const organisation = { value: 'Bread & Roses', at: date.at }
    const core = xmlOf((await renderSample(docOf(), { organisation })).bytes).get('docProps/core.xml') ?? ''
    expect(core).toContain('<dc:title>Sample</dc:title><dc:subject>Easy Read</dc:subject>')
    expect(core).toContain('<dc:creator>Bread &amp; Roses</dc:creator>')
    expect(core).toContain('<dc:description>Short sentences beside pictures')
    expect(core).toContain('<dc:language>en-GB</dc:language>')
  })

  it('the font is embedded, with another named for where it can not be used', async () => {
    const parts = unzipSync((await renderSample(docOf(paragraph(text('Words'))))).bytes)
    const table = strFromU8(parts['word/fontTable.xml'] ?? new Uint8Array())
    expect(table).toContain('w:name="Atkinson Hyperlegible Next"><w:altName w:val="Arial"/>')
    const key = /embedRegular r:id="rId1" w:fontKey="\{([0-9A-F-]{36})\}"/.exec(table)?.[1] ?? ''
    const secret = Buffer.from(key.replaceAll('-', ''), 'hex').reverse()
    const face = Buffer.from(parts['word/fonts/font1.odttf'] ?? []).subarray(0, 4)
    const clear = face.map((byte, index) => byte ^ (secret[index] ?? 0))
    expect([...clear]).toEqual([0, 1, 0, 0])
  })
})
