import type { Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'

export type Parse = (text: string) => Root

/** A stretch of a text that can be parsed by itself, and where it begins. */
interface Part {
  readonly text: string
  /** How many of its characters are front matter, which has to stand first. */
  readonly front: number
  /** Lines before it. */
  readonly line: number
  /** Characters before it. */
  readonly offset: number
}

/**
 * Parses Markdown part by part and gives the tree that the whole would give, with the same places. While somebody writes, all
 * parts but one stay as they are, and a parser that keeps what it has parsed is many times as quick; nor does the time
 * grow faster than the text. `parse` is called with parts; it must not mind.
 */
export function parseInParts(text: string, parse: Parse): Root {
  const parts = partsOf(text, parse)
  const trees = parts.map((part) => parse(part.text))
  const stubs = trees.flatMap((tree, index) => stubsOf(tree, parts[index]?.text ?? ''))
  const before = stubs.length === 0 ? '' : `${[...new Set(stubs)].join('')}***\n\n`
  const whole = parts.map((part, index) => {
    const alone = trees[index]
    const refers = before !== '' && part.text.includes('[')
    if (alone !== undefined && !refers) return moved(alone, part.line, part.offset)
    return parseBehind(before, part, parse)
  })
  const end = whole.at(-1)?.position?.end ?? START
  return {
    type: 'root',
    children: whole.flatMap(({ children }) => children),
    position: { start: START, end },
  }
}

const START = { line: 1, column: 1, offset: 0 }

/** Up to its closing line, front matter is no Markdown. */
const FRONT_MATTER = /^---[ \t]*\r?\n(?:[\s\S]*?\n)??---[ \t]*(?:\r?\n|$)/

/**
 * An empty line, and a heading behind it that is not set in. It ends every paragraph, list, quotation, table and note above it:
 * only code between fences, and HTML such as a comment, can go on.
 */
const HEADING = /(?<=\n[ \t]*\r?\n)(?=#{1,6}[ \t])/

function partsOf(text: string, parse: Parse): Part[] {
  const front = FRONT_MATTER.exec(text)?.[0] ?? ''
  const [first = '', ...others] = text.slice(front.length).split(HEADING)
  const texts = [front + first, ...others]
  const parts: Part[] = []
  let line = 0
  let offset = 0
  for (const [index, alone] of texts.entries()) {
    const goesOn = index + 1 < texts.length && isOpen(alone, parse)
    const own = goesOn ? text.slice(offset) : alone
    parts.push({ text: own, front: index === 0 ? front.length : 0, line, offset })
    if (goesOn) break
    line += own.split(LINE).length - 1
    offset += own.length
  }
  return parts
}

const LINE = /\r\n|\n|\r/

/** Without one of these no code between fences has begun, and no HTML: most parts have none, and need no look. */
const OPENING = /`{3}|~{3}|</

/** Whether what stands last in a part would swallow the heading of the next. */
function isOpen(part: string, parse: Parse): boolean {
  if (!OPENING.test(part)) return false
  const last = parse(part).children.at(-1)
  if (last?.type !== 'code' && last?.type !== 'html') return false
  const end = part.slice(last.position?.start.offset)
  return parse(`${end}\n\n# .\n`).children.at(-1)?.type !== 'heading'
}

/** What a reference needs to be one: that somewhere its address or note is given. */
function stubsOf(tree: Root, text: string): string[] {
  const stubs: string[] = []
  visit(tree, (node) => {
    if (node.type !== 'definition' && node.type !== 'footnoteDefinition') return
    const label = LABEL.exec(text.slice(node.position?.start.offset))?.[0] ?? ''
    stubs.push(`${label} <#>\n\n`)
  })
  return stubs
}

const LABEL = /^\[(?:[^\\\]]|\\[\s\S])*\]:/

/** Parses a part behind what all parts define, which is then taken away again. */
function parseBehind(before: string, { text, front, line, offset }: Part, parse: Parse): Root {
  const tree = parse(text.slice(0, front) + before + text.slice(front))
  const lines = before.split(LINE).length - 1
  const startOf = (node: RootContent) => node.position?.start.offset ?? 0
  const yaml = tree.children.filter((node) => startOf(node) < front)
  const others = tree.children.filter((node) => startOf(node) >= front + before.length)
  const rest = moved({ ...tree, children: others }, line - lines, offset - before.length)
  return { ...rest, children: [...yaml, ...rest.children] }
}

/** A copy of a tree, as far down its file as its part stands. */
function moved<N extends Root | RootContent>(node: N, lines: number, offset: number): N {
  const copy = { ...node }
  const { position } = node
  if (position !== undefined) {
    copy.position = { start: down(position.start, lines, offset), end: down(position.end, lines, offset) }
  }
  if ('children' in copy)
    Object.assign(copy, { children: copy.children.map((child) => moved(child, lines, offset)) })
  return copy
}

interface Point {
  readonly line: number
  readonly column: number
  readonly offset?: number | undefined
}

function down(point: Point, lines: number, offset: number) {
  return { line: point.line + lines, column: point.column, offset: (point.offset ?? 0) + offset }
}
