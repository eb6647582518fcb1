import type { Finding, Prose, Rule, Subject } from '../rule.js'
import type { NegativeWords } from '../words.js'
import { sentencesIn } from './sentences-in.js'
import { areBeside, wordsIn } from './words-in.js'

/** "Not uncommon", "not unless": a reader has to turn the meaning round twice. */
export const doubleNegative: Rule = {
  id: 'double-negative',
  level: 'warning',
  explanation: {
    why: 'Two words such as "not" and "un-" in one sentence turn the meaning round twice. Many readers stop after the first.',
    before: 'We will not change a plan unless you agree.',
    after: 'We will change a plan only if you agree.',
    source: 'Plain English Campaign and NHS content guide: positive wording.',
  },
  find,
}

function* find(subject: Subject): Generator<Finding> {
  if (subject.words === undefined) return
  for (const prose of subject.prose) {
    if (prose.kind === 'quotation') continue
    for (const { text, start } of sentencesIn(prose, subject))
      yield* inSentence(prose, text, start, subject.words.negatives)
  }
}

function* inSentence(
  prose: Prose,
  text: string,
  start: number,
  { first, turning, conditions, plain }: NegativeWords,
): Generator<Finding> {
  const said = wordsIn(text)
  let negative: number | undefined
  for (const [index, { lower, end }] of said.entries()) {
    const before = said[index - 1]
    const positive = turning.get(lower)
    if (positive !== undefined && before !== undefined && isNegative(before.lower, first)) {
      if (!areBeside(text, before, said[index])) continue
      const found = text.slice(before.start, end)
      yield {
        at: prose.place(start + before.start),
        text: `"${found}" is a double negative. Write "${positive}".`,
      }
    }
    const condition = conditions.get(lower)
    if (condition !== undefined && negative !== undefined) {
      const from = said[negative]
      yield {
        at: prose.place(start + (from?.start ?? 0)),
        text: `"${from?.word} ... ${lower}" is a double negative. Say when it does happen, with "${condition}".`,
      }
      negative = undefined
    }
    if (isNegative(lower, first)) negative = plain.has(said[index + 1]?.lower ?? '') ? undefined : index
  }
}

function isNegative(word: string, first: ReadonlySet<string>): boolean {
  return first.has(word) || word.endsWith("n't")
}
