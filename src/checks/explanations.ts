import { buildMessages, type OwnExplanation, STOPS, sourceMessages } from './explained/index.js'
import { fileRules } from './file/index.js'
import { OUT_OF_DATE, outOfDateExplanation } from './freshness/index.js'
import type { Explanation } from './rule.js'
import { rules } from './rules.js'

/** How a charter's source is written: what most messages of the source itself rest on. */
const SOURCE = 'How a charter is written: content/README.md.'

/** Every message that can be given, by its name, with why it matters: those of the rules first. */
export const explanations: ReadonlyMap<string, Explanation> = new Map([
  ...rules.map(({ id, explanation }) => [id, explanation] as const),
  ...entries(sourceMessages),
  ...entries(buildMessages),
  [OUT_OF_DATE, outOfDateExplanation],
  ...fileRules.map(({ id, explanation }) => [id, explanation] as const),
])

/** What reading the source looks for on every check. */
export const sourceIds: readonly string[] = Object.keys(sourceMessages)

/** What shows only when the formats are made, or is known better then. */
export const buildIds: readonly string[] = [
  ...Object.keys(buildMessages),
  'easy-read-long',
  ...fileRules.map(({ id }) => id),
]

/** Errors that keep a charter from being made, and faults of ours: nobody can answer them with a comment. */
export const unanswerable: ReadonlySet<string> = new Set([...STOPS, ...fileRules.map(({ id }) => id)])

function entries(messages: Readonly<Record<string, OwnExplanation>>): (readonly [string, Explanation])[] {
  return Object.entries(messages).map(([id, own]) => [id, { source: SOURCE, ...own }])
}
