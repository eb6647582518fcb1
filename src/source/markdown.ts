import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']).freeze()

/** Markdown (CommonMark and GFM, with front matter) to its tree. Never throws: all text is Markdown. */
export function parseMarkdown(text: string): Root {
  return parser.parse(hideEscapedBraces(text))
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
