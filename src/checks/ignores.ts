import type { Nodes, Parents, RootContent } from 'mdast'
import { readHtml } from '../charter/html.js'
import type { Place } from '../model/place.js'
import type { SourceDocument } from '../source/index.js'

/** `<!-- charter: ignore RULE, because ... -->`: a person's answer to the check, for the block that follows. */
export interface Ignore {
  readonly at: Place
  /** The rule that it names; nothing where it can not be understood. */
  readonly rule: string | undefined
  readonly because: string | undefined
  /** The lines of the file that it answers for. */
  readonly from: number
  readonly to: number
}

/** Every comment of a file that speaks to the check, in the order of the file. */
export function ignoresIn({ file, tree }: SourceDocument): Ignore[] {
  return [...commentsIn(tree, undefined)].flatMap(({ node, answers }) => {
    const start = node.position?.start
    const at = { file, line: start?.line ?? 1, column: start?.column ?? 1 }
    const lines = { from: answers?.position?.start.line ?? 0, to: answers?.position?.end.line ?? 0 }
    if (node.type === 'yaml') return inYaml(node.value, file, at.line + 1)
    return wordsOfComments(node.value).map((words) => ({ at, ...parse(words), ...lines }))
  })
}

interface Comment {
  readonly node: Extract<RootContent, { type: 'html' | 'yaml' }>
  readonly answers: Nodes | undefined
}

/** Comments with the block that each answers for: the next one, or the paragraph that it stands in. */
function* commentsIn(parent: Parents, after: Nodes | undefined): Generator<Comment> {
  const lines = parent.type === 'paragraph' || parent.type === 'heading' || parent.type === 'tableCell'
  const following = blocksAfter(parent.children, after)
  for (const [index, child] of parent.children.entries()) {
    const next = following[index]
    if (child.type === 'yaml') yield { node: child, answers: undefined }
    else if (child.type === 'html') yield { node: child, answers: lines ? parent : next }
    else if ('children' in child) yield* commentsIn(child, lines ? parent : next)
  }
}

/** For each of some siblings the block that comes next, or what comes after them all. */
function blocksAfter(siblings: readonly RootContent[], after: Nodes | undefined): (Nodes | undefined)[] {
  const following: (Nodes | undefined)[] = []
  let next = after
  for (const [index, sibling] of [...siblings.entries()].reverse()) {
    following[index] = next
    if (isBlock(sibling)) next = sibling
  }
  return following
}

function isBlock(node: RootContent): boolean {
  if (node.type === 'yaml' || node.type === 'definition') return false
  return node.type !== 'html' || readHtml(node.value).kind === 'text'
}

/** In front matter a comment begins with `#`, and answers for the name that follows, with all that is set in under it. */
function inYaml(yaml: string, file: string, firstLine: number): Ignore[] {
  const ranges = answeredInYaml(yaml.split('\n'))
  return yaml.split('\n').flatMap((line, index) => {
    const words = /^\s*#\s*charter:\s*(.*)$/.exec(line)?.[1]
    if (words === undefined) return []
    const at = { file, line: firstLine + index, column: indentOf(line) + 1 }
    const range = ranges[index]
    const answered =
      range === undefined ? { from: 0, to: 0 } : { from: firstLine + range.first, to: firstLine + range.last }
    return [{ at, ...parse(words), ...answered }]
  })
}

interface Range {
  readonly first: number
  last: number
}

/** For each line the name that follows with all that is set in under it, each counted once as it is passed. */
function answeredInYaml(lines: readonly string[]): (Range | undefined)[] {
  const ranges: (Range | undefined)[] = []
  const open: { indent: number; range: Range }[] = []
  let waiting: number[] = []
  for (const [index, line] of lines.entries()) {
    waiting.push(index)
    if (/^\s*(?:#|$)/.test(line)) continue
    const indent = indentOf(line)
    for (let last = open.at(-1); last !== undefined && last.indent >= indent; last = open.at(-1)) {
      last.range.last = index - 1
      open.pop()
    }
    const range = { first: index, last: lines.length - 1 }
    open.push({ indent, range })
    for (const before of waiting) ranges[before] = range
    waiting = []
  }
  return ranges
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}

function wordsOfComments(html: string): string[] {
  return [...html.matchAll(/<!--\s*charter:([\s\S]*?)(?:-->|$)/g)].map(([, words = '']) =>
    words.replace(/\s+/g, ' ').trim(),
  )
}

function parse(words: string): Pick<Ignore, 'rule' | 'because'> {
  const [, rule, because] = /^ignore\s+([^\s,]+)\s*(?:,?\s*because\b[\s:.…]*([\s\S]*))?$/i.exec(words) ?? []
  return { rule, because: because?.trim() || undefined }
}
