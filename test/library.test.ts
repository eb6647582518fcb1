import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { build, formats, version } from '../src/index.js'
import { labelsFor, ownTemplates } from '../src/io/index.js'
import { content } from './content.js'

describe('Charter Press as a library', () => {
  const sources = content({
    'good/charter.md': '---\nstatus: published\n---\n\n# Our charter\n\nWe listen.\n',
    'bad/charter.md': 'No title.\n',
  })

  it('builds content in memory, and says which edition it could not build', async () => {
    const built = await build(sources, { ...ownTemplates(), formats: ['screen-reader-txt'] })
    expect(built.map(({ id, files }) => [id, files.map(({ name }) => name)])).toEqual([
      ['bad', []],
      ['good', ['good-screen-reader.txt']],
    ])
    expect(built[0]?.manifest).toBeUndefined()
  })

  it('builds the editions that are named, by their own name or by their charter’s', async () => {
    const built = await build(sources, {
      ...ownTemplates(),
      editions: ['good'],
      formats: ['screen-reader-txt'],
    })
    expect(built.map(({ id }) => id)).toEqual(['good'])
  })

  it('has the version of its package', () => {
    const { version: packaged } = JSON.parse(
      readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
    )
    expect(version).toBe(packaged)
  })

  it.each(formats)('has a name and a purpose for readers for $id', ({ id, title }) => {
    const labels = labelsFor('en-GB')
    expect(labels(title)).not.toBe('')
    expect(labels(`site.what.${id}`, { points: 18 })).not.toBe('')
  })
})
