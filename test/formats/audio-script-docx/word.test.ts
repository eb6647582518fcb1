import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wordsOf } from '../../../src/doc/words.js'
import { audioScriptDocx } from '../../../src/formats/audio-script-docx/index.js'
import { buildAll, loadAll } from '../../contract/charters.js'
import { xmlOf } from '../../formats/easy-read-docx/sample.js'
import { pagesInLibreOffice } from '../../tools/libreoffice.js'
import { auditWord } from '../../tools/openxml-audit.js'
import { wordFindings } from '../../tools/word-rules.js'

const built = await buildAll(await loadAll(), ['audio-script-docx'])
const scripts = built.map(({ id, files }) => [id, files[0]?.bytes ?? new Uint8Array()] as const)

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'audio-script-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe.each(scripts)('the script of %s', (id, bytes) => {
  it("is valid Office Open XML, and Word's accessibility checker has nothing to say", async () => {
    const file = join(folder, `${id}.docx`)
    await writeFile(file, bytes)
    expect(await auditWord(file)).toEqual([])
    expect(wordFindings(xmlOf(bytes))).toEqual([])
  })
})

describe('LibreOffice', () => {
  const examples = scripts.filter(([id]) => /^(?:town-charter|top-tips)$/.test(id))

  it.each(examples)('opens the script of %s, and its pages have all of the words', async (_id, bytes) => {
    const pages = await pagesInLibreOffice(bytes)
    const { texts } = await audioScriptDocx.read(bytes)
    const tokens = texts.flatMap((text) => text.split(/\s+/))
    const shown = new Map<string, number>()
    for (const word of wordsOf(pages.join(' '))) shown.set(word, (shown.get(word) ?? 0) + 1)
    for (const word of tokens.filter((token) => !isAddress(token)).flatMap(wordsOf))
      shown.set(word, (shown.get(word) ?? 0) - 1)
    expect([...shown].filter(([, count]) => count < 0)).toEqual([])
    // An address may be broken over lines, and over pages with their feet.
    const letters = pages.join('').replace(/Page \d+ of \d+|\s/g, '')
    expect(tokens.filter((token) => isAddress(token) && !letters.includes(token))).toEqual([])
    expect(pages[0]).toMatch(/Page 1 of \d/)
  })
})

function isAddress(token: string): boolean {
  return /[/@]|\w\.\w/.test(token)
}
