import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CHARTER } from '../changes/charters.js'
import { repository } from '../git.js'
import { command, folder } from './process.js'

/** Runs `charter diff` in a folder. */
function diff(cwd: string, ...words: string[]) {
  const options = { cwd, encoding: 'utf8', env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null' } } as const
  return spawnSync(process.execPath, [command, 'diff', ...words], options)
}

const HILL = '---\nplace: Hill\n---\n'
const KEEP = CHARTER.slice(CHARTER.indexOf('### We will keep'), CHARTER.indexOf('## Words we use'))
const PLEDGE_MOVED = CHARTER.replace(KEEP, '').replace(
  '### We will be honest',
  `${KEEP}### We will be honest`,
)

function edited() {
  const origin = repository()
  origin.commit('2025-06-02', { 'content/riverside/charter.md': CHARTER })
  origin.write({ 'content/riverside/charter.md': CHARTER.replace('five working days', 'two days') })
  return origin
}

describe('charter diff', () => {
  it('tells what changed since main in plain lines, and ends with 0', () => {
    const { status, stdout, stderr } = diff(edited().folder)
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(stdout).toBe(`What changed in the charters

This compares main (made on 2 June 2025) with the files as they are now.

In short
  The text of 1 part changed.
  The Easy Read of 1 part was left behind.

Our charter
-----------

Pledge 2, “We will pay for your time”, says something else.
  Was: We will pay for your travel within five working days.
  Now: We will pay for your travel within two days.

The Easy Read of pledge 2, “We will pay for your time” was left behind.
  The text changed, and the Easy Read did not. Please look whether it still says
    the same.

These formats are different now: Plain English web page, Large print, Text for
screen readers, Audio script, Audio script in Word, Audio script for computer
voices.
`)
  })

  it('compares two revisions, and not the files as they are now', () => {
    const origin = edited()
    origin.git('tag', 'v1')
    origin.commit('2025-06-03')
    origin.write({ 'content/riverside/charter.md': '# Nothing like it\n' })
    const { stdout } = diff(origin.folder, 'v1', 'HEAD')
    expect(stdout).toContain('This compares v1 (made on 2 June 2025) with HEAD (made on 3 June 2025).')
    expect(stdout).toContain('Now: We will pay for your travel within two days.')
    expect(stdout).not.toContain('Nothing like it')
  })

  it('tells what a merge brought, and not what came to main besides', () => {
    const origin = repository()
    const file = 'content/riverside/charter.md'
    origin.commit('2025-06-01', { [file]: CHARTER, 'content/riverside/editions/hill.md': HILL })
    origin.git('checkout', '-q', '-b', 'idea;$(evil)&')
    origin.commit('2025-06-02', { [file]: PLEDGE_MOVED })
    origin.git('checkout', '-q', 'main')
    origin.commit('2025-06-03', { 'content/riverside/editions/hill.md': HILL.replace('Hill', 'Hilltop') })
    origin.git('merge', '-q', '--no-ff', '--no-edit', 'idea;$(evil)&')
    const merged = diff(origin.folder, 'HEAD^1', 'HEAD').stdout
    expect(merged).toContain(
      'The pledge “We will keep in touch” moved. It was number 3, and is number 1 now.',
    )
    expect(merged).not.toMatch(/Hilltop changed|The place changed/)
    const branch = diff(origin.folder, 'HEAD^1', 'idea;$(evil)&').stdout
    expect(branch).toContain('The place changed.\n  Was: Hilltop\n  Now: Hill')
  })

  it('follows a charter whose folder was renamed in a branch, with the changes to it', () => {
    const origin = repository()
    origin.commit('2025-06-01', { 'content/old name/charter.md': CHARTER })
    origin.git('checkout', '-q', '-b', 'idea')
    origin.git('mv', 'content/old name', 'content/Tŷ Glas')
    origin.commit('2025-06-02', { 'content/Tŷ Glas/charter.md': CHARTER.replace('five working', 'two') })
    const { stdout } = diff(origin.folder)
    expect(stdout).toContain('The edition “old name” is called “Tŷ Glas” now.')
    expect(stdout).toContain('Now: We will pay for your travel within two days.')
    expect(stdout).not.toMatch(/This charter is new|was taken out/)
  })

  it('says so where readers would see no difference', () => {
    const origin = repository()
    origin.commit('2025-06-02', { 'content/riverside/charter.md': CHARTER })
    expect(diff(origin.folder).stdout).toContain('Nothing that readers see has changed.')
  })

  it('ends with 1 where the new content has an error, and tells it as a new message', () => {
    const origin = repository()
    origin.commit('2025-06-02', { 'content/riverside/charter.md': CHARTER })
    origin.write({ 'content/riverside/charter.md': CHARTER.replace('{{place}}', '{{town}}') })
    const { status, stdout } = diff(origin.folder)
    expect(status).toBe(1)
    expect(stdout).toMatch(/New messages of the check\n-+\n\nError, riverside\/charter\.md, line 16/)
  })

  it.each([
    ['more than two revisions', ['a', 'b', 'c'], '"charter diff" compares two revisions at most'],
    [
      'a way to write that there is not',
      ['--format', 'pdf'],
      '--format can be text, markdown, html, and not "pdf".',
    ],
    ['an option that there is not', ['--colour'], '"charter diff" does not understand --colour.'],
    ['a revision that there is not', ['nowhere'], 'There is no revision "nowhere" in this repository.'],
    ['a revision like an option', ['--', '--output=evil'], 'There is no revision "--output=evil"'],
    ['a folder that there is not', ['--content', 'nowhere'], 'There is no folder'],
  ])('ends with 2 for %s', (_, words, said) => {
    const { status, stderr, stdout } = diff(edited().folder, ...words)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(said)
  })

  it('ends with 2 where the folder is in no repository, or there is no git', () => {
    const root = folder()
    expect(diff(root, '--content', root).stderr).toContain('is not in a git repository')
    const options = { cwd: edited().folder, encoding: 'utf8', env: { PATH: join(root, 'nothing') } } as const
    const { status, stderr } = spawnSync(process.execPath, [command, 'diff'], options)
    expect([status, stderr.split('\n')[0]]).toEqual([
      2,
      'There is no git on this computer. Install it, then run this again.',
    ])
  })

  it('prints nothing that a terminal or a service that reads the log would take for a command', () => {
    const origin = repository()
    origin.commit('2025-06-02', { 'content/riverside/charter.md': CHARTER })
    const hostile = CHARTER.replace('at the start.', 'it \u001B[31mred\u0007 \u202Eturned so.').replace(
      '# Our charter',
      '# ::set-output name=a::b',
    )
    origin.write({ 'content/riverside/charter.md': hostile })
    const { stdout } = diff(origin.folder)
    expect(stdout).toContain('turned so.')
    expect(stdout).not.toMatch(/(?!\n)[\p{Cc}\u202E]|::/u)
  })

  it('has a page of help', () => {
    expect(diff(folder(), '--help').stdout).toContain('charter diff [FROM] [TO] [options]')
  })
})
