import { describe, expect, it } from 'vitest'
import { usualSettings } from '../../src/checks/settings.js'
import { readSettings } from '../../src/checks/settings-file.js'
import { content } from '../content.js'

const ids = new Set(['long-sentence', 'jargon', 'passive'])
const read = (yaml: string | Uint8Array) => readSettings(content({ 'check.yaml': yaml }), ids)
const told = (yaml: string) =>
  read(yaml).messages.map(({ level, place, text }) => `${level} ${place.line}:${place.column} ${text}`)

describe('check.yaml', () => {
  it('changes nothing where it is not there, is empty, or holds comments alone', () => {
    for (const sources of [
      content({}),
      content({ 'check.yaml': '' }),
      content({ 'check.yaml': '# ours\n' }),
    ]) {
      expect(readSettings(sources, ids)).toEqual({ settings: usualSettings, messages: [] })
    }
  })

  it('sets limits, words, initials and the levels of rules', () => {
    const { settings, messages } = read(
      'limits:\n  sentence: 20\n  easy read sentence: 12\n  pledges: 7\n\nplain words:\n  Signpost, signposting: tell people about\n  utilise: [use, "make use of"]\n  co-design: allowed\n\nallowed initials:\n  - BCP\n\nrules:\n  jargon: off\n  passive: ask\n',
    )
    expect(messages).toEqual([])
    expect(settings).toEqual({
      ...usualSettings,
      longSentence: { plain: 20, easyRead: 12 },
      mostPledges: 7,
      plainWords: [
        { forms: ['signpost', 'signposting'], instead: ['tell people about'], isTerm: false },
        { forms: ['utilise'], instead: ['use', 'make use of'], isTerm: false },
        { forms: ['co-design'], instead: [], isTerm: false },
      ],
      allowedInitials: new Set(['BCP']),
      levels: new Map([
        ['jargon', 'off'],
        ['passive', 'ask'],
      ]),
    })
  })

  it('says of each name and value that it does not understand where it stands and what can stand there', () => {
    expect(
      told(
        'limit:\n  sentence: 20\nlimits:\n  sentance: 20\n  pledge: few\n  pledges: 0\nrules:\n  jargn: off\n  passive: no\n',
      ),
    ).toEqual([
      'error 1:1 "limit" means nothing here. Did you mean "limits"? What can stand here: limits, plain words, allowed initials, rules.',
      'error 4:3 "sentance" means nothing here. Did you mean "sentence"? What can stand here: sentence, easy read sentence, pledge, pledges, easy read word.',
      'error 5:11 "pledge:" needs a whole number from 1 to 1000, such as 12.',
      'error 6:12 "pledges:" needs a whole number from 1 to 1000, such as 10.',
      'error 8:3 There is no rule called "jargn". The nearest name is jargon. The name of a rule stands at the end of each message, in square brackets.',
      'error 9:12 "passive:" can be off, error, warning, ask. Write one of them.',
    ])
  })

  it('says where a group is no group, and a word has nothing to say instead', () => {
    expect(told('limits: 20\nplain words:\n  utilise:\nallowed initials:\n  BCP: yes\n')).toEqual([
      'error 1:9 Under "limits:" each line is a name, a colon and a value, set in by two spaces: sentence: 25',
      'error 3:3 Write what to say instead of "utilise", or that it is "allowed".',
      'error 5:3 "allowed initials:" has to be words, or a list: a line for each, with a hyphen before it.',
    ])
  })

  it('that can not be read is an error, and ours holds', () => {
    expect(told('limits:\n\tsentence: 20\n')[0]).toContain('spaces alone, not with the tab key')
    expect(told('a: &x 1\nb: *x\n')[0]).toContain('This way of writing is not used here.')
    const latin = read(new Uint8Array([0x23, 0xe9]))
    expect(latin.settings).toEqual(usualSettings)
    expect(latin.messages[0]?.text).toContain('UTF-8')
  })

  it('over 100 KB is not read', () => {
    const { settings, messages } = read(`limits:\n  sentence: 20\n# ${'long '.repeat(30_000)}\n`)
    expect(settings).toEqual(usualSettings)
    expect(messages.map(({ text }) => text)).toEqual([expect.stringContaining('over 100 KB')])
  })

  it('takes names of the language itself for plain names', () => {
    expect(told('rules:\n  constructor: off\n  passive: toString\nlimits:\n  __proto__: 3\n')).toHaveLength(3)
  })
})
