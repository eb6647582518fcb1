import type { Finding, Prose, Rule, Subject } from '../rule.js'
import type { CheckWords, ExplainingWords, PlainWord } from '../words.js'
import { type FoundPhrase, Phrases } from './phrases.js'
import { plainer } from './plainer.js'

/** Words of the office, with plainer ones. */
export const jargon: Rule = {
  id: 'jargon',
  level: 'warning',
  explanation: {
    why: 'Words of the office shut out those who do not work there. Each is spoken of once in the text and once in Easy Read. What "Words we use" explains is left alone, and a team can allow a word or add its own in check.yaml.',
    before: 'We will utilise feedback from stakeholders.',
    after: 'We will use what people tell us.',
    source: 'GOV.UK style guide, words to avoid; Plain English Campaign; NHS content guide.',
  },
  find: (subject) => findWords(subject, ({ plainWords }) => plainWords, false),
}

/** Words that are well in plain English and hard in Easy Read. */
export const hardWord: Rule = {
  id: 'hard-word',
  level: 'warning',
  explanation: {
    why: 'Easy Read uses the words that people use every day. A hard word that is needed is in bold, and explained under "Words we use".',
    before: '- We will require your permission.',
    after: '- We will need you to say yes.',
    source: 'GOV.UK, Accessible communication formats; Inclusion Europe, Information for all (2009).',
  },
  find: (subject) => findWords(subject, ({ easyReadWords }) => easyReadWords, true),
}

function* findWords(
  subject: Subject,
  listOf: (words: CheckWords) => readonly PlainWord[],
  inEasyReadAlone: boolean,
): Generator<Finding> {
  const { charter, settings, words, labels } = subject
  if (words === undefined) return
  const team = settings.plainWords
  const entries = [...listOf(words), ...(inEasyReadAlone ? [] : team)]
  const phrases = new Phrases([...entries, ...allowedAmong(entries, team, charter.words)])
  const prose = subject.prose.filter(
    ({ kind, easyRead }) => kind !== 'quotation' && (easyRead || !inEasyReadAlone),
  )
  const found = prose.map((part) => ({ part, phrases: [...phrases.findIn(part.text)] }))
  const explained = new Set(
    found.flatMap(({ part, phrases: ones }) =>
      ones.filter((one) => isExplained(part.text, one, words.explaining)).map(({ entry }) => entry),
    ),
  )
  const told = { plain: new Set(explained), easyRead: new Set(explained) }
  const explain = labels('source.words we use')
  for (const { part, phrases: ones } of found) {
    const before = part.easyRead ? told.easyRead : told.plain
    for (const { entry, start, end } of ones) {
      if (entry.instead.length === 0 || before.has(entry) || isName(part, start)) continue
      before.add(entry)
      const text = plainer(part.text.slice(start, end), entry, part.easyRead, explain, words.endings)
      yield { at: part.place(start), text }
    }
  }
}

/** What is left alone: the words that "Words we use" explains or a team allows, in every form that we know of them. */
function allowedAmong(
  entries: readonly PlainWord[],
  team: readonly PlainWord[],
  explained: Subject['charter']['words'],
): PlainWord[] {
  const said = explained.flatMap(({ word }) => [word.toLowerCase(), `${word.toLowerCase()}s`])
  const forms = new Set([...said, ...team.flatMap((one) => (one.instead.length === 0 ? one.forms : []))])
  return [
    ...entries.filter((entry) => entry.forms.some((form) => forms.has(form))).map((entry) => entry.forms),
    [...forms],
  ].map((one) => ({ forms: one, instead: [] }))
}

/** Whether the text says there and then what a word means: "Co-production means ...", "What is co-production?" */
function isExplained(
  text: string,
  { start, end }: FoundPhrase,
  { behind, before }: ExplainingWords,
): boolean {
  const after = text.slice(end, end + 30).toLowerCase()
  const ahead = text.slice(Math.max(0, start - 30), start).toLowerCase()
  return (
    behind.some((words) => after.startsWith(` ${words}`) && !/\p{L}/u.test(after.charAt(words.length + 1))) ||
    before.some((words) => ahead.trimEnd() === words && /^\W*$/.test(after))
  )
}

/** Whether a word that is written with a capital is part of a name: a sentence goes on before it. */
function isName({ text }: Prose, start: number): boolean {
  const isCapital = /\p{Lu}/u.test(text.charAt(start))
  return isCapital && /[^.!?:\s"'“‘(]["'”’)]*\s*$/u.test(text.slice(Math.max(0, start - 8), start))
}
