import { type Rule, say } from '../rule.js'

/** Symbols that are said as words wherever they stand by themselves. */
const SYMBOLS: Readonly<Record<string, string>> = {
  '&': 'and',
  '+': 'plus',
  '=': 'equals',
  '<': 'less than',
  '>': 'more than',
  '≤': 'at most',
  '≥': 'at least',
  '≠': 'is not',
  '≈': 'about',
  '±': 'plus or minus',
  '×': 'times',
  '÷': 'divided by',
  '→': 'to',
  '←': 'from',
  '↑': 'up',
  '↓': 'down',
  '↔': 'to and from',
  '%': 'per cent',
  '£': 'pounds',
  '€': 'euros',
  '@': 'at',
  '°': 'degrees',
  '©': 'copyright',
  '®': 'registered',
  '™': 'trade mark',
  '§': 'section',
  '✓': 'tick',
  '✔': 'tick',
  '✗': 'cross',
  '✘': 'cross',
  '☐': 'box to tick',
  '☑': 'ticked box',
  '★': 'star',
  '☆': 'star',
}

const SIGNS = Object.keys(SYMBOLS).join('')

export const symbolRules: readonly Rule[] = [
  {
    name: 'number sign: #5',
    pattern: /(?<![\p{L}\p{N}&])#(?=\d)/gu,
    say: () => say('number '),
  },
  {
    name: 'hashtag: #CoProduction',
    pattern: /(?<![\p{L}\p{N}&])#(?=\p{L})/gu,
    say: () => say('hashtag '),
  },
  {
    name: 'name on a social network: @example',
    pattern: /(?<![\p{L}\p{N}@])@(?=[\p{L}\p{N}_])/gu,
    say: () => say('at '),
  },
  {
    name: 'about: ~50',
    pattern: /(?<![\p{L}\p{N}~])~(?=\d)/gu,
    say: () => say('about '),
  },
  {
    name: 'symbol',
    pattern: new RegExp(`[${SIGNS}]`, 'gu'),
    say: (match) => {
      const before = /\S$/.test(match.before) ? ' ' : ''
      const after = /^[\s.,;:!?)]/.test(match.after) ? '' : ' '
      return say(`${before}${SYMBOLS[match.text] ?? match.text}${after}`)
    },
  },
]
