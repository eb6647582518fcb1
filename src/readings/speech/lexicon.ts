import type { ExplainedWord } from '../../model/charter.js'
import { type Rule, type SpeechLanguage, say } from './rule.js'

/**
 * The rule that says explained words as their authors want them said ("Say: N H S"), in the plural too; undefined where
 * there are none. It stands before all others but leaves addresses alone.
 */
export function lexiconRule(
  words: readonly ExplainedWord[],
  { endings, sayEnding }: SpeechLanguage,
): Rule | undefined {
  const said = new Map(words.flatMap(({ word, say }) => (say === undefined ? [] : [[word, say]])))
  if (said.size === 0) return undefined
  const longestFirst = [...said.keys()].sort((one, other) => other.length - one.length)
  const alternatives = longestFirst.map(eitherCase).join('|')
  return {
    name: 'Words we use',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}@/_]|[\p{L}\p{N}]\.)(?<word>${alternatives})(?<ending>${endings})?(?![\p{L}\p{N}@_]|[./]\p{L})`,
      'gu',
    ),
    say: (match) => {
      const word = match.part('word')
      const spoken = said.get(word) ?? said.get(otherCase(word))
      if (spoken === undefined || hasJustSaid(match.before, spoken)) return undefined
      return say(sayEnding(spoken, match.part('ending')))
    },
  }
}

/** Whether initials stand in brackets behind the very words that would be said for them. */
function hasJustSaid(before: string, spoken: string): boolean {
  return before.toLowerCase().endsWith(`${spoken.toLowerCase()} (`)
}

/** A pattern of a word whose first letter may be large or small. */
function eitherCase(word: string): string {
  return `(?:${escaped(word)}|${escaped(otherCase(word))})`
}

/** `Co-production` for `co-production` and the other way round; initials stay. */
function otherCase(word: string): string {
  const [first = '', second = ''] = word
  if (second !== second.toLowerCase()) return word
  const other = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase()
  return other + word.slice(first.length)
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
}
