import type { Finding, Prose, Rule, Subject } from '../rule.js'
import { withoutAddresses } from './words-in.js'

/** "&" and its like, in the place of a word. */
export const symbols: Rule = {
  id: 'symbol',
  level: 'warning',
  explanation: {
    why: 'A symbol has to be known, and some screen readers pass over it. Words are read by everybody. In names it stays as it is.',
    before: 'We pay for travel & care.',
    after: 'We pay for travel and care.',
    source: 'GOV.UK style guide, ampersands and symbols; Inclusion Europe for Easy Read.',
  },
  find,
}

function* find({ prose, words }: Subject): Generator<Finding> {
  if (words === undefined) return
  for (const part of prose) {
    if (part.kind === 'quotation' || part.kind === 'cell') continue
    for (const { symbol, start } of symbolsIn(part)) {
      const word = words.symbols.get(symbol)
      if (word === undefined) continue
      yield { at: part.place(start), text: `"${symbol}" stands for a word here. Write "${word}".` }
      break
    }
  }
}

/** In plain English only "&" and "+" between words in small letters; in Easy Read others too, where they stand for a word. */
function* symbolsIn({ text, easyRead }: Prose): Generator<{ symbol: string; start: number }> {
  const pattern = easyRead
    ? /(?<=\s)[&+=→<>@](?=\s)|(?<=\p{L})\/(?=\p{L})|(?<=\d\s?)%/gu
    : /(?<=\p{Ll}\s)[&+=→](?=\s\p{Ll})/gu
  for (const match of withoutAddresses(text).matchAll(pattern)) yield { symbol: match[0], start: match.index }
}
