import type { OutlineEntry, Readback } from '../model/files.js'

/**
 * Reads a plain text file as a listener's program would: every line that is not empty is a text; a line with two empty
 * lines before it and one after it is a heading; the first line is the title. Such a file has no levels and no language.
 * Throws on bytes that are no UTF-8.
 */
export function readTextFile(bytes: Uint8Array): Readback {
  const lines = new TextDecoder('utf-8', { fatal: true }).decode(bytes).split(/\r?\n/)
  const texts = lines.filter((line) => line.trim() !== '')
  const alternatives = texts.flatMap(describedIn)
  const title = texts[0]
  if (title === undefined) return { texts, outline: [], alternatives }
  const headings = lines.filter((line, index) => index > 1 && line !== '' && standsAsHeading(lines, index))
  const outline: OutlineEntry[] = [title, ...headings].map((text) => ({ text }))
  return { texts, outline, alternatives, title }
}

function standsAsHeading(lines: readonly string[], index: number): boolean {
  return lines[index - 1] === '' && lines[index - 2] === '' && (lines[index + 1] ?? '') === ''
}

/**
 * What may describe a picture, as plain text has no mark of its own for that: what follows a word and a colon
 * (`Picture: two people talking`) at the start of a line or in round brackets.
 */
function describedIn(line: string): string[] {
  const whole = /^\p{Lu}\p{L}{1,20}: (.+)$/u.exec(line)
  const within = line.matchAll(/\(\p{Lu}\p{L}{1,20}: ([^()]{1,1000})\)/gu)
  return [...(whole === null ? [] : [whole]), ...within].map(([, words]) => words ?? '')
}
