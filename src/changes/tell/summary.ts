import type { Labels } from '../../model/labels.js'

/** A comparison, told: what a person reads, in the order of reading, whatever it is written as. */
export interface Summary {
  readonly title: string
  /** What is compared with what; or that nothing changed. */
  readonly lead: readonly Words[]
  /** The short list at the top. */
  readonly short?: { readonly heading: string; readonly items: readonly string[] }
  readonly sections: readonly SummarySection[]
}

export interface SummarySection {
  readonly heading: Words
  /** BCP 47: the language of the words that come from the content. */
  readonly language: string
  readonly dir: 'ltr' | 'rtl'
  readonly items: readonly Item[]
  readonly foot: readonly string[]
}

/** One change: a sentence, and what belongs to it. */
export interface Item {
  readonly words: Words
  readonly details: readonly Detail[]
}

/** `Was: ...` */
export interface Detail {
  readonly label?: Words
  readonly words: Words
}

/** A sentence of ours with words of the content in it. */
export type Words = readonly Run[]
export interface Run {
  readonly text: string
  /** Whether it comes from the content: it may be in another language, and is not to be trusted. */
  readonly own: boolean
}

/** Two characters that no text may hold: between them stand words of the content while a label is filled in. */
const OPEN = '\uFDD0'
const CLOSE = '\uFDD1'

/** A label filled in with words of the content. */
export function told(
  labels: Labels,
  key: string,
  values: Readonly<Record<string, Words | string | number>>,
): Words {
  const marked = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'object' ? value.map(mark).join('') : mark({ text: String(value), own: true }),
  ])
  return labels(key, Object.fromEntries(marked))
    .split(/(\uFDD0[^\uFDD1]*\uFDD1)/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece.startsWith(OPEN) ? { text: piece.slice(1, -1), own: true } : { text: piece, own: false },
    )
}

function mark({ text, own }: Run): string {
  return own ? `${OPEN}${clean(text)}${CLOSE}` : clean(text)
}

/** Without what would command a terminal, turn the direction of what follows, or be taken for our own marks. */
function clean(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').replace(/[\u202A-\u202E\uFDD0\uFDD1]/g, '')
}

/** Words of ours alone. */
export function ours(text: string): Words {
  return [{ text, own: false }]
}

/** Words of the content alone. */
export function theirs(text: string): Words {
  return [{ text: clean(text), own: true }]
}

/** The words as one text. */
export function plain(words: Words): string {
  return words.map(({ text }) => text).join('')
}
