import type { OwnExplanation } from './index.js'

/** Files of the content folder, and the pictures among them. */
export const fileMessages: Readonly<Record<string, OwnExplanation>> = {
  'no-charter': {
    why: 'Every folder in the content folder is a charter, and its words stand in charter.md.',
    before: 'content/our-charter/words.md',
    after: 'content/our-charter/charter.md',
  },
  'edition-name': {
    why: 'Two editions of the same name would be written over one another.',
    before: 'town-lakeside/charter.md and town/editions/lakeside.md',
    after: 'town-lakeside/charter.md and town/editions/lake.md',
  },
  'empty-file': {
    why: 'A file without words makes no charter.',
    before: '(nothing)',
    after: '# Our charter',
  },
  'not-utf-8': {
    why: 'Letters with accents, and signs such as £, would be shown as others.',
    before: 'A file saved as "Windows 1252" or "Word document"',
    after: 'The same file saved as "UTF-8"',
  },
  'file-outside': {
    why: 'Only what lies in the content folder is read, so that a charter can not show what is private.',
    before: 'charter.md, a link to a file elsewhere',
    after: 'charter.md, the file itself',
  },
  'file-too-big': {
    why: 'A charter is text. One of this size holds something else.',
    before: 'charter.md of 5 MB, with pictures pasted in',
    after: 'charter.md of 50 KB, and pictures in the pictures folder',
  },
  'file-unreadable': {
    why: 'The file can not be opened, so nothing is known of it.',
    before: 'A file that only its owner may read',
    after: 'A file that you may read too',
  },
  'too-deep': {
    why: 'Lists or quotations this deep in one another can not be followed by anyone.',
    before: '- - - - - - (and 200 more)',
    after: '- one point\n  - and one below it',
  },
  'too-many-marks': {
    why: 'A paragraph with thousands of marks is mostly not meant, and takes very long to read.',
    before: '*_*_*_*_ (and 4,000 more)',
    after: '**One** word in bold',
  },
  'too-long': {
    why: 'Nobody can read so many words without a break, and a program takes very long over them.',
    before: 'Ten thousand lines, one under the other',
    after: 'Paragraphs of a few sentences, with an empty line between them',
  },
  'too-many-headings': {
    why: 'Readers find their way by headings. Among thousands they can not.',
    before: '2,500 headings in one file',
    after: 'Several charters, each in a folder of its own',
  },
  picture: {
    why: 'A picture that is not there leaves a gap where a reader needs it.',
    before: '- Picture: talkking\n  We will tell you the truth.',
    after: '- Picture: talking\n  We will tell you the truth.',
  },
  'picture-alone': {
    why: 'In Easy Read a picture helps with words. Without them each reader guesses.',
    before: '- Picture: talking',
    after: '- Picture: talking\n  We will tell you the truth.',
  },
  'no-image': {
    why: 'A picture in the text that is not there leaves a gap.',
    before: '![How the groups meet](pictures/groops.svg)',
    after: '![How the groups meet](pictures/groups.svg)',
  },
  'picture-alternative': {
    why: 'People who can not see a picture need words for what it shows.',
    before: '![](pictures/structure.svg)',
    after: '![Four boxes joined by arrows: the forum chooses the group](pictures/structure.svg)',
    source: 'WCAG 2.2, 1.1.1 Non-text Content.',
  },
  'picture-no-alternative': {
    why: 'People who can not see a picture need words for what it shows.',
    before: 'group.png:\n  licence: our own',
    after: 'group.png:\n  alternative: Three people at a table\n  licence: our own',
    source: 'WCAG 2.2, 1.1.1 Non-text Content.',
  },
  'picture-no-licence': {
    why: 'You can only publish a picture that you may use, and the artist may ask to be named.',
    before: 'group.png:\n  alternative: Three people at a table',
    after: 'group.png:\n  alternative: Three people at a table\n  licence: CC BY 4.0',
  },
  'picture-no-permission': {
    why: 'People in a photo have to agree that it is shown.',
    before: 'group.jpg:\n  alternative: Our group',
    after: 'group.jpg:\n  alternative: Our group\n  permission: yes',
    source: 'UK GDPR: a photo of a person is personal data.',
  },
}
