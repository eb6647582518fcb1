import type { Block, Doc, List, TableRow, Text } from '../../src/model/doc.js'

/** Docs that go to the limits of what people may write. */

export const titleAlone: Doc = docOf('A title alone', [])

export const longWord: Doc = docOf('A long word', [paragraph('w'.repeat(100_000))])

export const longNumber: Doc = docOf('A long number', [paragraph('7'.repeat(100_000))])

/** Lists in lists, 100 deep: the odd ones numbered, the even ones with bullets. */
export const deepList: Doc = docOf('Deep lists', [nested(1)])

/** A table with 200 columns and three rows below its header. */
export const wideTable: Doc = docOf('A wide table', [
  {
    type: 'table',
    align: [],
    children: [row('Column'), row('First'), row('Second'), row('Third')],
  },
])

function nested(depth: number): List {
  const inner = depth === 100 ? [] : [nested(depth + 1)]
  const children = [paragraph(`Depth ${depth}`), ...inner]
  return {
    type: 'list',
    ordered: depth % 2 === 1,
    start: 1,
    children: [{ type: 'listItem', spread: false, children }],
  }
}

function row(name: string): TableRow {
  const children = Array.from({ length: 200 }, (_, index) => ({
    type: 'tableCell' as const,
    children: [words(`${name} ${index + 1}`)],
  }))
  return { type: 'tableRow', children }
}

function docOf(title: string, blocks: readonly Block[]): Doc {
  return {
    type: 'doc',
    lang: 'en-GB',
    dir: 'ltr',
    title,
    children: [{ type: 'heading', depth: 1, children: [words(title)] }, ...blocks],
  }
}

function paragraph(value: string): Block {
  return { type: 'paragraph', children: [words(value)] }
}

function words(value: string): Text {
  return { type: 'text', value }
}
