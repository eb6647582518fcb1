import type { Labels } from '../../model/labels.js'
import {
  type Detail,
  type Item,
  plain,
  type Summary,
  type SummarySection,
  type Words,
} from '../tell/index.js'

/** Characters that a comment on a pull request may have. */
export const LONGEST_COMMENT = 65_536

/** Characters of one piece of text, beyond which the rest is left out. */
const LONGEST_TEXT = 4000

/**
 * A summary as Markdown for a comment of at most `longest` characters; where it would be longer, its end says how much was left out.
 * Words of the content stay words: no mark, link, HTML or mention of a person comes of them.
 */
export function writeMarkdown(summary: Summary, labels: Labels, longest = LONGEST_COMMENT): string {
  const { title, lead, short, sections } = summary
  const opening = [
    `## ${escaped(title)}`,
    ...lead.map(wordsOf),
    ...(short === undefined
      ? []
      : [`### ${escaped(short.heading)}`, short.items.map((line) => `- ${escaped(line)}`).join('\n')]),
  ]
  const pieces = sections.flatMap((section) => piecesOf(section, labels))
  return asManyAsFit(opening, pieces, labels, longest)
}

interface Piece {
  readonly text: string
  readonly isChange: boolean
}

function piecesOf({ heading, items, foot }: SummarySection, labels: Labels): Piece[] {
  return [
    { text: `### ${wordsOf(heading)}`, isChange: false },
    ...items.map((item) => ({ text: itemText(item, labels), isChange: true })),
    ...foot.map((line) => ({ text: escaped(line), isChange: false })),
  ]
}

/** As many whole pieces as there is room for, and a line for the others. */
function asManyAsFit(
  opening: readonly string[],
  pieces: readonly Piece[],
  labels: Labels,
  longest: number,
): string {
  const changes = pieces.filter(({ isChange }) => isChange).length
  const note = (count: number) => escaped(labels('diff.left out', { count }))
  const room = longest - note(changes).length - 4
  let text = opening.join('\n\n')
  let told = 0
  for (const piece of pieces) {
    if (text.length + 2 + piece.text.length > room) break
    text += `\n\n${piece.text}`
    if (piece.isChange) told += 1
  }
  return told === changes ? `${text}\n` : `${text}\n\n${note(changes - told)}\n`
}

function itemText({ words, details }: Item, labels: Labels): string {
  return [`- ${wordsOf(words)}`, ...details.map((detail) => `  - ${detailText(detail, labels)}`)].join('\n')
}

function detailText({ label, words }: Detail, labels: Labels): string {
  const text = plain(words)
  const cut = text.slice(0, LONGEST_TEXT)
  const rest = text.length - cut.length
  const left = rest === 0 ? '' : ` … (${escaped(labels('diff.cut', { count: rest }))})`
  return `${label === undefined ? '' : `**${wordsOf(label)}:** `}${escaped(cut)}${left}`
}

function wordsOf(words: Words): string {
  return escaped(plain(words))
}

/** Breaks names of people, numbers of issues and addresses, so that none is called or linked. It has no width, and is not spoken. */
const BREAK = '\u200B'

/** Text that Markdown shows as it is, on one line. */
function escaped(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]()#+\-.!|<>~&:@"'$^=]/g, (mark) => `\\${mark}`)
    .replace(/\\[@#](?=[\p{L}\p{N}])/gu, (mark) => `${mark}${BREAK}`)
    .replace(/\bGH(?=\\-\d)|\\:(?=\/\/)|\bwww(?=\\\.)/gi, (mark) => `${mark}${BREAK}`)
}
