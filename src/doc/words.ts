import type { Block, Doc, Fact, Inline, Node, Part } from '../model/doc.js'
import { mayHoldEmoji } from './emoji.js'

/**
 * The words of a text, as parity compares them: runs of letters and digits with the apostrophes inside them, and
 * every symbol that means something by itself (`£`, `%`, `→`). Emoji, punctuation and invisible characters are no words.
 */
export function wordsOf(text: string): string[] {
  const composed = text.normalize('NFC')
  const plain = mayHoldEmoji(composed) ? composed.replace(EMOJI, ' ') : composed
  return plain.replace(INVISIBLE, '').replace(/’/g, "'").match(WORD) ?? []
}

/** Pictographs as well as emoji: `⚠` is the same sign with and without the mark that asks for colours. */
const EMOJI = /\p{RGI_Emoji}|[\p{Extended_Pictographic}--[©®™]]\uFE0F?/gv
const INVISIBLE = /\p{Cf}|\uFE0F/gu
const WORD = /[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}\p{N}]+)*|[\p{Sc}\p{Sm}\p{So}%&@#]/gu

/** How many words a reader would count: symbols are none. */
export function countWords(texts: Iterable<string>): number {
  let count = 0
  for (const text of texts) for (const word of wordsOf(text)) if (/[\p{L}\p{N}]/u.test(word)) count += 1
  return count
}

/**
 * The texts of a Doc in reading order, a string for each paragraph, heading, cell or label. These are the words that
 * every file of this reading has to hold; the numbers and bullets of lists are the medium's own.
 */
export function textsOf(root: Doc | Block | Part): string[] {
  const texts: string[] = []
  collect(root, texts)
  return texts
}

function collect(node: Node | Doc, texts: string[]): void {
  if (node.type === 'code') texts.push(node.value)
  else if (node.type === 'fact') texts.push(factText(node))
  else if ('children' in node) {
    if (holdsInlines(node)) texts.push(inlineText(node.children))
    else for (const child of node.children) collect(child, texts)
  }
}

function factText(fact: Fact): string {
  return `${fact.label}\n${inlineText(fact.children)}`
}

type InlineParent = Extract<Node, { children: readonly Inline[] }>

function holdsInlines(node: Extract<Node | Doc, { children: unknown }>): node is InlineParent {
  switch (node.type) {
    case 'heading':
    case 'paragraph':
    case 'tableCell':
    case 'notice':
    case 'instruction':
      return true
    default:
      return false
  }
}

/** The text of inline nodes as a reader meets it: labels apart, notes as `[1]`, pictures left out. */
export function inlineText(nodes: readonly Inline[]): string {
  return nodes.map(textOfInline).join('')
}

function textOfInline(node: Inline): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value
    case 'label':
      return `${node.value}\n`
    case 'break':
      return '\n'
    case 'noteReference':
      return `[${node.number}]`
    case 'spoken':
      return node.showPrinted ? `${node.spoken} (${node.printed})` : node.spoken
    case 'emoji':
      return node.value
    case 'image':
      return ' '
    default:
      return inlineText(node.children)
  }
}
