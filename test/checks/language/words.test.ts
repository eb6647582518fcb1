import { describe, expect, it } from 'vitest'
import { check } from '../../../src/check.js'
import { languageRules } from '../../../src/checks/language/index.js'
import { Phrases } from '../../../src/checks/language/phrases.js'
import { plainer } from '../../../src/checks/language/plainer.js'
import { wordsIn } from '../../../src/checks/language/words-in.js'
import { proseOf } from '../../../src/checks/prose.js'
import { checkCharter } from '../../../src/checks/rules.js'
import { type CheckSettings, usualSettings } from '../../../src/checks/settings.js'
import { checkWordsFor, labelsFor, ownTemplates } from '../../../src/io/index.js'
import { content, readAll } from '../../content.js'

const english = checkWordsFor('en-GB')
if (english === undefined) throw new Error('templates/check/en.yaml is missing')

/** What is said of the words of a charter, with what a team sets. */
function said(markdown: string, settings: Partial<CheckSettings> = {}): string[] {
  const [result] = readAll(content({ 'a/charter.md': markdown }))
  if (result?.charter === undefined || result.trace === undefined) throw new Error('No charter')
  const { charter, trace } = result
  const words = checkWordsFor(charter.facts.language)
  return checkCharter({
    charter,
    prose: proseOf(charter, trace),
    settings: { ...usualSettings, ...settings },
    ...(words === undefined ? {} : { words }),
    labels: labelsFor('en-GB'),
  })
    .filter(({ rule }) => languageRules.some(({ id }) => id === rule))
    .map(({ text }) => text)
}

describe('the English words', () => {
  it('are 250 words of the office and more, each with something to write instead', () => {
    expect(english.plainWords.length).toBeGreaterThan(250)
    expect(english.plainWords.filter(({ instead }) => instead.length === 0)).toEqual([])
  })

  it.each([
    ['words of the office', english.plainWords],
    ['words that are hard in Easy Read', english.easyReadWords],
  ])('have each form once: %s', (_, words) => {
    const forms = words.flatMap((word) => word.forms)
    expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([])
    expect(forms.filter((form) => form === '' || wordsIn(form).length === 0)).toEqual([])
  })

  it('never offer one word of the office in place of another', () => {
    const phrases = new Phrases(english.plainWords)
    const offered = [...english.plainWords, ...english.easyReadWords].flatMap(({ instead }) => instead)
    expect(offered.filter((words) => [...phrases.findIn(words)].length > 0)).toEqual([])
  })

  it('are not looked for in a language that has no words of its own', () => {
    const faults = 'Utilise the the ICB in order to go. Papers will be sent.'
    expect(said(`# T\n\n${faults}`)).toHaveLength(5)
    expect(said(`---\nlanguage: fr\n---\n# T\n\n${faults}`)).toEqual([])
  })
})

describe('a team', () => {
  it('allows a word in all its forms by naming one of them', () => {
    const plainWords = [{ forms: ['utilise'], instead: [] }]
    expect(said('# T\n\nWe utilised it.')).toHaveLength(1)
    expect(said('# T\n\nWe utilised it.', { plainWords })).toEqual([])
  })

  it('adds words, and says better than we do what to write', () => {
    const plainWords = [
      { forms: ['journey'], instead: ['what happens to you'] },
      { forms: ['stakeholders'], instead: ['everyone in the town'] },
    ]
    expect(said('# T\n\nThe journey of stakeholders.', { plainWords })).toEqual([
      'Plainer than "journey": "what happens to you".',
      'Plainer than "stakeholders": "everyone in the town".',
    ])
  })

  it('adds initials that its readers know', () => {
    expect(said('# T\n\nAsk the ICB.', { allowedInitials: new Set(['ICB']) })).toEqual([])
  })

  it('sets other limits', () => {
    const longSentence = { plain: 3, easyRead: 15 }
    expect(said('# T\n\nWe will come soon.', { longSentence })).toEqual([
      'The sentence "We will come soon." has 4 words. The limit is 3. Divide it into two, or take words out.',
    ])
  })
})

describe('what is said of a word', () => {
  it.each([
    [['use'], 'Plainer than "it": "use".'],
    [['help', 'let'], 'Plainer than "it": "help" or "let".'],
    [['soon', '(give the date)'], 'Plainer than "it": "soon", or give the date.'],
    [['(leave it out)'], '"it" tells a reader little. Leave it out.'],
  ])('with %j to write instead is: %s', (instead, words) => {
    expect(plainer('it', { forms: ['it'], instead }, false, 'Words we use', [])).toBe(words)
  })

  it('names the place to explain it, where it is the name of something or stands in Easy Read', () => {
    const word = { forms: ['it'], instead: ['a thing'] }
    expect(plainer('it', { ...word, isTerm: true }, false, 'Words we use', [])).toBe(
      '"it" is hard for many readers. In plain words: "a thing". Or explain it under "Words we use".',
    )
    expect(plainer('it', word, true, 'Words we use', [])).toBe(
      '"it" is hard in Easy Read. In plain words: "a thing". Or explain it under "Words we use".',
    )
  })
})

describe('another form of a word', () => {
  const stop = { forms: ['cease', 'ceased', 'ceasing', 'cessation'], instead: ['stop', 'end'] }
  it.each([
    ['Ceased', 'Plainer than "Ceased": "stop" or "end", in the form that fits.'],
    ['ceasing', 'Plainer than "ceasing": "stop" or "end", in the form that fits.'],
    ['cease', 'Plainer than "cease": "stop" or "end".'],
    ['cessation', 'Plainer than "cessation": "stop" or "end".'],
  ])('%s: %s', (found, words) => {
    expect(plainer(found, stop, false, 'Words we use', english.endings)).toBe(words)
  })

  it('is no other word for the same, nor a phrase that begins alike', () => {
    const across = { forms: ['across the piece', 'across the boards', 'wholly'], instead: ['everywhere'] }
    expect(plainer('across the boards', across, false, 'Words we use', english.endings)).not.toContain('form')
  })
})

describe('phrases', () => {
  const found = (forms: string[], text: string) =>
    [...new Phrases(forms.map((form) => ({ forms: [form], instead: [] }))).findIn(text)].map(
      ({ start, end }) => text.slice(start, end),
    )

  it('are whole words, in capitals or not, and the longest of several', () => {
    expect(found(['care', 'care pathway'], 'Careful: CARE, a Care  pathway and care-homes')).toEqual([
      'CARE',
      'Care  pathway',
    ])
  })

  it('go over no full stop or comma, but have their own strokes and stops', () => {
    expect(found(['in line', 'and/or', 'e.g'], 'in, line and / or tea and/or milk, e.g. cows')).toEqual([
      'and/or',
      'e.g',
    ])
  })
})

describe('a charter that is hard on the check', () => {
  it.each([
    ['one word many times', 'in order '.repeat(2000)],
    ['one long word', 'a'.repeat(20_000)],
    ['letters and stops', 'a.'.repeat(10_000)],
    ['capitals', 'AB '.repeat(5000)],
    ['brackets', 'AB (c '.repeat(3000)],
    ['signs', '& '.repeat(6000)],
    ['addresses', 'a@b'.repeat(5000)],
    ['no words', '\u00A0'.repeat(10_000)],
    ['negatives', 'not unless '.repeat(1500)],
    ['hyphens', 'a-'.repeat(10_000)],
    ['one paragraph of sentences', 'We will be sent. '.repeat(1000)],
  ])('is checked, and is done soon: %s', (_, text) => {
    const checked = check(
      content({ 'a/charter.md': `# T\n\n${text}\n\n## E\n\n### Easy Read\n\n- ${text}` }),
      ownTemplates(),
    )
    expect(checked).toHaveLength(1)
  })
})
