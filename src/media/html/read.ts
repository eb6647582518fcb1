import type { Element, Nodes, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import type { OutlineEntry, Readback } from '../../model/files.js'

/** What a page says, found by parse5, the parser that the HTML standard describes. */
export function readHtml(bytes: Uint8Array): Readback {
  const root = fromHtml(new TextDecoder().decode(bytes))
  const page: Page = { texts: [], piece: '', outline: [], alternatives: [] }
  visit(root, page)
  endPiece(page)
  const { texts, outline, alternatives } = page
  const language = propertyOf(find(root, 'html'), 'lang')
  const title = find(root, 'title')
  return {
    texts,
    outline,
    alternatives,
    ...(language === undefined ? {} : { language }),
    ...(title === undefined ? {} : { title: plain(title) }),
  }
}

interface Page {
  readonly texts: string[]
  /** The text since the last start or end of a block. */
  piece: string
  readonly outline: OutlineEntry[]
  readonly alternatives: string[]
}

/** Elements that do not part the words before them from those after. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code del dfn em i img ins kbd label mark q s samp small span strong sub sup time u var'.split(
    ' ',
  ),
)
const SILENT = new Set(['head', 'script', 'style', 'template', 'noscript'])

function visit(node: Nodes, page: Page): void {
  if (node.type === 'text') page.piece += node.value
  else if (node.type === 'root') for (const child of node.children) visit(child, page)
  else if (node.type === 'element' && !SILENT.has(node.tagName)) visitElement(node, page)
}

function visitElement(node: Element, page: Page): void {
  const alternative = propertyOf(node, 'alt')
  if (node.tagName === 'img' && alternative) page.alternatives.push(alternative)
  const level = levelOf(node)
  if (level !== undefined) page.outline.push({ level, text: plain(node) })
  const isBlock = !INLINE.has(node.tagName)
  if (isBlock) endPiece(page)
  for (const child of node.children) visit(child, page)
  if (isBlock) endPiece(page)
}

function endPiece(page: Page): void {
  const text = page.piece.trim()
  if (text !== '') page.texts.push(text)
  page.piece = ''
}

function levelOf(node: Element): number | undefined {
  const heading = /^h([1-6])$/.exec(node.tagName)
  if (heading === null) return undefined
  return Number(propertyOf(node, 'ariaLevel') ?? heading[1])
}

/** The text of an element in one line. */
function plain(node: Element): string {
  return textOf(node).replace(/\s+/g, ' ').trim()
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && node.tagName === 'br') return '\n'
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

function propertyOf(node: Element | undefined, name: string): string | undefined {
  const value = node?.properties[name]
  return value === undefined || value === null ? undefined : String(value)
}

/** The first element of a name. */
function find(node: Root | Element, tag: string): Element | undefined {
  for (const child of node.children) {
    if (child.type !== 'element') continue
    if (child.tagName === tag) return child
    const within = find(child, tag)
    if (within !== undefined) return within
  }
  return undefined
}
