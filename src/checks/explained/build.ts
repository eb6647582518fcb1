import type { OwnExplanation } from './index.js'

const FAULT = 'This is a fault of Charter Press, not of your words.'

/** What only shows when the formats are made. */
export const buildMessages: Readonly<Record<string, OwnExplanation>> = {
  'spoken-doubt': {
    why: 'A program can not tell how this is to be read aloud, and the person who records it would have to guess.',
    before: 'Come on 3/4.',
    after: 'Come on 3 April.',
  },
  'drawn-characters': {
    why: 'Lines, boxes and arrows drawn with characters are read aloud one by one.',
    before: '──► next',
    after: 'Then: next',
  },
  'no-glyph': {
    why: 'None of the letters that we print with has this character, so large print shows its code instead.',
    before: 'Press ⌘.',
    after: 'Press the Command key.',
  },
  'picture-unreadable': {
    why: 'A picture that can not be opened is told in words where it should be shown.',
    before: 'A JPEG in the colours of printing (CMYK)',
    after: 'The same picture, in the colours of screens (RGB)',
  },
  'unknown-theme': {
    why: 'There is no theme of this name, so the usual colours and letters are used.',
    before: 'theme: sunny',
    after: 'theme: cream',
  },
  'theme-contrast': {
    why: 'Words in colours that are too alike can not be read by many people.',
    before: 'ink: "#888888" on paper: "#ffffff"',
    after: 'ink: "#1a1a1a" on paper: "#ffffff"',
    source: 'WCAG 2.2, 1.4.3 Contrast (Minimum) and 1.4.11 Non-text Contrast.',
  },
  'format-option': {
    why: 'A format can not be made in this way, so it is made as usual.',
    before: 'large print:\n  size: 12',
    after: 'large print:\n  size: 18',
  },
  'words-lost': {
    why: `Words of the charter are missing in a reading of it. ${FAULT}`,
    before: 'A sentence that one of the formats does not tell',
    after: 'The same sentence in every format',
  },
  parity: {
    why: `The words of a finished file are not those of the charter. ${FAULT}`,
    before: 'A file in which a sentence is missing',
    after: 'A file with every word',
  },
}
