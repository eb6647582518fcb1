/**
 * A part of a plain text file. A `heading` is found by the empty lines round it: two before and one after (WCAG
 * technique T3). A `block` has one before (T1) and none inside.
 */
export interface LineBlock {
  readonly kind: 'heading' | 'block'
  readonly lines: readonly string[]
}

export const heading = (line: string): LineBlock => ({ kind: 'heading', lines: [line] })
export const block = (...lines: readonly string[]): LineBlock => ({ kind: 'block', lines })

/**
 * The bytes of a plain text file: UTF-8 with a byte-order mark, so that £ survives, and CRLF, for readers on Windows.
 * Nothing is wrapped. Empty lines and empty blocks are left out.
 */
export function textFile(blocks: readonly LineBlock[]): Uint8Array {
  const lines: string[] = []
  for (const { kind, lines: own } of blocks) {
    const filled = own.filter((line) => line.trim() !== '')
    if (filled.length === 0) continue
    if (lines.length > 0) lines.push('')
    if (lines.length > 0 && kind === 'heading') lines.push('')
    lines.push(...filled)
  }
  return new TextEncoder().encode(`\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`)
}

/** Blocks that stand together, such as the items of a list, as one; a heading among them stays apart. */
export function together(blocks: readonly LineBlock[]): LineBlock[] {
  const joined: LineBlock[] = []
  let lines: string[] = []
  for (const part of blocks) {
    if (part.kind === 'block') {
      for (const line of part.lines) lines.push(line)
      continue
    }
    if (lines.length > 0) joined.push(block(...lines))
    joined.push(part)
    lines = []
  }
  if (lines.length > 0) joined.push(block(...lines))
  return joined
}

/** Blocks with words before the first of their lines: the label of a list item. */
export function labelled(label: string, blocks: readonly LineBlock[]): LineBlock[] {
  const [first, ...rest] = blocks.filter((part) => part.lines.length > 0)
  if (first === undefined) return [block(label)]
  const [line = '', ...lines] = first.lines
  return [{ ...first, lines: [`${label} ${line}`, ...lines] }, ...rest]
}

/** Words that run on in one line: any white space is one space. */
export function oneLine(text: string): string {
  return plainCharacters(text).replace(/\s+/g, ' ')
}

/** A line of code: its spaces are kept, and a tab is four. */
export function codeLine(text: string): string {
  return plainCharacters(text.replaceAll('\t', '    ')).replace(/\s/g, ' ').trimEnd()
}

/** Characters that every screen reader and every editor knows: quotation marks and dashes as a keyboard has them. */
function plainCharacters(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(CONTROL, ' ')
    .replace(/[“”„‟]/g, '"')
    .replace(/’|‘(?!(?<=[\p{L}\p{N}]‘)[\p{L}\p{N}])/gu, "'")
    .replace(/[‐‑–]/g, '-')
    .replace(/\s?—\s?/g, ' - ')
}

/** Soft hyphens, zero-width spaces, word joiners, byte-order marks and the marks of an emoji's form. */
const INVISIBLE = /\u00AD|\u200B|\u2060|\uFEFF|\uFE0F/g
/** Control characters but for white space. */
const CONTROL = /[\p{Cc}--[\t\n\v\f\r]]/gv
