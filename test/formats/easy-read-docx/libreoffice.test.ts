import { describe, expect, it } from 'vitest'
import { textsOf, wordsOf } from '../../../src/doc/words.js'
import { everyNode } from '../../docs/every-node.js'
import { pagesInLibreOffice } from '../../tools/libreoffice.js'
import { docOf, paragraph, renderSample, section, text } from './sample.js'

describe('LibreOffice', () => {
  it('opens a document that has every kind of node and shows all of its words', async () => {
    const pages = await pagesInLibreOffice((await renderSample(everyNode)).bytes)
    const shown = new Map<string, number>()
    for (const word of wordsOf(pages.join(' '))) shown.set(word, (shown.get(word) ?? 0) + 1)
    for (const word of textsOf(everyNode).flatMap(wordsOf)) shown.set(word, (shown.get(word) ?? 0) - 1)
    expect([...shown].filter(([, count]) => count < 0)).toEqual([])
    expect(pages[0]).toMatch(/Page 1 of \d/)
  })

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
    const pages = await pagesInLibreOffice((await renderSample(doc)).bytes)
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
  })
})
