import { anyOf, hasOwnLabels, listed } from '../own-language.js'
import type { Finding, Rule, Subject } from '../rule.js'

/** It is said who "we" and "you" are. */
export const whoWeAre: Rule = {
  id: 'who-we-are',
  level: 'ask',
  explanation: {
    why: 'Where several organisations sign, "we" may be any of them. "You" may be everyone, or only those who use a service today.',
    before: 'We will listen to you.',
    after:
      'We are the organisations that sign this charter. You are anyone who uses care and support in Riverside.',
    source: 'Plain English Campaign: call the reader "you" and yourselves "we", and say who that is.',
  },
  find,
}

/** Texts in which the word has to stand before it matters who is meant. */
const OFTEN = 3

function* find(subject: Subject): Generator<Finding> {
  const { charter, prose } = subject
  if (!hasOwnLabels(subject)) return
  const plain = prose.filter(({ easyRead }) => !easyRead)
  const explained = new Set(charter.words.map(({ word }) => word.toLowerCase()))
  const unsaid = (['we', 'you'] as const).filter((word) => {
    const names = listed(subject, `check.${word}`)
    const mention = anyOf(names)
    const used = plain.filter(({ text }) => mention.test(text)).length >= OFTEN
    const pattern = anyOf([...listed(subject, `check.${word} are`), ...own(word, subject)])
    const said =
      names.some((name) => explained.has(name)) || plain.some(({ text }) => pattern.test(plainQuotes(text)))
    return used && !said
  })
  if (unsaid.length === 0) return
  const words = unsaid.map((word) => `"${word}"`).join(' and ')
  yield {
    at: charter.title.at,
    text: `Does this say who ${words} are? A sentence near the beginning will do, such as "We are the organisations that sign this charter." or "You are anyone who uses care and support here."`,
  }
}

/** "We are Riverside Partnership Board" says it too. */
function own(word: string, { charter, labels }: Subject): string[] {
  const { organisation } = charter.facts
  return word === 'we' && organisation !== undefined
    ? [labels('check.we are named', { name: organisation.value })]
    : []
}

/** Without quotation marks, and with straight apostrophes. */
function plainQuotes(text: string): string {
  return text.replace(/’/g, "'").replace(/["“”]|(?<!\p{L})['‘]|'(?!\p{L})/gu, '')
}
