import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { charter, command, contentFolder, folder, sums } from './process.js'

/** A charter long enough that its files take a while to write. */
function content(word: string): string {
  const body = Array.from(
    { length: 12 },
    (_, index) => `## Part ${index}\n\n${`${word} we do what we say. `.repeat(10)}`,
  ).join('\n\n')
  const source = `---\norganisation: Riverside Board\nstatus: published\n---\n\n# Our charter\n\n${body}\n`
  return contentFolder({ 'one/charter.md': source, 'two/charter.md': source })
}

describe('a build that is killed', () => {
  const old = content('Yesterday')
  const fresh = content('Today')
  const wholeOld = folder()
  const wholeFresh = folder()
  charter(['build', '--content', old, '--output', wholeOld])
  charter(['build', '--content', fresh, '--output', wholeFresh])
  const before = sums(wholeOld)
  const after = sums(wholeFresh)

  it.each([0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.95, 0.98])(
    'after %f of its time leaves whole files, and the next build makes all agree',
    async (part) => {
      const output = folder()
      charter(['build', '--content', old, '--output', output])
      const started = process.hrtime.bigint()
      charter(['build', '--content', fresh, '--output', folder()])
      const takes = Number(process.hrtime.bigint() - started) / 1e6
      await killed(['build', '--content', fresh, '--output', output], takes * part)
      for (const [path, sum] of sums(output)) {
        if (!path.endsWith('.part')) expect([before.get(path), after.get(path)], path).toContain(sum)
      }
      expect(charter(['build', '--content', fresh, '--output', output]).status).toBe(0)
      expect(sums(output)).toEqual(after)
    },
  )
})

/** Starts the command and kills it after so many ms. */
function killed(words: readonly string[], after: number): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [command, ...words], { stdio: 'ignore' })
    const timer = setTimeout(() => child.kill('SIGKILL'), after)
    child.on('exit', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}

describe('a disk that takes no more', () => {
  it('leaves what was published, whole, and says so', () => {
    const old = content('Yesterday')
    const output = folder()
    charter(['build', 'one', '--content', old, '--output', output])
    const before = sums(output)
    const words = ['build', 'one', '--content', content('Today'), '--output', output]
    // A limit on the size of files is a full disk that any user can have: 20 blocks of 1,024 bytes.
    const run = spawnSync(
      'bash',
      ['-c', 'ulimit -f 20; exec "$0" "$@"', process.execPath, command, ...words],
      { encoding: 'utf8' },
    )
    expect(run.status).toBe(1)
    expect(run.stderr).toContain('What was published before is still there.')
    expect(sums(output)).toEqual(before)
    expect(readFileSync(join(output, 'one/manifest.json'), 'utf8')).toContain('"edition": "one"')
  })
})
