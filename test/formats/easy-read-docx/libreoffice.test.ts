import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { textsOf, wordsOf } from '../../../src/doc/words.js'
import { everyNode } from '../../docs/every-node.js'
import { docOf, paragraph, renderSample, section, text } from './sample.js'

const run = promisify(execFile)
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'easy-read-docx-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Opens a document in LibreOffice, and gives the words of the pages that it makes of it. */
async function pagesOf(name: string, bytes: Uint8Array): Promise<string[]> {
  const file = join(folder, `${name}.docx`)
  await writeFile(file, bytes)
  // A profile of its own, so that another LibreOffice on this machine does not take the work away.
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file])
  await run('pdftotext', ['-layout', join(folder, `${name}.pdf`), join(folder, `${name}.txt`)])
  return (await readFile(join(folder, `${name}.txt`), 'utf8')).split('\f').slice(0, -1)
}

describe('LibreOffice', () => {
  it('opens a document that has every kind of node and shows all of its words', async () => {
    const pages = await pagesOf('every-node', (await renderSample(everyNode)).bytes)
    const shown = new Map<string, number>()
    for (const word of wordsOf(pages.join(' '))) shown.set(word, (shown.get(word) ?? 0) + 1)
    for (const word of textsOf(everyNode).flatMap(wordsOf)) shown.set(word, (shown.get(word) ?? 0) - 1)
    expect([...shown].filter(([, count]) => count < 0)).toEqual([])
    expect(pages[0]).toMatch(/Page 1 of \d/)
  }, 120_000)

  it('finds parts that begin a page where the contents list says they are', async () => {
    const pledges = Array.from({ length: 6 }, (_, index) => ({
      type: 'pledge' as const,
      id: `pledge-${index}`,
      number: index + 1,
      of: 6,
      children: [
        { type: 'heading' as const, depth: 2, children: [text(`Promise number ${index + 1}`)] },
        paragraph(text('We will keep it.')),
      ] as const,
    }))
    const doc = docOf(section('first', 2, 'First', paragraph(text('Words.'))), ...pledges)
    const pages = await pagesOf('contents', (await renderSample(doc)).bytes)
    const listed = [...(pages[1] ?? '').matchAll(/Promise number (\d) +(\d+)/g)].map(([, pledge, page]) => [
      pledge,
      page,
    ])
    const found = pages.flatMap((page, index) => {
      const pledge = index > 1 ? /Promise number (\d)/.exec(page)?.[1] : undefined
      return pledge === undefined ? [] : [[pledge, String(index + 1)]]
    })
    expect(found).toHaveLength(6)
    expect(listed).toEqual(found)
  }, 120_000)
})
