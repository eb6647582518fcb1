import type { Finding, Prose, Rule, Subject } from '../rule.js'
import type { PlainWord } from '../words.js'
import { Phrases } from './phrases.js'
import { adviceOf } from './words-in.js'

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
  find: (subject) => findWords(subject, ({ plainWords }) => plainWords, isEverywhere),
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
  find: (subject) =>
    findWords(
      subject,
      ({ easyReadWords }) => easyReadWords,
      ({ easyRead }) => easyRead,
    ),
}

function isEverywhere(): boolean {
  return true
}

function* findWords(
  { charter, prose, settings, words, labels }: Subject,
  listOf: (words: NonNullable<Subject['words']>) => readonly PlainWord[],
  isLookedAt: (prose: Prose) => boolean,
): Generator<Finding> {
  if (words === undefined) return
  const phrases = new Phrases([
    ...listOf(words),
    ...settings.plainWords,
    ...allowed(settings.plainWords, listOf(words)),
    ...charter.words.map(({ word }) => allow([word.toLowerCase(), `${word.toLowerCase()}s`])),
  ])
  const own = new Set<PlainWord>([...listOf(words), ...settings.plainWords])
  const told = { plain: new Set<PlainWord>(), easyRead: new Set<PlainWord>() }
  const orExplain = ` Or explain it under "${labels('source.words we use')}".`
  for (const part of prose) {
    if (part.kind === 'quotation' || !isLookedAt(part)) continue
    const before = part.easyRead ? told.easyRead : told.plain
    for (const { entry, start, end } of phrases.findIn(part.text)) {
      if (!own.has(entry) || entry.instead.length === 0 || before.has(entry)) continue
      if (isName(part.text, start)) continue
      before.add(entry)
      const found = part.text.slice(start, end)
      yield {
        at: part.place(start),
        text: `"${found}" is hard for many readers. ${adviceOf(entry.instead)}${entry.isTerm || part.easyRead ? orExplain : ''}`,
      }
    }
  }
}

/** A team that allows one form of a word allows them all. */
function allowed(team: readonly PlainWord[], ours: readonly PlainWord[]): PlainWord[] {
  const forms = new Set(team.flatMap((entry) => (entry.instead.length === 0 ? entry.forms : [])))
  return ours
    .filter((entry) => entry.forms.some((form) => forms.has(form)))
    .map((entry) => allow(entry.forms))
}

function allow(forms: readonly string[]): PlainWord {
  return { forms, instead: [], isTerm: false }
}

/** Whether a word that is written with a capital is part of a name: nothing ends before it. */
function isName(text: string, start: number): boolean {
  return (
    /\p{Lu}/u.test(text.charAt(start)) &&
    /[^.!?:\s"'“‘(]["'”’)]*\s*$/u.test(text.slice(Math.max(0, start - 8), start))
  )
}
