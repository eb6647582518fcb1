import type { Root } from 'mdast'
import type { Message } from '../model/message.js'
import type { SourceFile } from '../model/sources.js'
import { decode } from './decode.js'
import { parseFrontMatter, type TypedMap } from './front-matter.js'
import { findExcess } from './limits.js'
import { parseMarkdown, showEscapedBraces } from './markdown.js'

/** One Markdown file, read: its tree, where every node has its place, and its front matter. */
export interface SourceDocument {
  readonly file: string
  readonly text: string
  readonly tree: Root
  readonly frontMatter: TypedMap
  readonly messages: readonly Message[]
}

export type SourceResult = { readonly document: SourceDocument } | { readonly messages: readonly Message[] }

/** What was read, by the file in memory: the editions of a charter share its source, and the check looks at it again. */
const known = new WeakMap<SourceFile, { readonly file: string; readonly result: SourceResult }>()

/** Reads `file` of the content folder; what keeps it from being read is an error among the messages. */
export function readSource(file: string, source: SourceFile | undefined): SourceResult {
  const before = source === undefined ? undefined : known.get(source)
  if (before?.file === file) return before.result
  const result = read(file, source)
  if (source !== undefined) known.set(source, { file, result })
  return result
}

function read(file: string, source: SourceFile | undefined): SourceResult {
  const decoded = decode(source, file.slice(file.lastIndexOf('/') + 1))
  const start = { file, line: 1, column: 1 }
  if ('problem' in decoded) {
    return { messages: [{ rule: decoded.rule, level: 'error', place: start, text: decoded.problem }] }
  }
  const excess = findExcess(decoded.text)
  if (excess !== undefined) {
    const { line, rule, problem } = excess
    return { messages: [{ rule, level: 'error', place: { file, line, column: 1 }, text: problem }] }
  }
  const { text } = decoded
  const tree = parseMarkdown(text)
  const yaml = tree.children[0]
  if (yaml?.type !== 'yaml') {
    const nothing: TypedMap = { kind: 'map', entries: new Map(), at: start }
    return { document: { file, text, tree, frontMatter: nothing, messages: [] } }
  }
  const { map, messages } = parseFrontMatter(showEscapedBraces(yaml.value), file, 2)
  if (messages.some((message) => message.level === 'error')) return { messages }
  return { document: { file, text, tree, frontMatter: map, messages } }
}
