import type { OwnExplanation } from './index.js'

/** What stands between the --- lines at the top of a file. */
export const frontMatterMessages: Readonly<Record<string, OwnExplanation>> = {
  'no-front-matter': {
    why: 'The lines at the top of the file give the cover, the contact details and the date. Without them nobody can tell whose charter it is.',
    before: '# Our charter',
    after: '---\norganisation: Riverside Partnership Board\ndate: 2025-06-02\n---\n\n# Our charter',
  },
  'broken-front-matter': {
    why: 'The lines at the top of the file can not be read, so nothing is known of the charter.',
    before: 'place: Riverside: our town',
    after: 'place: "Riverside: our town"',
  },
  'front-matter-value': {
    why: 'What stands behind a name at the top of the file is not of the kind that belongs there, so it is not used.',
    before: 'status: nearly done',
    after: 'status: draft',
  },
  'no-date': {
    why: 'Readers see the date on the cover, and every format is stamped with it. So it has to be a day, a month or a year that there is.',
    before: 'date: 31 June 2025',
    after: 'date: 2025-06-30',
  },
  'unknown-key': {
    why: 'A name at the top of the file that means nothing is shown nowhere. Mostly it is misspelt.',
    before: 'organization: Riverside Partnership Board',
    after: 'organisation: Riverside Partnership Board',
  },
  'no-pledges-heading': {
    why: 'The top of the file names a heading that holds the pledges, and no heading has these words. Then no pledge gets its number.',
    before: 'pledges: Our promises\n...\n## What we promise',
    after: 'pledges: What we promise\n...\n## What we promise',
  },
  'unknown-variable': {
    why: 'Words in double braces stand for a fact from the top of the file. Readers would see the braces.',
    before: 'Ring us on {{phone}}.',
    after: 'Ring us on {{contact.phone}}.',
  },
  'broken-variable': {
    why: 'Only the name of one fact can stand in double braces.',
    before: 'Ring us on {{contact.phone or contact.text}}.',
    after: 'Ring us on {{contact.phone}}, or text {{contact.text}}.',
  },
  'check-settings': {
    why: 'The file check.yaml in the content folder holds the words and limits that your team chose. What is not understood there has no effect.',
    before: 'rules:\n  long-sentense: off',
    after: 'rules:\n  long-sentence: off',
  },
  'ignore-comment': {
    why: 'A comment can answer a message, for the text that follows it. It has to name the rule, and to say why, for those who edit after you.',
    before: '<!-- charter: ignore jargon -->',
    after: '<!-- charter: ignore jargon, because our members chose this word -->',
  },
}
