import type { Block, Doc, ListItem } from '../../../src/model/doc.js'
import { docOf, paragraph, section, words } from './orders.js'

/** A list in a list in a list, `depth` times. */
export function nestedList(depth: number): Block {
  const inner = depth === 1 ? [] : [nestedList(depth - 1)]
  return list(depth % 2 === 0, [item(paragraph(`This point has ${depth} levels below it.`), ...inner)])
}

export function list(ordered: boolean, children: readonly ListItem[]): Block {
  return { type: 'list', ordered, start: 1, children }
}

export function item(...children: Block[]): ListItem {
  return { type: 'listItem', spread: false, children }
}

/** A table by its size and the words of its cells, the header in row 0. */
export function table(columns: number, rows: number, cell: (row: number, column: number) => string): Block {
  const row = (index: number) => ({
    type: 'tableRow' as const,
    children: Array.from({ length: columns }, (_, column) => ({
      type: 'tableCell' as const,
      children: [{ type: 'text' as const, value: cell(index, column) }],
    })),
  })
  return {
    type: 'table',
    align: Array.from({ length: columns }, () => undefined),
    children: [row(0), ...Array.from({ length: rows }, (_, index) => row(index + 1))],
  }
}

/** A charter of about so many pages. */
export function longDoc(pages: number): Doc {
  return docOf(
    Array.from({ length: Math.ceil(pages / 2) }, (_, index) =>
      section(`Section ${index + 1}`, 2, [
        paragraph(words.repeat(6)),
        paragraph(words.repeat(4)),
        list(
          false,
          [1, 2, 3, 4, 5, 6].map((number) => item(paragraph(`${number} ${words}`))),
        ),
      ]),
    ),
  )
}

/** What strains a layout: depth, width and length. */
export const extremes: Doc = docOf([
  paragraph('x'.repeat(3000)),
  section('y'.repeat(400), 2, [paragraph('After a long heading.')]),
  nestedList(100),
  table(200, 2, (row, column) => `cell ${row} ${column}`),
  table(3, 30, (row, column) =>
    row === 0 ? `Column ${column}` : words.slice(0, 20 + ((row * 17 + column * 31) % 90)),
  ),
  table(2, 2, (row, column) => (row === 2 && column === 1 ? words.repeat(20) : `Short ${row}`)),
  {
    type: 'blockquote',
    children: [{ type: 'blockquote', children: [paragraph(words.repeat(20)), nestedList(8)] }],
  },
  { type: 'code', value: `${'word '.repeat(200)}\n\n\tindented ${'z'.repeat(200)}` },
  sectionsDownTo(7, 2),
])

function sectionsDownTo(last: number, depth: number): Block {
  const inner = depth === last ? [] : [sectionsDownTo(last, depth + 1)]
  return section(`Level ${depth}`, depth, [paragraph('Text at this level.'), ...inner])
}
