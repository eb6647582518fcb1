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

  it('has a page of help', () => {
    expect(diff(folder(), '--help').stdout).toContain('charter diff [FROM] [TO] [options]')
  })
})
