import type { Charter } from '../../model/charter.js'
import { anyOf, hasOwnLabels, listed } from '../own-language.js'
import type { Explanation, Rule, Subject } from '../rule.js'

/** A fact that readers look for, and that the front matter should give. */
interface Fact {
  readonly id: string
  readonly level: 'warning' | 'ask'
  readonly explanation: Explanation
  isThere(charter: Charter): boolean
  /** The label with words that tell it in the text itself. */
  readonly told?: string
  /** What readers do not learn, and what to write. */
  readonly text: string
}

/** What a charter has to say beside its promises (standards CH5 and CH9). */
const facts: readonly Fact[] = [
  {
    id: 'missing-contact',
    level: 'warning',
    explanation: {
      why: 'People need somebody to ask, and somebody to tell if a promise is not kept. Not everyone can use a form on the web.',
      before: '---\norganisation: Riverside Partnership Board\n---',
      after:
        '---\norganisation: Riverside Partnership Board\ncontact:\n  phone: 0115 000 0000\n  email: together@riverside.gov.uk\n---',
      source: 'WCAG 2.2, 3.2.6 Consistent Help; NHS Accessible Information Standard (DAPB1605).',
    },
    isThere: ({ facts: { contact } }) =>
      [contact.phone, contact.text, contact.relay, contact.email, contact.web, contact.post].some(
        (way) => way !== undefined,
      ),
    text: 'Nothing says how to reach you. Write "contact:" at the top of the file, and under it at least a phone number and an email address.',
  },
  {
    id: 'missing-formats',
    level: 'warning',
    explanation: {
      why: 'No set of formats suits everyone. People have to know that they can ask for another, and get it free of charge.',
      before: '---\nplace: Riverside\n---',
      after:
        '---\nplace: Riverside\nformats on request:\n  - braille\n  - audio CD\n  - other languages\n---',
      source:
        'London Assembly, Wokingham and others print it on every document; Equality Act 2010, section 20.',
    },
    isThere: ({ facts: { formatsOnRequest } }) =>
      formatsOnRequest.formats.length + formatsOnRequest.languages.size > 0,
    told: 'check.other formats',
    text: 'Nothing says which other formats people can ask for. Write "formats on request:" at the top of the file, and under it braille, other languages and what else you can give.',
  },
  {
    id: 'missing-if-not-kept',
    level: 'warning',
    explanation: {
      why: 'A promise is worth more when people know what they can do if it is broken, and what happens then.',
      before: '---\nplace: Riverside\n---',
      after:
        '---\nplace: Riverside\nif not kept: Tell the co-production team. They will answer you within 10 working days.\n---',
      source: 'Stockport and other charters say whom to tell.',
    },
    isThere: ({ facts: { ifNotKept } }) => ifNotKept !== undefined,
    told: 'check.if not kept',
    text: 'Nothing says what people can do if you do not keep to this. Write "if not kept:" at the top of the file, with whom to tell and when they will get an answer.',
  },
  {
    id: 'missing-date',
    level: 'warning',
    explanation: {
      why: 'Without a date nobody knows whether a charter still counts.',
      before: '---\nplace: Riverside\n---',
      after: '---\nplace: Riverside\ndate: 2025-06-02\n---',
      source: 'Pattern of published charters; every format is stamped with this date.',
    },
    isThere: ({ facts: { date } }) => date !== undefined,
    text: 'There is no date. Write the day on which this was agreed at the top of the file: date: 2025-06-02',
  },
  {
    id: 'missing-review',
    level: 'warning',
    explanation: {
      why: 'A date of review is a promise too: that you will look again, with the people it is about.',
      before: '---\ndate: 2025-06-02\n---',
      after: '---\ndate: 2025-06-02\nreview: 2026-06\n---',
      source: 'Pattern of published charters.',
    },
    isThere: ({ facts: { review } }) => review !== undefined,
    text: 'Nothing says when you will look at this again. Write the month at the top of the file: review: 2026-06',
  },
  {
    id: 'missing-partners',
    level: 'ask',
    explanation: {
      why: 'People should see who is bound by the promises, by name.',
      before: '---\norganisation: Riverside Partnership Board\n---',
      after:
        '---\norganisation: Riverside Partnership Board\nsigned by:\n  - Riverside Council\n  - Riverside Carers Group\n---',
      source: 'Bournemouth, Christchurch and Poole: a pledge that services sign.',
    },
    isThere: ({ facts: { signedBy } }) => signedBy.length > 0,
    text: 'Nobody is named as having signed this. Who keeps to it? Ask the partners, and write their names at the top of the file, under "signed by:".',
  },
]

/** One rule for each fact. */
export const missingFacts: readonly Rule[] = facts.map((fact) => ({
  id: fact.id,
  level: fact.level,
  explanation: fact.explanation,
  find: (subject) =>
    fact.isThere(subject.charter) || isTold(fact, subject)
      ? []
      : [{ at: subject.charter.title.at, text: fact.text }],
}))

/** Their names. */
export const missingFactIds: readonly string[] = facts.map(({ id }) => id)

/** Whether the text itself tells it. In a language that has no labels nobody knows. */
function isTold({ told }: Fact, subject: Subject): boolean {
  if (told === undefined) return false
  if (!hasOwnLabels(subject)) return true
  const pattern = anyOf(listed(subject, told))
  return subject.prose.some(({ text }) => pattern.test(text))
}
