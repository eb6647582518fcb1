import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { build } from '../../../src/build.js'
import { loadContent, ownTemplates } from '../../../src/io/index.js'
import { folders } from '../../contract/charters.js'
import { everyNode } from '../../docs/every-node.js'
import { auditWord } from '../../tools/openxml-audit.js'
import { wordFindings } from '../../tools/word-rules.js'
import { renderSample, xmlOf } from './sample.js'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'easy-read-validity-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function audited(name: string, bytes: Uint8Array): Promise<string[]> {
  const file = join(folder, `${name}.docx`)
  await writeFile(file, bytes)
  return auditWord(file)
}

function withBody(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes)
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  return zipSync({ ...parts, 'word/document.xml': strToU8(change(body)) })
}

describe('an independent validator of Office Open XML', () => {
  it('finds nothing wrong with a document that has every kind of node', async () => {
    expect(await audited('every-node', (await renderSample(everyNode)).bytes)).toEqual([])
  })

  it('finds what the schemas do not have', async () => {
    const { bytes } = await renderSample(everyNode)
    const wrong = withBody(bytes, (xml) => xml.replace('<w:tcPr>', '<w:tcPr><w:nothing/>'))
    expect(await audited('wrong', wrong)).not.toEqual([])
  })
})

describe('the example charters as Easy Read', async () => {
  const built = await build(await loadContent(folders.examples), {
    ...ownTemplates(),
    formats: ['easy-read-docx'],
  })

  it.each(built.map(({ id, files }) => [id, files[0]?.bytes ?? new Uint8Array()] as const))(
    "%s is valid, and Word's accessibility checker has nothing to say",
    async (id, bytes) => {
      expect(await audited(id, bytes)).toEqual([])
      expect(wordFindings(xmlOf(bytes))).toEqual([])
    },
  )

  it.each([
    ['town-charter', 20],
    ['ten-pledges-alder-bridge', 24],
    ['ten-pledges-moss-end', 24],
  ])('%s keeps to %i pages, as far as that can be told without Word', (name, most) => {
    const pages = built.find(({ id }) => id === name)?.manifest?.files[0]?.pages
    expect(pages).toBeGreaterThan(10)
    expect(pages).toBeLessThanOrEqual(most)
  })
})
