import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { charter, fixtures, folder, sums } from './process.js'

const content = fixtures('constructs/title-alone')

function build(output: string, ...words: string[]) {
  return charter([
    'build',
    '--content',
    content,
    '--output',
    output,
    '--formats',
    'large-print-pdf',
    ...words,
  ])
}

function files(output: string): string[] {
  return [...sums(join(output, 'title-alone')).keys()].filter((name) => name.endsWith('.pdf'))
}

describe('charter build --set', () => {
  const output = folder()

  it('puts another size beside the usual one, in the manifest and on the page', () => {
    expect(build(output, '--set', 'large-print.size=24', '--set', 'large-print.paper=black').status).toBe(0)
    expect(files(output)).toEqual(['title-alone-large-print-24-black.pdf', 'title-alone-large-print.pdf'])
    const manifest = JSON.parse(readFileSync(join(output, 'title-alone/manifest.json'), 'utf8'))
    expect(manifest.files).toMatchObject([{ points: 18 }, { points: 24, paper: 'White on black' }])
    const page = readFileSync(join(output, 'title-alone/index.html'), 'utf8')
    expect(page).toContain('18 point print, ready to print and post')
    expect(page).toContain('24 point print to read on a screen. Paper: White on black')
  })

  it('leaves nothing behind in a build without it, so that no file says what the charter no longer says', () => {
    expect(build(output).status).toBe(0)
    expect(files(output)).toEqual(['title-alone-large-print.pdf'])
    const manifest = JSON.parse(readFileSync(join(output, 'title-alone/manifest.json'), 'utf8'))
    expect(manifest.files).toHaveLength(1)
  })

  it.each([
    [['--set', 'large-print.size=12'], 'is none of 16, 18, 20, 24 and 28.'],
    [['--set', 'large-print.paper=mauve'], 'The papers are: white, cream'],
    [
      ['--set', 'easy-read.size=18'],
      '--set easy-read.size=18 changes easy-read-docx, which --formats leaves out.',
    ],
    [['--set'], '--set needs a word after it.'],
  ])('is refused with %j, and makes nothing', (words, said) => {
    const elsewhere = folder()
    const run = build(elsewhere, ...words)
    expect(run.status).toBe(2)
    expect(run.stderr).toContain(said)
    expect([...sums(elsewhere).keys()]).toEqual([])
  })

  it('is told in the help', () => {
    expect(charter(['build', '--help']).stdout).toContain('--set NAME=VALUE')
  })
})
