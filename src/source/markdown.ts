import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { parseInParts } from './parts.js'

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']).freeze()

/** Markdown (CommonMark and GFM, with front matter) to its tree. Never throws: all text is Markdown. */
export function parseMarkdown(text: string): Root {
  return parseInParts(hideEscapedBraces(text), parseOnce)
}

/** Characters: what is kept of parsed parts is a few charters, twice over at most. */
const MOST_KEPT = 200_000

let kept = new Map<string, Root>()
let keptBefore = kept
let length = 0

/** The tree of a part, parsed once. Nobody may change it. */
function parseOnce(part: string): Root {
  const known = kept.get(part) ?? keptBefore.get(part)
  const tree = known ?? parser.parse(part)
  if (kept.has(part)) return tree
  if (length > MOST_KEPT) {
    keptBefore = kept
    kept = new Map()
    length = 0
  }
  kept.set(part, tree)
  length += part.length
  return tree
}

/**
 * `\{{` writes the braces themselves, but Markdown takes the backslash away and what is left looks like a variable.
 * So the three characters are exchanged for three that no text holds (Unicode noncharacters), and back when they are read.
 */
export function hideEscapedBraces(text: string): string {
  return text.replace(/\\+\{\{/g, (run) => {
    const backslashes = run.length - 2
    return backslashes % 2 === 1 ? `${run.slice(0, backslashes - 1)}${HIDDEN}` : run
  })
}

/** As long as what it stands for, so that offsets stay. */
export const HIDDEN = '\uFDD0\uFDD1\uFDD1'

/** The braces that an author escaped, as they are to be read. */
export function showBraces(text: string): string {
  return text.replaceAll(HIDDEN, '{{')
}

/** The braces that an author escaped, as they were written: in code a backslash is a backslash. */
export function showEscapedBraces(text: string): string {
  return text.replaceAll(HIDDEN, '\\{{')
}
