import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readingToFile } from '../../../src/checks/parity/reading-to-file.js'
import { audioScriptDocx } from '../../../src/formats/audio-script-docx/index.js'
import { labelsFor, ownTemplates } from '../../../src/io/index.js'
import { parseXml } from '../../../src/media/docx/read-xml.js'
import type { Readback, Rendered } from '../../../src/model/files.js'
import { spoken } from '../../../src/readings/spoken.js'
import { charterOf } from '../../content.js'

const labels = labelsFor('en')
const { asset, themes } = ownTemplates()

async function written(markdown: string): Promise<Rendered & { readback: Readback }> {
  const charter = charterOf(markdown)
  const { doc } = spoken(charter, labels)
  const theme = themes.get('charter')
  if (theme === undefined) throw new Error('No theme')
  const context = { edition: charter, options: {}, labels, theme, asset }
  const rendered = await audioScriptDocx.render(new Map([['spoken', doc]]), context)
  const readback = await audioScriptDocx.read(rendered.bytes)
  expect(readingToFile([doc], rendered, readback)).toMatchObject({ whole: true })
  return { ...rendered, readback }
}

const source = `---
organisation: Larkmouth Together
---
# Our charter

## Who we are

Ring 01632 960868, or write [here](https://www.example.org/help).

> "Nothing about us."

## Words we use

- **NHS**: National Health Service. Say: N H S.
`

describe('the script in Word', () => {
  it('has tracks as headings, and under each the headings that are read', async () => {
    const { readback } = await written(source)
    expect(readback.outline.map(({ level, text }) => `${level} ${text}`)).toEqual([
      '1 Our charter',
      '2 How to use this script',
      '2 Tracks',
      '2 How to say these words',
      '2 [Track 1. Our charter (about 10 seconds)]',
      '3 Our charter',
      '2 [Track 2. Who we are (about 20 seconds)]',
      '3 Section one of two Who we are',
      '2 [Track 3. Words we use (about 10 seconds)]',
      '3 Section two of two Words we use',
    ])
  })

  it('has sounds, names and places at the front, before the first track', async () => {
    const { readback } = await written(source)
    const front = readback.texts.slice(
      0,
      readback.texts.findIndex((text) => text.startsWith('[Track 1')),
    )
    expect(front).toEqual(expect.arrayContaining(['NHS: N H S', 'Larkmouth Together']))
  })

  it('sets directions and printed forms apart by a style and by brackets', async () => {
    const { bytes } = await written(source)
    const styled = [...parseXml(documentOf(bytes)).all('w:p')].map((paragraph) => ({
      style: paragraph.first('w:pStyle')?.attribute('w:val'),
      words: [...paragraph.all('w:t')].map(({ text }) => text.replaceAll('\u00a0', ' ')).join(''),
    }))
    expect(styled.filter(({ style }) => style === 'Direction').map(({ words }) => words)).toEqual([
      '[Words in square brackets are directions. Do not read them aloud.]',
      '[say "Read by" and your name]',
      '[pause 2 seconds]',
      '[pause 1 second]',
      '[quote]',
      '[end of quote]',
      '[pause 2 seconds]',
      '[pause 1 second]',
      '[list of one point]',
      '[Say: N H S.]',
      '[pause 2 seconds]',
    ])
    const printed = [...parseXml(documentOf(bytes)).all('w:r')].filter(
      (run) => run.first('w:rStyle')?.attribute('w:val') === 'PrintedForm',
    )
    expect(printed.map((run) => run.first('w:t')?.text)).toEqual(['{01632 960868}', '{www.example.org/help}'])
  })

  it('keeps square and curly brackets for itself', async () => {
    const { readback } = await written('# A charter\n\nUse [this] or {that}.\n')
    expect(readback.texts).toContain('Use (this) or (that).')
  })

  it('has words of 18 points', async () => {
    const { bytes } = await written(source)
    const defaults = parseXml(partOf(bytes, 'word/styles.xml')).first('w:docDefaults')
    expect(defaults?.first('w:sz')?.attribute('w:val')).toBe('36')
    expect(parseXml(documentOf(bytes)).first('w:sz')).toBeUndefined()
  })
})

function documentOf(bytes: Uint8Array): string {
  return partOf(bytes, 'word/document.xml')
}

function partOf(bytes: Uint8Array, path: string): string {
  return new TextDecoder().decode(unzipSync(bytes)[path])
}
