import {
  type Dictionary,
  isArray,
  isDictionary,
  Name,
  type Objects,
  Reference,
  type Value,
} from './objects.js'

/** An element of the structure tree, with what it holds in order. */
export interface ReadElement {
  readonly type: string
  readonly alt: string | undefined
  readonly children: readonly (ReadElement | ReadContent)[]
}

/** A piece of a page, by the number that the page's content gives it. */
export interface ReadContent {
  /** Counted from 0. */
  readonly page: number
  readonly mark: number
}

/** The structure tree of a tagged PDF (ISO 32000-1, 14.7.2). Throws where it has none. */
export function readStructure(objects: Objects): ReadElement {
  const catalog = objects.dictionary(objects.trailer.get('Root'))
  const pages = new Map<number, number>()
  numberPages(catalog.get('Pages'), objects, pages)
  const root = objects.dictionary(catalog.get('StructTreeRoot'))
  if (root.size === 0) throw new Error('This PDF is not tagged.')
  return { type: 'Root', alt: undefined, children: childrenOf(root, undefined, objects, pages) }
}

function numberPages(node: Value | undefined, objects: Objects, pages: Map<number, number>): void {
  const entries = objects.dictionary(node)
  const kids = objects.resolve(entries.get('Kids'))
  if (isArray(kids)) for (const kid of kids) numberPages(kid, objects, pages)
  else if (node instanceof Reference) pages.set(node.number, pages.size)
}

function childrenOf(
  element: Dictionary,
  inherited: number | undefined,
  objects: Objects,
  pages: ReadonlyMap<number, number>,
): (ReadElement | ReadContent)[] {
  const page = pageOf(element, pages) ?? inherited
  const kids = objects.resolve(element.get('K'))
  const found: (ReadElement | ReadContent)[] = []
  for (const kid of isArray(kids) ? kids : [kids]) {
    if (typeof kid === 'number') found.push(...contentOf(kid, page))
    const entries = objects.resolve(kid)
    if (!isDictionary(entries)) continue
    const mark = entries.get('MCID')
    const type = entries.get('S')
    if (typeof mark === 'number') found.push(...contentOf(mark, pageOf(entries, pages) ?? page))
    else if (type instanceof Name) {
      const alt = entries.get('Alt')
      const children = childrenOf(entries, page, objects, pages)
      found.push({ type: type.value, alt: typeof alt === 'string' ? alt : undefined, children })
    }
  }
  return found
}

function contentOf(mark: number, page: number | undefined): ReadContent[] {
  return page === undefined ? [] : [{ page, mark }]
}

function pageOf(entries: Dictionary, pages: ReadonlyMap<number, number>): number | undefined {
  const page = entries.get('Pg')
  return page instanceof Reference ? pages.get(page.number) : undefined
}
