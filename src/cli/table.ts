import { relative } from 'node:path'
import type { Manifest, ManifestFile } from '../model/files.js'
import type { BuildOutcome } from './outcome.js'

/** What a build made, as one table: a line an edition, and under it a line a file. */
export function resultTable(outcomes: readonly BuildOutcome[], output: string): string {
  if (outcomes.length === 0)
    return 'There is no charter to build. Put one into a folder of its own: content/our-charter/charter.md\n'
  const rows = outcomes.flatMap((outcome) => [
    [heading(outcome)],
    ...(isPublished(outcome) ? outcome.manifest.files.map(row) : []),
  ])
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.max(...rows.map((cells) => (cells.length === 1 ? 0 : (cells[column]?.length ?? 0)))),
  )
  const lines = rows.map((cells) => (cells.length === 1 ? `\n${cells[0]}` : `  ${align(cells, widths)}`))
  return `${lines.join('\n')}\n\n${summary(outcomes, output)}\n`
}

function isPublished(outcome: BuildOutcome): outcome is BuildOutcome & { readonly manifest: Manifest } {
  return outcome.manifest !== undefined && outcome.messages.every(({ level }) => level !== 'error')
}

function heading(outcome: BuildOutcome): string {
  const { id, messages } = outcome
  const errors = messages.filter(({ level }) => level === 'error').length
  const warnings = messages.length - errors
  const notes = [
    ...(isPublished(outcome) ? [] : ['not published']),
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
  ]
  return `${id}${notes.length === 0 ? '' : `  (${notes.join(', ')})`}`
}

function row({
  title,
  name,
  bytes,
  pages,
  pagesEstimated,
  minutes,
  words,
  parity,
  wordsLeft,
}: ManifestFile): string[] {
  const length =
    pages !== undefined
      ? `${pagesEstimated === true ? 'about ' : ''}${count(pages, 'page')}`
      : minutes !== undefined
        ? count(minutes, 'minute')
        : count(words, 'word')
  const checked = parity === 'whole' ? `${thousands(words - (wordsLeft ?? 0))} words checked` : parity
  const left = wordsLeft === undefined ? '' : `, ${wordsLeft} left out`
  return [title, name, size(bytes), length, checked + left]
}

/** Words to the left, figures to the right. */
function align(cells: readonly string[], widths: readonly number[]): string {
  return cells
    .map((cell, column) =>
      column === 2 || column === 3 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
    )
    .join('  ')
    .trimEnd()
}

function summary(outcomes: readonly BuildOutcome[], output: string): string {
  const published = outcomes.filter(isPublished)
  const files = published.reduce((sum, { manifest }) => sum + manifest.files.length, 0)
  if (published.length === 0) return 'Nothing was published.'
  const where = relative(process.cwd(), output) || '.'
  return `${count(files, 'file')} of ${count(published.length, 'edition')} in ${where}. Open ${where}/index.html to see them.`
}

function count(number: number, what: string): string {
  return `${thousands(number)} ${what}${number === 1 ? '' : 's'}`
}

function thousands(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** Bytes, as readers of file lists know them. */
function size(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} KB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`
}
