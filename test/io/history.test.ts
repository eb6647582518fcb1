import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { outOfDate } from '../../src/checks/freshness/index.js'
import { readHistory } from '../../src/io/history.js'
import { labelsFor } from '../../src/io/labels.js'
import { loadContent } from '../../src/io/load.js'
import { folder } from '../cli/process.js'
import { readAll } from '../content.js'
import { cloneOf, type Repository, repository } from '../git.js'

/** A charter with a pledge that says this, and this Easy Read. */
function charter(text: string, easyRead = 'We will pay for your travel.', checked = ''): string {
  return `---
place: Riverside
contact:
  phone: 01632 960123
---

# Our charter

Welcome.

## Our pledges

### We will pay for your travel

${text} Ring {{contact.phone}}.

#### Easy Read

- Picture: bus
  ${easyRead}
${checked === '' ? '' : `\nChecked: ${checked}\n`}`
}

const FIVE = 'We will pay within five days.'
const TWO = 'We will pay within two days.'
const FILE = 'content/town/charter.md'

/** What the check says of the Easy Read of a repository's charters, as they are now on the disk. */
async function said({ folder: root }: Pick<Repository, 'folder'>): Promise<string[]> {
  const content = join(root, 'content')
  const sources = await loadContent(content)
  const { behind, lacks } = await readHistory(content, sources, labelsFor)
  const messages = readAll(sources).flatMap(({ charter: read }) =>
    read === undefined ? [] : outOfDate(read, behind, labelsFor('en')),
  )
  const lines = messages.map(({ place, text }) => `${place.file}:${place.line}: ${text}`)
  return [...lines, ...(lacks === undefined ? [] : [lacks])]
}

const ADVICE =
  'Change the Easy Read too. If it still says the same, ask the group to check it, and write below it: Checked: the date, the name of the group'
const BEHIND = `town/charter.md:17: The text that this Easy Read tells was last changed on 3 June 2025, and the Easy Read was not. It was: "We will pay within five days." It is now: "We will pay within two days." ${ADVICE}`

describe('Easy Read whose plain text changed', () => {
  it('alone is out of date, and it is told what changed, when, and how to answer', async () => {
    const origin = repository()
    origin.commit('2025-06-01', { [FILE]: charter(FIVE) })
    origin.commit('2025-06-03', { [FILE]: charter(TWO) })
    expect(await said(origin)).toEqual([BEHIND])
  })

  it('and was not committed yet is out of date too', async () => {
    const origin = repository()
    origin.commit('2025-06-01', { [FILE]: charter(FIVE) })
    origin.write({ [FILE]: charter(TWO) })
    expect(await said(origin)).toEqual([BEHIND.replace('last changed on 3 June 2025', 'changed')])
  })

  it('and changed again is told from what the Easy Read last told', async () => {
    const origin = repository()
    origin.commit('2025-05-01', { [FILE]: charter('We will pay within nine days.', 'We pay.') })
    origin.commit('2025-06-01', { [FILE]: charter(FIVE) })
    origin.commit('2025-06-02', { [FILE]: charter('We will pay within four days.') })
    origin.commit('2025-06-03', { [FILE]: charter(TWO) })
    expect(await said(origin)).toEqual([BEHIND])
  })

  it.each([
    ['changed with it', [charter(FIVE), charter(TWO, 'We will pay fast.')]],
    ['changed after it', [charter(FIVE), charter(TWO), charter(TWO, 'We will pay fast.')]],
    ['and went back to what it was', [charter(FIVE), charter(TWO), charter(FIVE)]],
    ['in a comma or a line end alone', [charter(FIVE), charter('We will pay,\nwithin five days.')]],
    ['by another phone number alone', [charter(FIVE), charter(FIVE).replace('960123', '960999')]],
    [
      'and was checked that day',
      [charter(FIVE), charter(TWO), charter(TWO, undefined, '3 June 2025, Speak Up')],
    ],
    [
      'and was checked in that month',
      [charter(FIVE), charter(TWO), charter(TWO, undefined, 'June 2025, Speak Up')],
    ],
    [
      'and was checked, as the same version says',
      [charter(FIVE), charter(TWO, undefined, '20 May 2025, Speak Up')],
    ],
    [
      'and was checked, on no day that can be read',
      [charter(FIVE), charter(TWO), charter(TWO, undefined, 'in spring, Speak Up')],
    ],
  ])('is left alone where it %s', async (_, versions) => {
    const origin = repository()
    for (const [index, text] of versions.entries())
      origin.commit(`2025-06-0${index * 2 + 1}`, { [FILE]: text })
    expect(await said(origin)).toEqual([])
  })

  it('after the day on which a group checked it is out of date again', async () => {
    const origin = repository()
    const checked = '2 June 2025, Speak Up'
    origin.commit('2025-06-01', { [FILE]: charter('We will pay within nine days.') })
    origin.commit('2025-06-02', { [FILE]: charter(FIVE, undefined, checked) })
    origin.commit('2025-06-03', { [FILE]: charter(TWO, undefined, checked) })
    expect(await said(origin)).toEqual([BEHIND])
  })

  it('in a section under it that has none of its own is out of date', async () => {
    const origin = repository()
    const more = (text: string) => `${charter(FIVE)}\n#### How we pay\n\n${text}\n`
    origin.commit('2025-06-01', { [FILE]: more('By cheque.') })
    origin.commit('2025-06-03', { [FILE]: more('By bank transfer.') })
    expect((await said(origin)).join()).toContain('It now says: "By bank transfer."')
  })
})

describe('the history', () => {
  it('is followed through a charter folder, a content folder and a heading that were renamed', async () => {
    const origin = repository()
    origin.commit('2025-06-01', { 'content/old name – é/charter.md': charter(FIVE) })
    origin.commit('2025-06-03', { 'content/old name – é/charter.md': charter(TWO) })
    origin.git('mv', 'content/old name – é', 'content/town')
    origin.commit('2025-06-04')
    expect(await said(origin)).toEqual([BEHIND])
  })

  it('is followed where a heading changed', async () => {
    const origin = repository()
    origin.commit('2025-06-01', {
      [FILE]: charter(FIVE).replace('### We will pay', '### We will give money'),
    })
    origin.commit('2025-06-03', { [FILE]: charter(FIVE) })
    expect((await said(origin)).join()).toContain(
      'It was: "We will give money for your travel" It is now: "We will pay for your travel"',
    )
  })

  it('counts what a branch brought when it was merged, both in one', async () => {
    const origin = repository()
    origin.commit('2025-06-01', { [FILE]: charter(FIVE) })
    origin.git('checkout', '-q', '-b', 'idea')
    origin.commit('2025-06-02', { [FILE]: charter(TWO) })
    origin.git('checkout', '-q', 'main')
    origin.commit('2025-06-02', { 'content/other.md': 'x' })
    origin.git('merge', '-q', '--no-ff', '--no-edit', 'idea')
    expect((await said(origin)).length).toBe(1)
    origin.git('checkout', '-q', '-b', 'mended')
    origin.commit('2025-06-04', { [FILE]: charter(TWO, 'We will pay fast.') })
    origin.git('checkout', '-q', 'main')
    origin.git('merge', '-q', '--no-ff', '--no-edit', 'mended')
    expect(await said(origin)).toEqual([])
  })

  it('of an edition is its own: what its charter did says nothing of it', async () => {
    const origin = repository()
    const hill = 'content/town/editions/hill.md'
    const own = (text: string) => charter(text).replace('# Our charter\n\nWelcome.\n', '')
    origin.commit('2025-06-01', { [FILE]: charter(FIVE), [hill]: own(FIVE) })
    origin.commit('2025-06-02', { [FILE]: charter('We will pay at once.') })
    // The edition tells the pledge in its own words, so nobody reads the charter's.
    expect(await said(origin)).toEqual([])
    origin.commit('2025-06-03', { [hill]: own(TWO) })
    expect((await said(origin))[0]).toMatch(/^town\/editions\/hill\.md:/)
  })

  it('that is not here is told in one line, and nothing is guessed', async () => {
    const root = folder()
    const origin = repository()
    origin.write({ [FILE]: charter(FIVE) })
    origin.commit('2025-06-01')
    origin.commit('2025-06-03', { [FILE]: charter(TWO) })
    const shallow = cloneOf(origin, '--depth', '1')
    expect(await said(shallow)).toEqual([
      'Only the newest part of the history is here, so the check can not tell whether Easy Read is out of date.',
    ])
    const { folder: bare } = { folder: root }
    const none = await readHistory(bare, { files: new Map() }, labelsFor)
    expect(none).toEqual({
      behind: [],
      lacks:
        'The history of these files is not here, so the check can not tell whether Easy Read is out of date.',
    })
  })

  it('is read in the same way however the repository asks to be shown', async () => {
    const origin = repository()
    const wishes = {
      'log.showSignature': 'true',
      'log.follow': 'true',
      'log.date': 'relative',
      'color.ui': 'always',
      'diff.renames': 'false',
      'diff.relative': 'true',
      'diff.noprefix': 'true',
      'core.quotePath': 'true',
      'core.pager': 'false',
    }
    for (const [name, value] of Object.entries(wishes)) origin.git('config', name, value)
    origin.commit('2025-06-01', { 'content/Tŷ/charter.md': charter(FIVE) })
    origin.commit('2025-06-03', { 'content/Tŷ/charter.md': charter(TWO) })
    origin.git('mv', 'content/Tŷ', 'content/town')
    origin.commit('2025-06-04')
    expect(await said(origin)).toEqual([BEHIND])
  })

  it('is none where nothing was committed yet', async () => {
    const origin = repository()
    origin.write({ [FILE]: charter(FIVE) })
    expect((await said(origin)).join()).toContain('The history of these files is not here')
  })
})
