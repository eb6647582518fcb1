import type { List as MdList, ListItem as MdListItem, Table as MdTable, RootContent } from 'mdast'
import type { Block, Inline, ListItem, TableRow } from '../model/doc.js'
import { showEscapedBraces } from '../source/markdown.js'
import { type Conversion, placeOf, say } from './conversion.js'
import { splitEmoji } from './emoji.js'
import { groupByLanguage, Marked, readHtml } from './html.js'
import { reportHtml, toInlines } from './inlines.js'

/** Markdown's block nodes to Doc's. Headings among them get a depth within these blocks, from 1, without a jump. */
export function toBlocks(nodes: readonly RootContent[], conversion: Conversion): Block[] {
  return repairDepths(
    markLanguages(nodes).flatMap(({ node, lang, dir }) => {
      const language = { ...(lang === undefined ? {} : { lang }), ...(dir === undefined ? {} : { dir }) }
      return convert(node, conversion).map((block) => ({ ...block, ...language }))
    }),
  )
}

/** A block with the language that a `<div lang>` around it gives. */
export interface InLanguage {
  readonly node: RootContent
  readonly lang?: string
  readonly dir?: 'ltr' | 'rtl'
}

/** Blocks in order, each with the language mark that encloses it; the marks themselves are gone. */
export function markLanguages(nodes: readonly RootContent[]): InLanguage[] {
  const readMark = (node: RootContent) => (node.type === 'html' ? readHtml(node.value) : undefined)
  const unfold = (
    groups: readonly (RootContent | Marked<RootContent>)[],
    outer: Omit<InLanguage, 'node'>,
  ): InLanguage[] =>
    groups.flatMap((group) => {
      if (!(group instanceof Marked)) return [{ ...outer, node: group }]
      return unfold(group.items, { lang: group.lang, ...(group.dir === undefined ? {} : { dir: group.dir }) })
    })
  return unfold(groupByLanguage(nodes, readMark, 'div'), {})
}

function convert(node: RootContent, conversion: Conversion): Block[] {
  const at = placeOf(node, conversion)
  switch (node.type) {
    case 'paragraph':
      return paragraph(toInlines(node.children, conversion), at)
    case 'heading':
      return [{ type: 'heading', depth: node.depth, children: toInlines(node.children, conversion), at }]
    case 'thematicBreak':
      return [{ type: 'thematicBreak', at }]
    case 'blockquote':
      return [{ type: 'blockquote', children: toBlocks(node.children, conversion), at }]
    case 'list':
      return [list(node, conversion)]
    case 'code':
      return [{ type: 'code', value: showEscapedBraces(node.value), at }]
    case 'html':
      return htmlBlock(node.value, at, conversion)
    case 'table':
      return [table(node, conversion)]
    case 'definition':
    case 'footnoteDefinition':
    case 'yaml':
      return []
    default:
      throw new Error(`A block of type ${node.type} has no place in a charter`)
  }
}

function paragraph(children: Inline[], at: Block['at'] & object): Block[] {
  const empty = children.every((child) => child.type === 'text' && child.value.trim() === '')
  return empty ? [] : [{ type: 'paragraph', children, at }]
}

function list(node: MdList, conversion: Conversion): Block {
  const [first, ...rest] = node.children.map((item) => listItem(item, conversion))
  return {
    type: 'list',
    ordered: node.ordered ?? false,
    start: node.start ?? 1,
    children: first === undefined ? rest : [first, ...rest],
    at: placeOf(node, conversion),
  }
}

function listItem(node: MdListItem, conversion: Conversion): ListItem {
  return {
    type: 'listItem',
    spread: node.spread ?? false,
    ...(typeof node.checked === 'boolean' ? { checked: node.checked } : {}),
    children: toBlocks(node.children, conversion),
    at: placeOf(node, conversion),
  }
}

function htmlBlock(html: string, at: Block['at'] & object, conversion: Conversion): Block[] {
  const raw = readHtml(html)
  if (raw.kind === 'comment') return []
  reportHtml(html, raw.kind, at, conversion)
  const lines = showEscapedBraces(raw.kind === 'text' ? raw.value : html)
    .trim()
    .split(/\s*\n\s*/)
  const children = lines.flatMap((value, index): Inline[] => [
    ...(index === 0 ? [] : [{ type: 'break' as const, at }]),
    ...splitEmoji(value.replace(/\s+/g, ' '), at),
  ])
  return [{ type: 'paragraph', children, at }]
}

/** Rows are filled up to the widest one, so that a cell too many is a column more and not a loss. */
function table(node: MdTable, conversion: Conversion): Block {
  const columns = Math.max(1, ...node.children.map((row) => row.children.length))
  const rows = node.children.map(
    (row): TableRow => ({
      type: 'tableRow',
      at: placeOf(row, conversion),
      children: Array.from({ length: columns }, (_, column) => {
        const cell = row.children[column]
        if (cell === undefined) return { type: 'tableCell', children: [] }
        return {
          type: 'tableCell',
          children: toInlines(cell.children, conversion),
          at: placeOf(cell, conversion),
        }
      }),
    }),
  )
  const widest = node.children.find((row) => row.children.length > (node.children[0]?.children.length ?? 0))
  if (widest !== undefined) {
    say(
      conversion,
      'warning',
      'table-cells',
      placeOf(widest, conversion),
      'This row of the table has more cells than its first row. Give every row the same number of | marks.',
    )
  }
  const [header = { type: 'tableRow', children: [] }, ...body] = rows
  const align = Array.from({ length: columns }, (_, column) => node.align?.[column] ?? undefined)
  return { type: 'table', align, children: [header, ...body], at: placeOf(node, conversion) }
}

/** Headings inside a quotation or an item: each at most one deeper than the one it stands under. */
function repairDepths(blocks: Block[]): Block[] {
  const open: number[] = []
  return blocks.map((block) => {
    if (block.type !== 'heading') return block
    while (open.length > 0 && (open.at(-1) ?? 0) >= block.depth) open.pop()
    open.push(block.depth)
    return { ...block, depth: open.length }
  })
}
