import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/**
 * The texts of a tagged PDF as poppler tells them to a screen reader (`pdfinfo -struct-text`): in the order of the
 * structure, a text for each block. Throws on a line that is no part of such a tree.
 */
export async function textsInStructure(path: string): Promise<string[]> {
  const { stdout } = await run('pdfinfo', ['-struct-text', path], { maxBuffer: 64 * 1024 * 1024 })
  return textsOfTree(stdout)
}

/** A line of the tree is a text in quotes, an object or an attribute that belongs to an element, or an element. */
const LINE =
  /^(?<indent> *)(?:"(?<text>.*)"|(?:Object |\/).*|(?<element>[A-Za-z]\w*)(?<inline> \(inline\))?.*)$/

export function textsOfTree(tree: string): string[] {
  const texts: string[] = []
  /** The blocks around the line, from the outside in, each with its indent. */
  let open: { readonly indent: number }[] = []
  let last: { readonly indent: number } | undefined
  for (const line of tree.split('\n')) {
    if (line.trim() === '') continue
    const { indent = '', text, element, inline } = LINE.exec(line)?.groups ?? unknown(line)
    const depth = indent.length
    open = open.filter((block) => block.indent < depth)
    if (element !== undefined && inline === undefined) open.push({ indent: depth })
    if (text === undefined) continue
    const block = open.at(-1)
    if (block !== undefined && block === last) texts.push(`${texts.pop() ?? ''}${text}`)
    else texts.push(text)
    last = block
  }
  return texts
}

function unknown(line: string): never {
  throw new Error(`pdfinfo said what is no part of a structure tree: ${line}`)
}
