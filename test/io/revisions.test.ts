import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadContent } from '../../src/io/load.js'
import { contentAt, findRevision, repositoryOf, whereBranchBegan } from '../../src/io/revisions.js'
import { folder } from '../cli/process.js'
import { cloneOf, type Repository, repository } from '../git.js'

const CHARTER = '# Our charter\n\nWe are here.\n'

function inContent({ folder: root }: Repository) {
  return repositoryOf(join(root, 'content'))
}

describe('the content folder at a revision', () => {
  it('holds what the folder on the disk held, byte for byte', async () => {
    const origin = repository()
    const commit = origin.commit('2025-06-02', {
      'README.md': 'not content',
      'content/README.md': 'for editors',
      'content/town/charter.md': CHARTER,
      'content/town/editions/hill.md': '---\nplace: Hill\n---\n',
      'content/town/pictures/a.png': new Uint8Array([137, 80, 10, 0, 255]),
      'content/town/.hidden/x.md': 'hidden',
      'content/town/a/b/too/deep.md': 'too deep',
      'content/node_modules/x/charter.md': 'installed',
    })
    const onDisk = await loadContent(join(origin.folder, 'content'))
    const found = await contentAt(await inContent(origin), commit)
    expect([...found.files.keys()].sort()).toEqual([...onDisk.files.keys()].sort())
    expect(new Map([...found.files].sort())).toEqual(new Map([...onDisk.files].sort()))
  })

  it('keeps names with spaces, accents, quotation marks and line ends', async () => {
    const origin = repository()
    const names = ['Tŷ Glas', 'a "b" c', 'two\nlines', '-f', 'émoji 🏠']
    const commit = origin.commit(
      '2025-06-02',
      Object.fromEntries(names.map((name) => [`content/${name}/charter.md`, CHARTER])),
    )
    const { files } = await contentAt(await inContent(origin), commit)
    expect([...files.keys()].filter((path) => path.endsWith('.md')).sort()).toEqual(
      names.map((name) => `${name}/charter.md`).sort(),
    )
  })

  it('does not read what a link outside leads to, what is too big, or what another repository holds', async () => {
    const origin = repository()
    origin.write({
      'secret.md': 'secret',
      'content/town/charter.md': CHARTER,
      'content/town/big.md': 'x'.repeat(2 * 1024 * 1024 + 1),
    })
    symlinkSync('../../secret.md', join(origin.folder, 'content/town/out.md'))
    symlinkSync('/etc/passwd', join(origin.folder, 'content/town/root.md'))
    symlinkSync('charter.md', join(origin.folder, 'content/town/in.md'))
    origin.git('add', '-A')
    origin.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},content/module`)
    origin.git('commit', '-q', '-m', 'links')
    const { files } = await contentAt(await inContent(origin), 'HEAD')
    expect(files.get('town/out.md')).toEqual({ problem: 'outside' })
    expect(files.get('town/root.md')).toEqual({ problem: 'outside' })
    expect(files.get('town/in.md')).toEqual({ bytes: new TextEncoder().encode(CHARTER) })
    expect(files.get('town/big.md')).toEqual({ problem: 'too-big' })
    expect([...files.keys()].filter((path) => path.startsWith('module'))).toEqual([])
  })

  it('is empty where the folder was not there yet', async () => {
    const origin = repository()
    const before = origin.commit('2025-06-01', { 'README.md': 'x' })
    origin.commit('2025-06-02', { 'content/town/charter.md': CHARTER })
    expect((await contentAt(await inContent(origin), before)).files.size).toBe(0)
  })

  it('may be the whole repository', async () => {
    const origin = repository()
    const commit = origin.commit('2025-06-02', { 'town/charter.md': CHARTER })
    const { files } = await contentAt(await repositoryOf(origin.folder), commit)
    expect([...files.keys()]).toEqual(['town/', 'town/charter.md'])
  })
})

describe('a revision', () => {
  it('is found by a branch, a tag, a commit and the commit before, with its day', async () => {
    const origin = repository()
    const first = origin.commit('2025-06-01', { 'content/a/charter.md': CHARTER })
    origin.git('tag', 'v1')
    const second = origin.commit('2025-06-02')
    const content = await inContent(origin)
    for (const name of ['v1', 'HEAD~1', first.slice(0, 8)])
      expect(await findRevision(content, name)).toEqual({ commit: first, name, date: '2025-06-01' })
    expect((await findRevision(content, 'main')).commit).toBe(second)
  })

  it.each([
    'nowhere',
    '-x',
    '--output=evil',
    '',
    'main; touch evil',
    '$(touch evil)',
    'HEAD:content',
    'main\nHEAD',
  ])('that is none is refused in plain words: %j', async (name) => {
    const origin = repository()
    origin.commit('2025-06-01', { 'content/a/charter.md': CHARTER })
    await expect(findRevision(await inContent(origin), name)).rejects.toThrow(
      `There is no revision "${name}" in this repository. Name a branch, a tag or a commit`,
    )
  })

  it('may have a name that a shell would run, and none runs it', async () => {
    const origin = repository()
    const commit = origin.commit('2025-06-01', { 'content/a/charter.md': CHARTER })
    const name = ['$(touch$', '{IFS}evil);`id`&'].join('')
    origin.git('branch', name)
    expect((await findRevision(await inContent(origin), name)).commit).toBe(commit)
    expect(origin.git('status', '--porcelain')).toBe('')
  })
})

describe('where a branch began', () => {
  it('is the newest commit that it shares with main, whatever came to main since', async () => {
    const origin = repository()
    const base = origin.commit('2025-06-01', { 'content/a/charter.md': CHARTER })
    origin.git('checkout', '-q', '-b', 'idea')
    origin.commit('2025-06-02', { 'content/a/charter.md': '# Other\n' })
    origin.git('checkout', '-q', 'main')
    origin.commit('2025-06-03', { 'content/b/charter.md': CHARTER })
    origin.git('checkout', '-q', 'idea')
    expect(await whereBranchBegan(await inContent(origin))).toEqual({
      commit: base,
      name: 'main',
      date: '2025-06-01',
    })
    origin.git('merge', '-q', '--no-edit', 'main')
    expect((await whereBranchBegan(await inContent(origin))).date).toBe('2025-06-03')
  })

  it('is found by the copy of main from the server, or by master', async () => {
    const origin = repository()
    origin.commit('2025-06-01', { 'content/a/charter.md': CHARTER })
    const clone = cloneOf(origin)
    clone.git('checkout', '-q', '-b', 'idea')
    clone.git('branch', '-q', '-D', 'main')
    expect((await whereBranchBegan(await inContent(clone))).name).toBe('origin/main')
    origin.git('branch', '-q', '-m', 'main', 'master')
    expect((await whereBranchBegan(await inContent(origin))).name).toBe('master')
  })

  it('is asked for where there is no main branch, and where nothing was committed yet', async () => {
    const origin = repository()
    origin.write({ 'content/a/charter.md': CHARTER })
    await expect(whereBranchBegan(await inContent(origin))).rejects.toThrow('Nothing has been committed')
    origin.commit('2025-06-01')
    origin.git('branch', '-q', '-m', 'main', 'trunk')
    await expect(whereBranchBegan(await inContent(origin))).rejects.toThrow(
      'There is no branch main or master to compare with.',
    )
  })
})

describe('a repository that lacks what is asked for', () => {
  it('says how to fetch the history where this copy holds only the newest', async () => {
    const origin = repository()
    const first = origin.commit('2025-06-01', { 'content/a/charter.md': CHARTER })
    origin.commit('2025-06-02', { 'content/a/charter.md': '# Other\n' })
    const clone = await inContent(cloneOf(origin, '--depth', '1'))
    expect(clone.shallow).toBe(true)
    await expect(findRevision(clone, first)).rejects.toThrow(/only the newest part.*fetch-depth: 0/)
  })

  it('is said to be none where no git remembers the folder', async () => {
    await expect(repositoryOf(folder())).rejects.toThrow('is not in a git repository')
  })
})
