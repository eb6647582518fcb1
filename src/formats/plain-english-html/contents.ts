import { inlineText } from '../../doc/words.js'
import type { Block, Direction, Heading, Inline, Pledge, Section } from '../../model/doc.js'

/** A line of the contents list. */
export interface ContentsEntry {
  readonly id: string
  /** Of a pledge. */
  readonly number: number | undefined
  readonly words: string
  readonly lang: string | undefined
  readonly dir: Direction | undefined
  readonly pledges: readonly ContentsEntry[]
}

/** Below this many parts a page is quicker to read than its contents list. */
const FEWEST = 4

/** The parts of a charter and, under theirs, its pledges. Empty where the page has few parts. */
export function contentsOf(blocks: readonly Block[]): ContentsEntry[] {
  const entries = blocks.filter(isPart).map((part) => entryOf(part, part.children.filter(isPledge)))
  const named = entries.filter((entry) => entry.words !== '')
  return named.length < FEWEST ? [] : named
}

/** The words that a contents list adds to a page, in order. */
export function wordsIn(entries: readonly ContentsEntry[]): string[] {
  return entries.flatMap((entry) => [entry.words, ...wordsIn(entry.pledges)])
}

function entryOf(part: Section | Pledge, pledges: readonly Pledge[]): ContentsEntry {
  const [heading] = part.children
  return {
    id: part.id,
    number: part.type === 'pledge' ? part.number : undefined,
    words: lineOf(heading),
    lang: heading.lang ?? part.lang,
    dir: heading.dir ?? part.dir,
    pledges: pledges.map((pledge) => entryOf(pledge, [])).filter((entry) => entry.words !== ''),
  }
}

function lineOf(heading: Heading): string {
  return bare(heading.children).replace(/\s+/g, ' ').trim()
}

/** The words of a heading without its pictures, decoration and notes; the list itself numbers the pledges. */
function bare(nodes: readonly Inline[]): string {
  return nodes.map(bareWords).join('')
}

function bareWords(node: Inline): string {
  switch (node.type) {
    case 'noteReference':
    case 'image':
    case 'label':
      return ''
    case 'emoji':
      return node.decorative ? '' : node.value
    default:
      return 'children' in node ? bare(node.children) : inlineText([node])
  }
}

function isPart(block: Block): block is Section | Pledge {
  return block.type === 'section' || block.type === 'pledge'
}

function isPledge(block: Block): block is Pledge {
  return block.type === 'pledge'
}
