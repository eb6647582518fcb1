import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A git repository made by a test, that nothing on this computer has a say in. */
export interface Repository {
  readonly folder: string
  /** Runs git in it, and gives what it printed. Throws where git says no. */
  git(...words: string[]): string
  /** Writes files by their paths; a file whose text is undefined is taken away. */
  write(files: Readonly<Record<string, string | Uint8Array | undefined>>): void
  /** Commits everything at noon of a day, such as 2025-06-02. */
  commit(day: string, files?: Readonly<Record<string, string | Uint8Array | undefined>>): string
}

/** A new repository with a branch main and no commit, in a folder of its own. */
export function repository(name = 'charter-press-git-'): Repository {
  return repositoryIn(mkdtempSync(join(tmpdir(), name)), ['init', '-q', '-b', 'main'])
}

/** A copy of a repository, made with these words of `git clone`. */
export function cloneOf(origin: Repository, ...words: string[]): Repository {
  const folder = mkdtempSync(join(tmpdir(), 'charter-press-clone-'))
  return repositoryIn(folder, ['clone', '-q', ...words, `file://${origin.folder}`, '.'])
}

function repositoryIn(folder: string, start: readonly string[]): Repository {
  const run = (words: readonly string[], day = '2025-01-01') => {
    const moment = `${day}T12:00:00Z`
    const { status, stdout, stderr } = spawnSync('git', [...words], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        HOME: folder,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: 'Ann Example',
        GIT_AUTHOR_EMAIL: 'ann@example.org',
        GIT_COMMITTER_NAME: 'Ann Example',
        GIT_COMMITTER_EMAIL: 'ann@example.org',
        GIT_AUTHOR_DATE: moment,
        GIT_COMMITTER_DATE: moment,
      },
    })
    if (status !== 0) throw new Error(`git ${words.join(' ')}: ${stderr}`)
    return stdout.trim()
  }
  run(start)
  const write: Repository['write'] = (files) => {
    for (const [path, text] of Object.entries(files)) {
      const full = join(folder, path)
      mkdirSync(dirname(full), { recursive: true })
      if (text === undefined) rmSync(full)
      else writeFileSync(full, text)
    }
  }
  return {
    folder,
    git: (...words) => run(words),
    write,
    commit(day, files = {}) {
      write(files)
      run(['add', '-A'])
      run(['commit', '-q', '--allow-empty', '-m', `On ${day}`], day)
      return run(['rev-parse', 'HEAD'])
    },
  }
}
