import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { charter, contentFolder, fixtures, folder, sums } from './process.js'

const FORMATS = [
  'plain-english.html',
  'large-print.pdf',
  'easy-read.docx',
  'screen-reader.txt',
  'audio-script.txt',
  'audio-script.docx',
  'audio-script.ssml',
]
const simple = '---\norganisation: Riverside Board\nstatus: published\n---\n\n# Our charter\n\nWe listen.\n'

describe('charter build', () => {
  const content = fixtures('constructs/lists', 'constructs/title-alone')
  const output = folder()
  const run = charter(['build', '--content', content, '--output', output])

  it('makes every format of every charter, a page for each and one for all', () => {
    expect(run.status).toBe(0)
    const files = ['lists', 'title-alone'].flatMap((id) => [
      ...FORMATS.map((format) => `${id}/${id}-${format}`),
      `${id}/accessibility.html`,
      `${id}/index.html`,
      `${id}/manifest.json`,
    ])
    expect([...sums(output).keys()].sort()).toEqual([...files, 'index.html'].sort())
  })

  it('tells the result in one table, and what is to be said of the source apart', () => {
    expect(run.stdout).toContain('lists-large-print.pdf')
    expect(run.stdout).toMatch(/14 files of 2 editions in .*\. Open .*index\.html to see them\./)
    expect(run.stderr).toContain(
      'Warning  title-alone/charter.md:1:1, under "Our charter"\n  There is no front matter.',
    )
  })

  it('gives a manifest whose sums are those of the files', () => {
    const manifest = JSON.parse(readFileSync(join(output, 'lists/manifest.json'), 'utf8'))
    const all = sums(join(output, 'lists'))
    expect(manifest.files).toHaveLength(FORMATS.length)
    for (const file of manifest.files) {
      expect(all.get(file.name)).toBe(file.sha256)
      expect(file).toMatchObject({
        parity: 'whole',
        bytes: readFileSync(join(output, 'lists', file.name)).length,
      })
      expect(file.words).toBeGreaterThan(20)
    }
    expect(manifest).toMatchObject({
      edition: 'lists',
      title: 'Lists',
      language: 'en-GB',
      status: 'published',
    })
  })

  it.each(['Pacific/Auckland', 'America/Los_Angeles'])('gives the same bytes in the time zone %s', (zone) => {
    const elsewhere = folder()
    charter(['build', '--content', content, '--output', elsewhere], {
      TZ: zone,
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
    })
    expect(sums(elsewhere)).toEqual(sums(output))
  })

  it('with --formats replaces only those files', () => {
    const before = sums(output)
    writeFileSync(
      join(content, 'lists/charter.md'),
      readFileSync(join(content, 'lists/charter.md'), 'utf8').replace('Seven', 'Eleven'),
    )
    const again = charter([
      'build',
      'lists',
      '--content',
      content,
      '--output',
      output,
      '--formats',
      'screen-reader-txt',
    ])
    const after = sums(output)
    expect(again.status).toBe(0)
    const changed = [...after].filter(([path, sum]) => before.get(path) !== sum).map(([path]) => path)
    expect(changed.filter((path) => !path.endsWith('.html'))).toEqual([
      'lists/lists-screen-reader.txt',
      'lists/manifest.json',
    ])
    expect(JSON.parse(readFileSync(join(output, 'lists/manifest.json'), 'utf8')).files).toHaveLength(
      FORMATS.length,
    )
  })
})

describe('an output among the charters', () => {
  it.each(['', 'output', 'good'])('is refused before anything is written: %s', (below) => {
    const content = contentFolder({ 'good/charter.md': simple })
    const run = charter(['build', '--content', content, '--output', join(content, below)])
    expect(run.status).toBe(2)
    expect(run.stderr).toContain('The output would lie in the folder of your charters.')
    expect([...sums(content).keys()]).toEqual(['good/charter.md'])
  })
})

describe('an edition with an error', () => {
  it('is not published, keeps what was published before, and does not stop the others', () => {
    const content = contentFolder({ 'good/charter.md': simple, 'other/charter.md': simple })
    const output = folder()
    charter(['build', '--content', content, '--output', output])
    const before = sums(output)
    writeFileSync(join(content, 'good/charter.md'), `${simple}\nWe work in {{town}}.\n`)
    writeFileSync(join(content, 'other/charter.md'), `${simple}\nWe answer.\n`)
    const run = charter(['build', '--content', content, '--output', output])
    const after = sums(output)
    expect(run.status).toBe(1)
    expect(run.stderr).toContain('Error  good/charter.md:10:12, under "Our charter"')
    expect(run.stdout).toContain('good  (not published, 1 error)')
    expect([...after].filter(([path]) => path.startsWith('good/'))).toEqual(
      [...before].filter(([path]) => path.startsWith('good/')),
    )
    expect(after.get('other/other-screen-reader.txt')).not.toBe(before.get('other/other-screen-reader.txt'))
    expect(readFileSync(join(output, 'index.html'), 'utf8')).toContain('good/')
  })

  it('that never was published has no page', () => {
    const content = contentFolder({ 'bad/charter.md': 'No title here.\n' })
    const output = folder()
    expect(charter(['build', '--content', content, '--output', output]).status).toBe(1)
    expect([...sums(output).keys()]).toEqual(['index.html'])
  })
})

describe('a picture outside the content folder', () => {
  it.each(['../../secret.svg', '/etc/hostname', 'pictures/linked.svg'])(
    '%s is an error, and is not read',
    (path) => {
      const content = contentFolder({
        'a/charter.md': `${simple}\n![A secret](${path})\n`,
        'a/pictures/here.svg': '<svg/>',
      })
      const secret = contentFolder({
        'secret.svg':
          '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>secret</text></svg>',
      })
      symlinkSync(join(secret, 'secret.svg'), join(content, 'a/pictures/linked.svg'))
      const output = folder()
      const run = charter(['build', '--content', content, '--output', output])
      expect(run.status).toBe(1)
      expect(run.stderr).toContain('This picture does not lie in the content folder.')
      expect(existsSync(join(output, 'a'))).toBe(false)
    },
  )
})

describe('an output that can not be written', () => {
  const content = contentFolder({ 'a/charter.md': simple })

  it('because a file stands in its place, is an error and says so', () => {
    const file = join(contentFolder({ 'output.txt': 'a file' }), 'output.txt')
    const run = charter(['build', '--content', content, '--output', file])
    expect(run.status).toBe(1)
    expect(run.stderr).toContain('This is a file, not a folder. Choose another folder with --output.')
  })

  it('because a folder stands where a file has to go, leaves everything else as it was', () => {
    const output = contentFolder({ 'a/a-large-print.pdf/keep.txt': 'kept' })
    const run = charter(['build', '--content', content, '--output', output])
    expect(run.status).toBe(1)
    expect(run.stderr).toContain('A folder stands where a file has to go.')
    expect(readFileSync(join(output, 'a/a-large-print.pdf/keep.txt'), 'utf8')).toBe('kept')
    rmSync(output, { recursive: true })
  })
})

describe('a command that is wrong', () => {
  const content = contentFolder({ 'town-charter/charter.md': simple })

  it.each([
    [['bild'], 'There is no command "bild". There are: build, preview, pictures'],
    [['build', '--fast'], '"charter build" does not understand --fast.'],
    [
      ['build', '--content', '/nowhere/at/all'],
      'There is no folder /nowhere/at/all. Name the folder of your charters with --content.',
    ],
    [
      ['build', '--formats', 'large-print-pfd', '--content', content],
      'There is no format "large-print-pfd". Did you mean large-print-pdf?',
    ],
    [
      ['build', 'town-charta', '--content', content],
      'There is no charter or edition "town-charta". Did you mean town-charter?',
    ],
  ])('%s ends with 2 and says what is right', (words, message) => {
    const run = charter(words)
    expect(run.status).toBe(2)
    expect(run.stderr).toContain(message)
    expect(run.stdout).toBe('')
  })
})

describe('what a program or a person asks for', () => {
  const content = contentFolder({ 'a/charter.md': `${simple}\n[odd](plan.html)\n` })

  it('--json prints the manifests and the messages, and nothing else', () => {
    const run = charter([
      'build',
      '--json',
      '--content',
      content,
      '--output',
      folder(),
      '--formats',
      'screen-reader-txt',
    ])
    const result = JSON.parse(run.stdout)
    expect(run.stderr).toBe('')
    expect(result.editions[0]).toMatchObject({
      edition: 'a',
      published: true,
      manifest: { title: 'Our charter' },
    })
    expect(result.editions[0].messages[0]).toMatchObject({
      rule: 'link-address',
      level: 'warning',
      place: { file: 'a/charter.md', line: 10, column: 1 },
    })
  })

  it('--quiet prints nothing where nothing is wrong', () => {
    const run = charter([
      'build',
      '--quiet',
      '--content',
      content,
      '--output',
      folder(),
      '--formats',
      'screen-reader-txt',
    ])
    expect([run.status, run.stdout, run.stderr]).toEqual([0, '', ''])
  })

  it('--no-verify says in the manifest that nothing was checked', () => {
    const output = folder()
    charter([
      'build',
      '--no-verify',
      '--content',
      content,
      '--output',
      output,
      '--formats',
      'screen-reader-txt',
    ])
    expect(JSON.parse(readFileSync(join(output, 'a/manifest.json'), 'utf8')).files[0].parity).toBe(
      'not checked',
    )
  })

  it.each([[['--help']], [['build', '--help']], [['--version']], [[]]])(
    '%j prints a page and ends well',
    (words) => {
      const run = charter(words)
      expect([run.status, run.stderr]).toEqual([0, ''])
      expect(run.stdout).toMatch(/^(Charter Press|charter build|charter-press \d)/)
      expect(Math.max(...run.stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
    },
  )
})
