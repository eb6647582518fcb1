import { type Detail, type Item, plain, type Summary, type SummarySection } from '../tell/index.js'

/** Characters of a line, on the narrowest terminal. */
const NARROWEST = 30

/** A summary for a terminal: plain lines of at most so many characters, that make sense when they are read aloud. */
export function writeText({ title, lead, short, sections }: Summary, columns: number): string {
  const width = Math.max(NARROWEST, columns)
  const blocks = [
    title,
    ...lead.map((words) => wrap(plain(words), width, '')),
    ...(short === undefined
      ? []
      : [[short.heading, ...short.items.map((line) => wrap(line, width, '  '))].join('\n')]),
    ...sections.flatMap((section) => sectionBlocks(section, width)),
  ]
  return `${blocks.join('\n\n')}\n`
}

function sectionBlocks({ heading, items, foot }: SummarySection, width: number): string[] {
  const words = plain(heading)
  return [
    `${words}\n${'-'.repeat(Math.min(width, [...words].length))}`,
    ...items.map((item) => itemLines(item, width)),
    ...foot.map((line) => wrap(line, width, '')),
  ]
}

function itemLines({ words, details }: Item, width: number): string {
  return [
    wrap(plain(words), width, ''),
    ...details.map((detail) => wrap(detailText(detail), width, '  ')),
  ].join('\n')
}

function detailText({ label, words }: Detail): string {
  return label === undefined ? plain(words) : `${plain(label)}: ${plain(words)}`
}

function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
    .map((piece, index) => `${indent}${index > 0 && indent !== '' ? '  ' : ''}${piece}`)
    .join('\n')
}
