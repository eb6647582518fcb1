import type { Block, Doc, TableRow } from '../../../src/model/doc.js'

/** A page of all that strains a layout: deep lists, an endless word, a wide table, code, a heading of level 7. */
export const extremes: Doc = {
  type: 'doc',
  lang: 'en-GB',
  dir: 'ltr',
  title: 'Extremes',
  children: [
    { type: 'heading', depth: 1, children: [text('Extremes')] },
    nestedLists(100),
    { type: 'paragraph', children: [text('a'.repeat(100_000))] },
    {
      type: 'table',
      align: Array.from({ length: 200 }, () => undefined),
      children: [row('The heading of column'), row('What people said in column')],
    },
    { type: 'code', value: 'x'.repeat(500) },
    deepSections(2),
  ],
}

function nestedLists(depth: number): Block {
  let list: Block = { type: 'paragraph', children: [text('Bottom')] }
  for (let level = depth; level > 0; level--) {
    list = {
      type: 'list',
      ordered: level % 2 === 0,
      start: 1,
      children: [
        {
          type: 'listItem',
          spread: false,
          children: [
            {
              type: 'paragraph',
              children: [text(`We ask people what they think, and this is level ${level} of the list`)],
            },
            list,
          ],
        },
      ],
    }
  }
  return list
}

function deepSections(depth: number): Block {
  const id = `level-${depth}`
  return {
    type: 'section',
    id,
    children: [
      { type: 'heading', depth, id, children: [text(`Heading of level ${depth}`)] },
      ...(depth < 7 ? [deepSections(depth + 1)] : []),
    ],
  }
}

function row(words: string): TableRow {
  const children = Array.from({ length: 200 }, (_, index) => ({
    type: 'tableCell' as const,
    children: [text(`${words} ${index + 1}`)],
  }))
  return { type: 'tableRow', children }
}

function text(value: string) {
  return { type: 'text' as const, value }
}
