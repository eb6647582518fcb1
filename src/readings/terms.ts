import { changeBlocks, changeWithin } from '../doc/transform.js'
import { inlineText } from '../doc/words.js'
import type { ExplainedWord } from '../model/charter.js'
import type { Block, Inline, Text } from '../model/doc.js'

/**
 * Marks the first use of each explained word in these blocks, so that a medium can offer its meaning there.
 * Headings, links and code stay as they are.
 */
export function markUses(blocks: readonly Block[], words: readonly ExplainedWord[]): Block[] {
  const mark = firstUses(words)
  return changeBlocks(blocks, (children, parent) => (parent.type === 'heading' ? children : mark(children)))
}

/** Marks each explained word where it is first used in all that this is given, piece by piece. */
export function firstUses(
  words: readonly ExplainedWord[],
): (children: readonly Inline[]) => readonly Inline[] {
  const dictionary = dictionaryOf(words)
  if (dictionary === undefined) return (children) => children
  const left = new Map(dictionary.entries)
  const mark = (children: readonly Inline[]): Inline[] =>
    children.flatMap((child): Inline[] => {
      if (child.type === 'text') return markText(child, dictionary.pattern, left)
      return child.type === 'link' || child.type === 'term' ? [child] : [changeWithin(child, mark)]
    })
  return mark
}

interface Dictionary {
  readonly pattern: RegExp
  readonly entries: ReadonlyMap<string, ExplainedWord>
}

function dictionaryOf(words: readonly ExplainedWord[]): Dictionary | undefined {
  if (words.length === 0) return undefined
  const longestFirst = words.map(({ word }) => word).sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const alternatives = longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|')
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'giu'),
    entries: new Map(words.map((word) => [word.word.toLowerCase(), word])),
  }
}

function markText(node: Text, pattern: RegExp, left: Map<string, ExplainedWord>): Inline[] {
  const nodes: Inline[] = []
  let end = 0
  const piece = (value: string): Text => ({ ...node, value })
  for (const match of node.value.matchAll(pattern)) {
    const [found] = match
    const entry = left.get(found.toLowerCase())
    // Initials are a word only in capitals: "IT" is not "it".
    if (entry === undefined || (entry.abbreviation && found !== entry.word)) continue
    left.delete(found.toLowerCase())
    if (match.index > end) nodes.push(piece(node.value.slice(end, match.index)))
    const { meaning, abbreviation } = entry
    const at = node.at === undefined ? {} : { at: node.at }
    nodes.push({ type: 'term', role: 'use', meaning, abbreviation, children: [piece(found)], ...at })
    end = match.index + found.length
  }
  if (nodes.length === 0) return [node]
  return end < node.value.length ? [...nodes, piece(node.value.slice(end))] : nodes
}

/** Marks the words that the lists of a "Words we use" section explain. */
export function markDefinitions(blocks: readonly Block[], words: readonly ExplainedWord[]): Block[] {
  const byWord = new Map(words.map((word) => [word.word, word]))
  return changeBlocks(blocks, ([first, ...rest]) => {
    if (first === undefined) return []
    const entry =
      first.type === 'strong' ? byWord.get(inlineText(first.children).trim().replace(/:$/, '')) : undefined
    if (entry === undefined) return [first, ...rest]
    const { meaning, abbreviation } = entry
    return [{ type: 'term', role: 'definition', meaning, abbreviation, children: [first] }, ...rest]
  })
}
