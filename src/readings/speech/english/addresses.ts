import { shownAddress } from '../../../doc/addresses.js'
import { type Rule, sayBeside } from '../rule.js'
import { digits } from './numbers.js'

/** The longest address, in characters, that is read out where it stands (rule AU8). */
export const LONGEST_SPOKEN = 40

const SIGNS: Readonly<Record<string, string>> = {
  '.': 'dot',
  '@': 'at',
  '/': 'slash',
  '-': 'hyphen',
  _: 'underscore',
  '?': 'question mark',
  '=': 'equals',
  '&': 'ampersand',
  '#': 'hash',
  '%': 'per cent',
  '+': 'plus',
  '~': 'tilde',
  ':': 'colon',
  ',': 'comma',
}

/** Parts of addresses that are said letter by letter, though they have a vowel. */
const INITIALS = new Set(['ac', 'uk', 'eu', 'icb', 'ico', 'cqc', 'gp', 'id'])

/** An address as it is spoken: `hello at example dot org`. */
export function sayAddress(address: string): string {
  return (address.match(/\p{L}+|\d+|[^\p{L}\d\s]/gu) ?? []).map(sayPart).join(' ')
}

function sayPart(part: string): string {
  if (/^\d/.test(part)) return digits(part)
  const sign = SIGNS[part]
  if (sign !== undefined) return sign
  const isInitials = INITIALS.has(part.toLowerCase()) || (part.length < 6 && !/[aeiouy]/i.test(part))
  return isInitials ? Array.from(part.toUpperCase()).join(' ') : part
}

const END = String.raw`[^\s<>"“”‘’.,;:!?)\]}]`
const PATH = String.raw`[^\s<>"“”‘’]*${END}`
const NAMES = 'uk|org|com|net|gov|info|eu|io|cymru|wales|scot|london'

export const addressRules: readonly Rule[] = [
  {
    name: 'email',
    pattern:
      /(?<![\w.+@-])(?:mailto:)?(?<address>[\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8})(?![\w@])/gu,
    say: (match) => sayBeside(sayAddress(match.part('address'))),
  },
  {
    name: 'web address',
    pattern: new RegExp(String.raw`(?<![\w@/.-])(?:https?://|www\.)${PATH}`, 'giu'),
    say: (match) => web(match.text),
  },
  {
    name: 'web address without www',
    pattern: new RegExp(
      String.raw`(?<![\w@/.-])(?:[a-z0-9-]{1,63}\.){1,5}(?:${NAMES})(?:/(?:${PATH})?)?(?![\w-])`,
      'gu',
    ),
    say: (match) => web(match.text),
  },
]

function web(written: string) {
  const address = shownAddress(written)
  return address.length > LONGEST_SPOKEN ? { longAddress: written } : sayBeside(sayAddress(address))
}
