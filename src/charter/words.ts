import { inlineText } from '../doc/words.js'
import type { ExplainedWord } from '../model/charter.js'
import type { Block, Inline, List } from '../model/doc.js'
import { type Conversion, say } from './conversion.js'

/** The words that the lists of a "Words we use" section explain: bold word, colon, meaning, and perhaps "Say: ...". */
export function explainedWords(blocks: readonly Block[], conversion: Conversion): ExplainedWord[] {
  return blocks
    .filter((block): block is List => block.type === 'list')
    .flatMap((list) => list.children)
    .flatMap((item): ExplainedWord[] => {
      const at = item.at ?? { file: conversion.file, line: 1, column: 1 }
      const [paragraph] = item.children
      const word = paragraph?.type === 'paragraph' ? explained(paragraph.children, conversion) : undefined
      if (word !== undefined) return [{ at, ...word }]
      say(
        conversion,
        'warning',
        'word-unexplained',
        at,
        'This item explains no word. Write the word in bold, a colon and what it means: - **Pledge**: something we say we will do.',
      )
      return []
    })
}

function explained(
  children: readonly Inline[],
  conversion: Conversion,
): Omit<ExplainedWord, 'at'> | undefined {
  const [first, ...rest] = children
  if (first?.type !== 'strong') return undefined
  const word = inlineText(first.children).trim().replace(/:$/, '')
  const explanation = inlineText(rest)
    .replace(/\s+/g, ' ')
    .replace(/^\s*[:–—-]?\s*/, '')
  const opening = `${conversion.labels('source.say')}:`
  const start = explanation.lastIndexOf(opening)
  const meaning = (start < 0 ? explanation : explanation.slice(0, start)).trim().replace(/\.$/, '')
  const say =
    start < 0
      ? ''
      : explanation
          .slice(start + opening.length)
          .trim()
          .replace(/\.$/, '')
  if (word === '' || meaning === '') return undefined
  return { word, meaning, abbreviation: spellsOut(meaning, word), ...(say === '' ? {} : { say }) }
}

/** Whether a word is initials: more than one capital, and no small letter but a plural s or a joining "of". */
function spellsOut(meaning: string, word: string): boolean {
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0
  return capitals > 1 && /^[\p{Lu}\p{N}&+]+s?$/u.test(word) && meaning.length > word.length
}
