import type { Finding, Prose, Rule, Subject } from '../rule.js'
import { areBeside, type WordIn, wordsIn } from './words-in.js'

/** Initials that nothing spells out. */
export const initials: Rule = {
  id: 'initials',
  level: 'warning',
  explanation: {
    why: 'Initials mean nothing to those who do not know them already. They are spelled out where they first stand, or under "Words we use". Well-known ones such as NHS need no words, and a team can add its own in check.yaml.',
    before: 'The ICB will reply within a week.',
    after: 'The integrated care board (ICB) will reply within a week.',
    source: 'GOV.UK style guide and NHS content guide, abbreviations; PIF (2023) for Easy Read.',
  },
  find,
}

/** Two to seven capitals, and perhaps the s of several. */
const INITIALS = /^(\p{Lu}{2,7})(?:'?s)?$/u

function* find({ charter, prose, settings, words, labels }: Subject): Generator<Finding> {
  if (words === undefined) return
  const known = new Set([...words.initials, ...settings.allowedInitials])
  for (const { word } of charter.words) for (const said of wordsIn(word)) known.add(singular(said.word))
  for (const part of prose) for (const spelled of spelledOut(part.text)) known.add(spelled)
  for (const part of prose) {
    for (const { letters, word, start } of initialsIn(part)) {
      if (known.has(letters)) continue
      known.add(letters)
      yield {
        at: part.place(start),
        text: `Nothing says what "${word}" stands for. Write it out with the initials behind it in brackets, or explain it under "${labels('source.words we use')}".`,
      }
    }
  }
}

function singular(word: string): string {
  return INITIALS.exec(word)?.[1] ?? word
}

/** Initials with their words beside them: `integrated care board (ICB)`, `ICB (integrated care board)`, `or 'ICB'`. */
function spelledOut(text: string): string[] {
  const behind = text.matchAll(/[\p{L}]\s+\((?:\p{L}+\s+)?(\p{Lu}{2,7})(?:['’]?s)?[),;]/gu)
  const before = text.matchAll(
    /(\p{Lu}{2,7})(?:['’]?s)?["”’]?\s+(?:\((?:\p{L}+[\s-]+)+\p{L}+|(?:means|stands? for|is short for)\s)/gu,
  )
  const aside = text.matchAll(/\bor\s["'‘“](\p{Lu}{2,7})["'’”]/gu)
  return [...behind, ...before, ...aside].map(([, letters = '']) => letters)
}

/** The initials of a text. Words that stand in a row of capitals are words, and so is the whole of a name in capitals. */
function* initialsIn({ text }: Prose): Generator<{ letters: string; word: string; start: number }> {
  const said = wordsIn(text)
  for (const [index, word] of said.entries()) {
    const letters = INITIALS.exec(word.word)?.[1]
    if (letters === undefined || isRoman(letters) || isPostcode(said, index)) continue
    const beside = [said[index - 1], said[index + 1]].filter(
      (other) => areBeside(text, other, word) || areBeside(text, word, other),
    )
    if (beside.some((other) => other !== undefined && /^\p{Lu}{2,}$/u.test(other.word))) continue
    yield { letters, word: word.word.replace(/'s$/, ''), start: word.start }
  }
}

function isRoman(letters: string): boolean {
  return /^(?:X{0,3})(?:IX|IV|V?I{0,3})$/.test(letters)
}

function isPostcode(said: readonly WordIn[], index: number): boolean {
  return /^\d[A-Z]{2}$/.test(said[index + 1]?.word ?? '')
}
