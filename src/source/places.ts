import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference'
import { lastAtOrBefore } from '../doc/halving.js'

/** A text as it is read, with the offset in its file of the writing that each of its characters came from, and of its end. */
export interface Traced {
  readonly text: string
  /** One more than `text` has characters. */
  readonly offsets: readonly number[]
}

/** `\*`, or `&eacute;`, `&#233;`, `&#xE9;` (CommonMark 0.31, 2.4 and 2.5); or the end of a line with the spaces before it. */
const SPECIAL =
  /\\([!-/:-@[-`{-~])|&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([\dA-Za-z]{1,31}));|[ \t]*(\r\n|\r|\n)|[ \t]+/g

/**
 * Reads the text between two offsets of a Markdown file as its parser does: escapes and character references decoded, and
 * what stands at the start of a line left out, with the marks of the `quotes` quotations that the text stands in.
 */
export function readMarkdownText(file: string, start: number, end: number, quotes: number): Traced {
  const raw = file.slice(start, end)
  const opening = new RegExp(`(?:[ \\t]*>){0,${quotes}}[ \\t]*`, 'y')
  const traced = new Tracing()
  let from = 0
  for (const match of raw.matchAll(SPECIAL)) {
    // What opens the line before is no text.
    if (match.index < from) continue
    traced.copy(raw.slice(from, match.index), start + from)
    from = match.index + match[0].length
    const value = decoded(match)
    if (value === match[0]) traced.copy(value, start + match.index)
    else traced.put(value, start + match.index)
    if (match[5] === undefined) continue
    opening.lastIndex = from
    from += opening.exec(raw)?.[0].length ?? 0
  }
  traced.copy(raw.slice(from), start + from)
  return traced.end(end)
}

function decoded([whole, escaped, decimal, hexadecimal, name, ending]: RegExpExecArray): string {
  if (decimal !== undefined) return decodeNumericCharacterReference(decimal, 10)
  if (hexadecimal !== undefined) return decodeNumericCharacterReference(hexadecimal, 16)
  if (name !== undefined) return decodeNamedCharacterReference(name) || whole
  return escaped ?? ending ?? whole
}

/** Reads the text between two offsets of a file as it stands there. */
export function readLiteralText(file: string, start: number, end: number): Traced {
  const traced = new Tracing()
  traced.copy(file.slice(start, end), start)
  return traced.end(end)
}

/**
 * Finds the characters of a value of front matter in its writing, which begins at `start`: in quotation marks or without,
 * on one line or folded over several. Where the writing is of another kind, the rest has the last place that was found.
 */
export function readYamlValue(file: string, start: number, value: string): Traced {
  const traced = new Tracing()
  const block = /[|>][-+\d]*[ \t]*\r?\n/y
  block.lastIndex = start
  let from = start + (block.exec(file)?.[0].length ?? 0)
  const mark = /["']/.exec(file.charAt(from))?.[0] ?? ''
  const isQuoted = mark !== '' && !value.startsWith(mark)
  if (isQuoted) from += 1
  for (const character of value) {
    const isSpace = /\s/.test(character)
    if (isSpace) traced.put(character, from)
    while (/\s/.test(file.charAt(from))) from += 1
    if (isSpace) continue
    traced.put(character, from)
    if (isQuoted && file.startsWith(mark === '"' ? '\\' : "''", from)) from += 2
    else if (file.startsWith(character, from)) from += character.length
  }
  return traced.end(from)
}

/** A change of a traced text: what stands between two of its offsets becomes `value`, at the place where that began. */
export interface Change {
  readonly from: number
  readonly to: number
  readonly value: string
}

/** A traced text with changes made, which stand in order. */
export function changeTraced({ text, offsets }: Traced, changes: Iterable<Change>): Traced {
  const traced = new Tracing()
  let end = 0
  const keep = (to: number) => {
    for (; end < to; end++) traced.put(text.charAt(end), offsets[end] ?? 0)
  }
  for (const { from, to, value } of changes) {
    keep(from)
    traced.put(value, offsets[from] ?? 0)
    end = to
  }
  keep(text.length)
  return traced.end(offsets.at(-1) ?? 0)
}

/** A traced text in which each match of a pattern is replaced by the same words. */
export function replaceTraced(traced: Traced, pattern: RegExp, value: string): Traced {
  const matches = traced.text.matchAll(pattern)
  return changeTraced(
    traced,
    [...matches].map(({ index, 0: found }) => ({ from: index, to: index + found.length, value })),
  )
}

/** A traced text while it is put together. */
class Tracing {
  private readonly parts: string[] = []
  private readonly offsets: number[] = []

  /** Text as it stands in the file, from `offset` on. */
  copy(text: string, offset: number): void {
    this.parts.push(text)
    for (let index = 0; index < text.length; index++) this.offsets.push(offset + index)
  }

  /** Text of which every character came from the writing at `offset`. */
  put(text: string, offset: number): void {
    this.parts.push(text)
    for (let index = 0; index < text.length; index++) this.offsets.push(offset)
  }

  end(offset: number): Traced {
    return { text: this.parts.join(''), offsets: [...this.offsets, offset] }
  }
}

/** The lines of a file: from an offset to the line and column that an editor shows, and back. Both count from 1. */
export class Lines {
  private readonly starts: readonly number[]

  constructor(text: string) {
    this.starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ index, 0: end }) => index + end.length)]
  }

  placeOf(offset: number): { line: number; column: number } {
    const first = lastAtOrBefore(offset, this.starts)
    return { line: first + 1, column: offset - (this.starts[first] ?? 0) + 1 }
  }

  offsetOf({ line, column }: { readonly line: number; readonly column: number }): number {
    return (this.starts[line - 1] ?? 0) + column - 1
  }
}
