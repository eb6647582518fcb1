import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { type Element, parseXml } from '../../../src/media/docx/read-xml.js'
import type { Slot, Statement } from '../../../src/model/doc.js'
import { docOf, paragraph, renderSample, text, xmlOf } from './sample.js'

const PICTURE = {
  asset: 'content/sample/pictures/a.svg',
  mediaType: 'image/svg+xml',
  width: 80,
  height: 50,
} as const

function statement(words: string, slot?: Slot): Statement {
  return { type: 'statement', children: [paragraph(text(words))], ...(slot === undefined ? {} : { slot }) }
}

async function bodyOf(...children: Statement[]): Promise<{ body: Element; bytes: Uint8Array }> {
  const { bytes } = await renderSample(docOf({ type: 'statements', children }))
  return { body: parseXml(xmlOf(bytes).get('word/document.xml') ?? ''), bytes }
}

function value(element: Element | undefined, name: string): string | undefined {
  return element?.first(name)?.attribute('w:val')
}

describe('picture slots', () => {
  it('a filled slot is a locked picture control, named by what it shows and tagged with its id', async () => {
    const { body } = await bodyOf(
      statement('We listen.', { id: 'we-listen', picture: PICTURE, alt: '', shows: 'An ear' }),
    )
    const about = body.first('w:sdt')?.first('w:sdtPr')
    expect(about?.children.map(({ name }) => name)).toEqual([
      'w:alias',
      'w:tag',
      'w:id',
      'w:lock',
      'w:picture',
    ])
    expect([value(about, 'w:alias'), value(about, 'w:tag'), value(about, 'w:lock')]).toEqual([
      'An ear',
      'we-listen',
      'sdtLocked',
    ])
  })

  it('an empty slot says that it shows its placeholder, and what picture is wanted', async () => {
    const { body } = await bodyOf(statement('We listen.', { id: 'a', wish: 'an ear', alt: '' }))
    const control = body.first('w:sdt')
    expect(value(control, 'w:alias')).toBe('an ear')
    expect(control?.first('w:showingPlcHdr')).toBeDefined()
    expect(control?.first('wp:docPr')?.attribute('descr')).toBe('Empty picture space. Picture wanted: an ear')
  })

  it('a slot without a wish is named by the first words of its statement, cut to what Word can hold', async () => {
    const { body } = await bodyOf(statement(`We listen ${'and listen '.repeat(20)}`, { id: 'a', alt: '' }))
    const title = value(body.first('w:sdt'), 'w:alias') ?? ''
    expect(title).toMatch(/^We listen and listen .*…$/)
    expect(title.length).toBeLessThanOrEqual(64)
  })

  it('ids that are longer than a tag stay apart, and each control has a number of its own', async () => {
    const long = 'we-will-'.repeat(12)
    const { body } = await bodyOf(
      statement('One.', { id: `${long}one`, alt: '' }),
      statement('Two.', { id: `${long}two`, alt: '' }),
    )
    const controls = [...body.all('w:sdt')]
    const tags = controls.map((control) => value(control, 'w:tag') ?? '')
    expect(new Set(tags).size).toBe(2)
    expect(tags.every((tag) => tag.length <= 64)).toBe(true)
    expect(new Set(controls.map((control) => value(control, 'w:id'))).size).toBe(2)
  })

  it('a picture is as large as its slot in its longer side, and keeps its shape', async () => {
    const { body } = await bodyOf(statement('We listen.', { id: 'a', picture: PICTURE, alt: '' }))
    const size = body.first('wp:extent')
    expect([Number(size?.attribute('cx')) / 9525, Number(size?.attribute('cy')) / 9525]).toEqual([145, 91])
  })

  it('a picture that stands beside three statements is stored once', async () => {
    const children = ['a', 'b', 'c'].map((id) => statement(id, { id, picture: PICTURE, alt: '' }))
    const { bytes } = await bodyOf(...children)
    expect(Object.keys(unzipSync(bytes)).filter((path) => path.startsWith('word/media/'))).toHaveLength(1)
  })

  it('a described picture has its alternative, and a decorative one has none', async () => {
    const { body } = await bodyOf(
      statement('One.', { id: 'a', picture: PICTURE, alt: 'An ear' }),
      statement('Two.', { id: 'b', picture: PICTURE, alt: '', shows: 'An ear' }),
    )
    const [described, decorative] = [...body.all('wp:docPr')]
    expect(described?.attribute('descr')).toBe('An ear')
    expect(decorative?.attribute('descr')).toBeUndefined()
    expect(decorative?.first('adec:decorative')?.attribute('val')).toBe('1')
  })

  it('statements with slots share one table; one without a slot stands between two tables', async () => {
    const slot = (id: string): Slot => ({ id, alt: '' })
    const { body } = await bodyOf(
      statement('One.', slot('a')),
      statement('Two.', slot('b')),
      statement('Not Easy Read yet.'),
      statement('Three.', slot('c')),
    )
    const tables = [...body.all('w:tbl')]
    expect(tables.map((table) => [...table.all('w:tr')].length)).toEqual([2, 1])
    const loose = [...body.all('w:p')].find((p) => p.first('w:t')?.text === 'Not Easy Read yet.')
    expect(loose?.around('w:tbl')).toBeUndefined()
  })

  it('a statement that holds a table stands outside the layout, its picture above it', async () => {
    const row = {
      type: 'tableRow' as const,
      children: [{ type: 'tableCell' as const, children: [text('x')] }],
    }
    const { body } = await bodyOf({
      type: 'statement',
      slot: { id: 'a', alt: '' },
      children: [{ type: 'table', align: [], children: [row, row] }],
    })
    expect([...body.all('w:tbl')]).toHaveLength(1)
    expect(body.first('w:sdt')?.around('w:tbl')).toBeUndefined()
  })
})
