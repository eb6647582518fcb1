import type { OwnExplanation } from './index.js'

/** Headings, links, notes and the other signs of the text itself. */
export const textMessages: Readonly<Record<string, OwnExplanation>> = {
  'no-title': {
    why: 'The title is how people find and name the charter, and what a screen reader says first.',
    before: 'Our charter',
    after: '# Our charter',
    source: 'WCAG 2.2, 2.4.2 Page Titled.',
  },
  'two-titles': {
    why: 'A charter has one title, so that readers know what it is called.',
    before: 'title: Our charter\n...\n# The Riverside charter',
    after: 'title: The Riverside charter',
  },
  'late-title': {
    why: 'The title is shown first, and those who edit should see it first too.',
    before: '## Our values\n\n# Our charter',
    after: '# Our charter\n\n## Our values',
  },
  'empty-heading': {
    why: 'People who listen go from heading to heading. One without words tells them nothing.',
    before: '##',
    after: '## Our values',
    source: 'WCAG 2.2, 2.4.6 Headings and Labels.',
  },
  'heading-jump': {
    why: 'The level of a heading says what belongs to what. Where a level is left out, people who listen think that they missed a part.',
    before: '## Our values\n\n#### Honesty',
    after: '## Our values\n\n### Honesty',
    source: 'WCAG 2.2, 1.3.1 Info and Relationships; NHS digital service manual.',
  },
  'twin-headings': {
    why: 'Two headings with the same words can not be told apart in a list of contents.',
    before: '## Money\n...\n## Money',
    after: '## Pay for your time\n...\n## Pay for travel',
    source: 'WCAG 2.2, 2.4.6 Headings and Labels.',
  },
  'no-change': {
    why: 'A section in an edition is there to say something else than the charter. One that says the same has to be kept up twice.',
    before: '## Money\n\nThe same words as in charter.md.',
    after: '## Money\n\nIn Moss End we pay by cheque.',
  },
  'raw-html': {
    why: 'Only a mark of language means something here. Other code is shown to readers as it stands.',
    before: '<b>Important</b>',
    after: '**Important**',
  },
  'table-cells': {
    why: 'A row with more cells than the first has a cell whose heading nobody knows.',
    before: '| Day | Place |\n|---|---|\n| Monday | Library | 2pm |',
    after: '| Day | Place | Time |\n|---|---|---|\n| Monday | Library | 2pm |',
    source: 'WCAG 2.2, 1.3.1 Info and Relationships.',
  },
  'link-address': {
    why: 'A link that leads nowhere, or that a browser would not open safely, is shown as words alone.',
    before: '[our website](www.example.org)',
    after: '[our website](https://www.example.org)',
  },
  'link-nowhere': {
    why: 'A link inside the charter leads to a heading, and there is no such heading.',
    before: '[money](#mony)',
    after: '[money](#money)',
  },
  'unused-address': {
    why: 'An address at the foot of the file that no words refer to is shown nowhere.',
    before: '[form]: https://www.example.org/form',
    after: 'Fill in [the form][form].\n\n[form]: https://www.example.org/form',
  },
  'unused-note': {
    why: 'A note that no words refer to is shown nowhere.',
    before: '[^1]: In 2025.',
    after: 'We began some time ago.[^1]\n\n[^1]: In 2025.',
  },
  'word-unexplained': {
    why: 'Each item under "Words we use" gives a hard word its meaning. Without one, the word is not explained anywhere.',
    before: '- Advocate',
    after: '- **Advocate**: a person who helps you to say what you want.',
  },
  'easy-read-twice': {
    why: 'A part has one Easy Read, so that the two can not say different things.',
    before: '### Easy Read\n...\n### Easy Read',
    after: '### Easy Read\n...',
  },
  'easy-read-text': {
    why: 'In Easy Read each idea stands beside a picture. Only the items of a list have a place for one.',
    before: '### Easy Read\n\nWe will listen to you.',
    after: '### Easy Read\n\n- Picture: listening\n  We will listen to you.',
    source: 'Department of Health, Basic guidelines for people who commission Easy Read information (2009).',
  },
  'easy-read-empty': {
    why: 'A heading promises Easy Read, and nothing stands under it.',
    before: '### Easy Read',
    after: '### Easy Read\n\n- Picture: listening\n  We will listen to you.',
  },
}
