import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import type { Message } from '../model/message.js'
import type { Place } from '../model/place.js'

/** Front matter as it was typed: every value a string, everything with its place. */
export type Typed = TypedValue | TypedList | TypedMap
export interface TypedValue {
  readonly kind: 'value'
  readonly value: string
  readonly at: Place
}
export interface TypedList {
  readonly kind: 'list'
  readonly items: readonly Typed[]
  readonly at: Place
}
export interface TypedMap {
  readonly kind: 'map'
  readonly entries: ReadonlyMap<string, { readonly keyAt: Place; readonly value: Typed }>
  readonly at: Place
}

export interface FrontMatter {
  readonly map: TypedMap
  readonly messages: readonly Message[]
}

/**
 * Reads front matter with YAML's failsafe schema, in which `01632`, `yes` and `2025-06-02` are what they look like.
 * `firstLine` is the line of the file on which `yaml` begins.
 */
export function parseFrontMatter(yaml: string, file: string, firstLine: number): FrontMatter {
  const lines = new LineCounter()
  const document = parseDocument(yaml, { schema: 'failsafe', lineCounter: lines, prettyErrors: false })
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { file, line: line + firstLine - 1, column: Math.max(col, 1) }
  }
  const empty: TypedMap = { kind: 'map', entries: new Map(), at: placeAt(0) }
  const broken = (offset: number, text: string): FrontMatter => ({
    map: empty,
    messages: [{ rule: 'broken-front-matter', level: 'error', place: placeAt(offset), text }],
  })
  const error = document.errors[0]
  if (error !== undefined) return broken(error.pos[0], explain(error.code))
  if (document.contents === null) return { map: empty, messages: [] }
  if (!isMap(document.contents))
    return broken(0, 'Each line here is a name, a colon and a value: place: Riverside')
  try {
    const map = typed(document.contents, placeAt)
    return { map: map.kind === 'map' ? map : empty, messages: [] }
  } catch (problem) {
    if (problem instanceof UnsupportedYaml) return broken(problem.offset, problem.message)
    throw problem
  }
}

class UnsupportedYaml extends Error {
  constructor(readonly offset: number) {
    super(
      'This way of writing is not used here. Write a name, a colon and a value, or a list with a hyphen before each line.',
    )
  }
}

function typed(node: Node, placeAt: (offset: number) => Place): Typed {
  const offset = node.range?.[0] ?? 0
  const at = placeAt(offset)
  if (isScalar(node)) return { kind: 'value', value: String(node.value ?? ''), at }
  if (isSeq<Node>(node)) return { kind: 'list', items: node.items.map((item) => typed(item, placeAt)), at }
  if (!isMap<Node, Node | null>(node)) throw new UnsupportedYaml(offset)
  const entries = new Map<string, { keyAt: Place; value: Typed }>()
  for (const { key, value } of node.items) {
    if (!isScalar(key)) throw new UnsupportedYaml(offset)
    const keyAt = placeAt(key.range?.[0] ?? offset)
    const nothing: Typed = { kind: 'value', value: '', at: keyAt }
    entries.set(String(key.value), { keyAt, value: value === null ? nothing : typed(value, placeAt) })
  }
  return { kind: 'map', entries, at }
}

function explain(code: string): string {
  if (code === 'DUPLICATE_KEY') return 'This name stands here twice. Keep one of the two.'
  if (code === 'TAB_AS_INDENT') return 'Lines here may be set in with spaces alone, not with the tab key.'
  return 'This can not be read. A value that holds a colon needs quotation marks, such as name: "Riverside: our town"; lines that belong together are set in by the same number of spaces.'
}

/** The edition's front matter over the charter's, key by key; a list or a value replaces the whole of the old one. */
export function override(base: TypedMap, over: TypedMap): TypedMap {
  const entries = new Map(base.entries)
  for (const [key, entry] of over.entries) {
    const old = base.entries.get(key)?.value
    const both = old?.kind === 'map' && entry.value.kind === 'map'
    entries.set(key, both ? { keyAt: entry.keyAt, value: override(old, entry.value) } : entry)
  }
  return { kind: 'map', entries, at: over.at }
}

/** The typed value that a path of names leads to. */
export function valueAt(map: Typed, path: readonly string[]): Typed | undefined {
  let node: Typed | undefined = map
  for (const name of path) node = node?.kind === 'map' ? node.entries.get(name)?.value : undefined
  return node
}
