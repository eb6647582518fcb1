import { describe, expect, it } from 'vitest'
import { CHARTER, changes, comparison } from './charters.js'

const HEAD = '### We will be honest'
const HONEST = CHARTER.slice(CHARTER.indexOf(HEAD), CHARTER.indexOf('### We will pay'))
const PAY = CHARTER.slice(CHARTER.indexOf('### We will pay'), CHARTER.indexOf('### We will keep'))
const SOME_FORMATS =
  'These formats are different now: Plain English web page, Large print, Text for screen readers, Audio script, Audio script in Word, Audio script for computer voices.'

describe('a change that readers would not see', () => {
  it.each([
    ['nothing at all', CHARTER],
    [
      'a paragraph wrapped elsewhere',
      CHARTER.replace('what can change and what', 'what can\nchange and what'),
    ],
    ['spaces at the end of a line', CHARTER.replace('at the start.', 'at the start.   ')],
    ['a note between editors', CHARTER.replace(HEAD, `<!-- ask Sam -->\n\n${HEAD}`)],
    ['other marks for the same list', CHARTER.replaceAll('\n- **', '\n* **')],
    ['line ends of another system', CHARTER.replaceAll('\n', '\r\n')],
    ['a fact filled in where it was typed', CHARTER.replace('{{contact.phone}}', '01632 960123')],
  ])('is none: %s', (_, now) => {
    expect(changes(CHARTER, now)).toEqual(['Nothing that readers see has changed.'])
  })
})

describe('the text of a pledge', () => {
  it('is told in whole sentences, was and now, and the Easy Read is said to be left behind', () => {
    const now = CHARTER.replace('five working days', 'two working days')
    expect(changes(CHARTER, now)).toEqual([
      'Pledge 2, “We will pay for your time”, says something else.\n' +
        '  Was: We will pay for your travel within five working days.\n' +
        '  Now: We will pay for your travel within two working days.',
      'The Easy Read of pledge 2, “We will pay for your time” was left behind.\n  The text changed, and the Easy Read did not. Please look whether it still says the same.',
      SOME_FORMATS,
    ])
  })

  it('is not left behind by Easy Read that changed with it', () => {
    const now = CHARTER.replace('every meeting', 'every hour').replace(
      'offer to pay you.',
      'pay you each hour.',
    )
    const found = changes(CHARTER, now).join('\n')
    expect(found).toContain('Was: We will offer to pay you.\n  Now: We will pay you each hour.')
    expect(found).not.toContain('left behind')
  })

  it('is not left behind by Easy Read that a group checked anew', () => {
    const now = CHARTER.replace('at the start.', 'before we begin.').replace('12 May 2025', '3 June 2025')
    const found = changes(CHARTER, now)
    expect(found.join('\n')).not.toContain('left behind')
    expect(found).toContain(
      'The Easy Read of pledge 1, “We will be honest” was tested: 3 June 2025, Riverside Speak Up.',
    )
  })

  it('that only got bold or a list is said to look different', () => {
    const now = CHARTER.replace('at the start.', 'at the **start**.')
    expect(changes(CHARTER, now)).toContain(
      'Pledge 1, “We will be honest”, looks different. Its words are the same: they may stand in bold, or in a list.',
    )
  })

  it('tells the address of a link, where that changed behind the same words', () => {
    const linked = (url: string) => CHARTER.replace('at the start.', `at the [start](${url}).`)
    expect(
      changes(linked('https://a.example.org/x'), linked('https://b.example.org/x')).join('\n'),
    ).toContain('Now: We will say it at the start (b.example.org/x).')
  })

  it('that went to another pledge has moved, and is neither gone nor new', () => {
    const sentence = ' We will say it at the start.'
    const now = CHARTER.replace(sentence, '').replace('five working days.', `five working days.${sentence}`)
    const found = changes(CHARTER, now).join('\n')
    expect(found).toContain('Moved here from pledge 1, “We will be honest”: We will say it at the start.')
    expect(found).not.toMatch(/Taken out: We will say it|New: We will say it/)
  })
})

describe('pledges', () => {
  it('that changed places: one of them moved, and nothing else is told', () => {
    const now = CHARTER.replace(HONEST + PAY, PAY + HONEST)
    const found = changes(CHARTER, now)
    expect(found.slice(0, -1)).toEqual([
      'The pledge “We will pay for your time” moved. It was number 2, and is number 1 now.',
    ])
  })

  it('that moved and were reworded are told as both, with their sentences side by side', () => {
    const reworded = PAY.replace('every meeting', 'every meeting and every call')
    const found = changes(CHARTER, CHARTER.replace(HONEST + PAY, reworded + HONEST)).join('\n')
    expect(found).toContain('The pledge “We will pay for your time” moved.')
    expect(found).toContain('Was: We will offer to pay you for every meeting.')
    expect(found).not.toMatch(/is new|was taken out/)
  })

  it('with another heading are found again by their words', () => {
    const now = CHARTER.replace('### We will pay for your time', '### We will value what you give')
    const found = changes(CHARTER, now).join('\n')
    expect(found).toContain(
      'The heading of pledge 2, “We will value what you give” changed.\n  Was: We will pay for your time\n  Now: We will value what you give',
    )
    expect(found).not.toMatch(/is new|was taken out/)
  })

  it('that are new are told whole, with their Easy Read, and the others are counted', () => {
    const added =
      '### We will feed the ducks\n\nOn Sundays there is bread.\n\n#### Easy Read\n\n- We feed ducks.\n\n'
    expect(changes(CHARTER, CHARTER.replace('## Words', `${added}## Words`)).slice(0, 2)).toEqual([
      'The number of pledges changed from 3 to 4.',
      'Pledge 4, “We will feed the ducks”, is new.\n  It says: On Sundays there is bread.\n  Its Easy Read says: We feed ducks.',
    ])
  })

  it('that are gone are told whole, as what they said', () => {
    expect(changes(CHARTER, CHARTER.replace(PAY, '')).join('\n')).toContain(
      'Pledge 2, “We will pay for your time”, was taken out.\n  It said: We will offer to pay you for every meeting. We will pay for your travel within five working days.\n  Its Easy Read said: We will offer to pay you.',
    )
  })
})

describe('pictures', () => {
  it.each([
    [
      'filled',
      ['Picture needed: a closed door', 'Picture: door'],
      '“We will tell you what we cannot do.” has a picture now: was an empty place (wanted: a closed door), now door',
    ],
    [
      'emptied',
      ['Picture: money', 'Picture needed: coins'],
      '“We will offer to pay you.” has no picture any more: was money, now an empty place (wanted: coins)',
    ],
    [
      'changed',
      ['Picture: money', 'Picture: coins'],
      '“We will offer to pay you.” has another picture: was money, now coins',
    ],
  ])('that were %s are told beside their words', (_, [was = '', now = ''], told) => {
    expect(changes(CHARTER, CHARTER.replace(was, now)).join('\n')).toContain(told)
  })

  it('that were redrawn under the same name are told, with the formats that show them', () => {
    const svg = (x: number) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M${x} 0h1v1z"/></svg>`
    const charter = CHARTER.replace('Picture: money', 'Picture: purse (a purse)')
    const files = (x: number) => ({ 'r/charter.md': charter, 'r/pictures/purse.svg': svg(x) })
    expect(changes(files(1), files(2))).toEqual([
      'The picture “purse” was redrawn. Its name is the same.',
      'These formats are different now: Plain English web page, Large print, Easy Read in Word.',
    ])
  })
})

describe('facts', () => {
  it('are told once, and not again wherever the text fills them in', () => {
    const found = changes(CHARTER, CHARTER.replace('01632 960123', '01632 960999'))
    expect(found).toEqual([
      'The phone number changed.\n  Was: 01632 960123\n  Now: 01632 960999',
      'All formats are different now.',
    ])
  })

  it('of a list are new or taken out one by one', () => {
    const found = changes(
      CHARTER,
      CHARTER.replace('  - Riverside Council', '  - Riverside Council\n  - The Owls'),
    )
    expect(found[0]).toBe('New in the list of who has signed.\n  The Owls')
  })

  it('are dates in words', () => {
    expect(changes(CHARTER, CHARTER.replace('2025-06-02', '2025-07-01'))[0]).toBe(
      'The date changed.\n  Was: 2 June 2025\n  Now: 1 July 2025',
    )
  })

  it('do not hide a promise that holds the same figure by chance', () => {
    const was = CHARTER.replace('date: 2025-06-02', 'date: 2025').replace('at the start.', 'by 2025.')
    expect(changes(was, was.replaceAll('2025', '2026')).join('\n')).toContain('Now: We will say it by 2026.')
  })
})

it('explained words are told by the word, however their meaning changed', () => {
  const now = CHARTER.replace('a person who helps you to say what you want', 'someone on your side')
  expect(changes(CHARTER, now)[0]).toBe(
    'The words explained in “Words we use” changed.\n  Was: Advocate: a person who helps you to say what you want.\n  Now: Advocate: someone on your side.',
  )
})

describe('editions', () => {
  const edition = (place: string, more = '') => `---\nplace: ${place}\n---\n${more}`
  const files = (charter: string) => ({
    'r/charter.md': charter,
    'r/editions/hill.md': edition('Hill'),
    'r/editions/dale.md': edition('Dale'),
  })

  it('share a change to their charter, which is told once', () => {
    const found = changes(files(CHARTER), files(CHARTER.replace('five working days', 'two days')))
    expect(found.filter((text) => text.includes('two days'))).toEqual([
      'Pledge 2, “We will pay for your time”, says something else.\n  Was: We will pay for your travel within five working days.\n  Now: We will pay for your travel within two days.\n  In both editions.',
    ])
  })

  it('share a pledge that moved alike, though each tells it in words of its own', () => {
    const own = (place: string) =>
      edition(place, `\n## Our pledges\n\n### We will pay for your time\n\nWe pay on the ${place}.\n`)
    const [start = '', ours = '', time = '', touch = ''] = CHARTER.split(/^(?=### )/m)
    const now = [start, time, ours, touch].join('')
    const withOwn = (charter: string) => ({
      'r/charter.md': charter,
      'r/editions/hill.md': own('Hill'),
      'r/editions/dale.md': own('Dale').replace('place:', 'review: 2026-06\nplace:'),
    })
    const moved = changes(withOwn(CHARTER), withOwn(now)).filter((text) => text.includes('moved'))
    expect(moved).toHaveLength(1)
    expect(moved[0]).toMatch(/In both editions\.$/)
  })

  it('share it too where each fills in its own name', () => {
    const found = changes(files(CHARTER), files(CHARTER.replace('care and support in', 'support in')))
    expect(found.filter((text) => text.includes('Now:'))).toEqual([
      'The introduction says something else.\n  Was: You are anyone who uses care and support in Dale.\n  Now: You are anyone who uses support in Dale.\n  In both editions.\n  The words here are those for Dale. The other editions fill in their own names and numbers.',
    ])
  })

  it('that replace the section are not said to be touched', () => {
    const own = '\n## Our pledges\n\n### We will pay for your time\n\nWe pay by the hour here.\n'
    const both = (charter: string) => ({ ...files(charter), 'r/editions/hill.md': edition('Hill', own) })
    const found = changes(both(CHARTER), both(CHARTER.replace('five working days', 'two days')))
    expect(found.filter((text) => text.includes('two days'))[0]).toContain('In the edition for: Dale.')
  })

  it('that are new or gone are named', () => {
    const { 'r/editions/hill.md': _, ...without } = files(CHARTER)
    expect(changes(without, files(CHARTER))[0]).toBe('A new edition: Hill (r-hill).')
    expect(changes(files(CHARTER), without)[0]).toBe('An edition was taken out: Hill (r-hill).')
  })

  it('take the new name of their charter, and are not new', () => {
    const renamed = Object.fromEntries(
      Object.entries(files(CHARTER)).map(([path, text]) => [path.replace('r/', 'riverside/'), text]),
    )
    expect(changes(files(CHARTER), renamed)).toEqual([
      'The edition “r-dale” is called “riverside-dale” now. Its web address and the names of its files change too.',
      'The edition “r-hill” is called “riverside-hill” now. Its web address and the names of its files change too.',
    ])
  })
})

describe('a charter', () => {
  it('that is new, or gone, is told as one', () => {
    expect(changes({}, CHARTER)[0]).toBe('This charter is new.')
    expect(changes(CHARTER, {})[0]).toBe('This charter was taken out.')
  })

  it('that can not be read any more is said to be so, and its errors are new messages', () => {
    const broken = CHARTER.replace('{{place}}', '{{town}}')
    expect(changes(CHARTER, broken)).toEqual([
      'riverside has an error now, so it can not be told what changed in it. The messages below say what to mend.',
    ])
    const { newMessages, goneMessages, hasErrors } = comparison(CHARTER, broken)
    expect(newMessages.map(({ rule }) => rule)).toContain('unknown-variable')
    // Nobody looked at the words, so nothing about them is mended.
    expect(goneMessages).toEqual([])
    expect(hasErrors).toBe(true)
  })

  it('with a message on a line that moved has no new message', () => {
    const was = CHARTER.replace('review:', 'revew:')
    const { newMessages, goneMessages } = comparison(was, was.replace('place: R', 'version: 2\nplace: R'))
    expect([...newMessages, ...goneMessages]).toEqual([])
  })
})
