import { sentenceEnds } from '../doc/sentences.js'
import type { Block, Inline, Paragraph, Statement, Text } from '../model/doc.js'
import type { Labels } from '../model/labels.js'

/** Blocks in which every paragraph is told a sentence a row. What is a list, a table or a quotation stays one. */
export function inSentences(blocks: readonly Block[], lang: string, labels: Labels): Block[] {
  const told: Block[] = []
  for (const block of blocks) {
    if (block.type !== 'paragraph') {
      told.push(block)
      continue
    }
    const rows = sentencesOf(block, block.lang ?? lang, labels).map(
      (sentence): Statement => ({ type: 'statement', children: [sentence] }),
    )
    const last = told.at(-1)
    if (last?.type === 'statements')
      told[told.length - 1] = { ...last, children: [...last.children, ...rows] }
    else told.push({ type: 'statements', children: rows })
  }
  return told
}

/**
 * The sentences of a paragraph, each a paragraph with the nodes that it had, and their places. A link, code or a picture
 * is never cut in two. A paragraph without words stays one.
 */
export function sentencesOf(paragraph: Paragraph, lang: string, labels: Labels): Paragraph[] {
  const flat = flatText(paragraph.children)
  const abbreviations = new Set(labels('easy read.abbreviations').split(' '))
  const ends = outsideWholes(sentenceEnds(flat, lang, abbreviations), paragraph.children)
  if (ends.length < 2) return [paragraph]
  return divide(paragraph.children, { ends, starts: startsAfter(ends, flat), at: 0, sentence: 0 }).map(
    ({ nodes }) => ({
      ...paragraph,
      children: nodes,
    }),
  )
}

/** The text that sentences are found in: as long as the nodes are, so that places in it are places in them. */
function flatText(nodes: readonly Inline[]): string {
  return nodes.map(flatOf).join('')
}

function flatOf(node: Inline): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'emoji':
      return node.value.replace(/[\r\n\u2028\u2029\u0085]/g, ' ')
    case 'break':
      return ' '
    case 'image':
    case 'noteReference':
    case 'label':
    case 'spoken':
      return ''
    default:
      return flatText(node.children)
  }
}

/** The ends that lie in no node which has to stay whole. Both go from the start to the end, so each is looked at once. */
function outsideWholes(ends: readonly number[], nodes: readonly Inline[]): number[] {
  const wholes = wholeNodes(nodes, 0)
  let next = 0
  return ends.filter((end) => {
    while ((wholes[next]?.end ?? Number.POSITIVE_INFINITY) <= end) next += 1
    return (wholes[next]?.start ?? Number.POSITIVE_INFINITY) >= end
  })
}

function wholeNodes(nodes: readonly Inline[], from: number): { start: number; end: number }[] {
  let start = from
  return nodes.flatMap((node) => {
    const at = start
    start += flatOf(node).length
    if (isDivisible(node)) return wholeNodes(node.children, at)
    return node.type === 'text' || start === at ? [] : [{ start: at, end: start }]
  })
}

type Divisible = Extract<Inline, { type: 'emphasis' | 'strong' | 'delete' | 'span' }>

function isDivisible(node: Inline): node is Divisible {
  return ['emphasis', 'strong', 'delete', 'span'].includes(node.type)
}

/** Where each sentence starts: at its first character that is no white space. */
function startsAfter(ends: readonly number[], flat: string): number[] {
  return ends.map((_, index) => {
    let start = ends[index - 1] ?? 0
    while (index > 0 && flat[start]?.trim() === '') start += 1
    return start
  })
}

/** How far a paragraph is divided: it is gone through once. */
interface Cursor {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  at: number
  sentence: number
}

interface Piece {
  readonly sentence: number
  readonly nodes: Inline[]
}

function divide(nodes: readonly Inline[], cursor: Cursor): Piece[] {
  const pieces: Piece[] = []
  const put = (sentence: number, ...more: Inline[]) => {
    const last = pieces.at(-1)
    if (last?.sentence === sentence) last.nodes.push(...more)
    else pieces.push({ sentence, nodes: more })
  }
  for (const node of nodes) {
    if (node.type === 'text') for (const { sentence, text } of cut(node, cursor)) put(sentence, text)
    else if (isDivisible(node)) {
      for (const { sentence, nodes: children } of divide(node.children, cursor))
        put(sentence, { ...node, children })
    } else {
      const length = flatOf(node).length
      const sentence = sentenceAt(length === 0 ? cursor.at - 1 : cursor.at, cursor)
      // A line break between two sentences divides nothing any more.
      const isBetween = cursor.at < (cursor.starts[sentence] ?? 0)
      if (node.type !== 'break' || !isBetween) put(sentence, node)
      cursor.at += length
    }
  }
  return pieces
}

function* cut(node: Text, cursor: Cursor): Generator<{ sentence: number; text: Text }> {
  const start = cursor.at
  const end = start + node.value.length
  while (cursor.at < end) {
    const sentence = sentenceAt(cursor.at, cursor)
    cursor.at = Math.min(end, Math.max(cursor.at, cursor.starts[sentence] ?? 0))
    const stop = Math.min(end, cursor.ends[sentence] ?? end)
    const value = node.value.slice(cursor.at - start, stop - start)
    if (value !== '') yield { sentence, text: { ...node, value } }
    // Behind the last sentence there is white space at most.
    cursor.at = stop > cursor.at || sentence < cursor.ends.length - 1 ? Math.max(cursor.at, stop) : end
  }
}

/** The sentence that the character at a place belongs to; what stands behind the last belongs to the last. */
function sentenceAt(place: number, cursor: Cursor): number {
  while (cursor.sentence < cursor.ends.length - 1 && place >= (cursor.ends[cursor.sentence] ?? 0))
    cursor.sentence += 1
  return cursor.sentence
}
