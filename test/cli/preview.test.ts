import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { describe, expect, it } from 'vitest'
import { charter, command, contentFolder } from './process.js'

const content = contentFolder({ 'a/charter.md': '---\nplace: Here\n---\n\n# Our charter\n\nWe listen.\n' })

/** Starts the command and waits until it has said where it serves. */
async function start(...words: string[]): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [command, 'preview', '--content', content, ...words])
  let said = ''
  for await (const piece of child.stdout ?? []) {
    said += String(piece)
    if (said.includes('Ctrl-C')) break
  }
  return { child, url: /http:\S+/.exec(said)?.[0] ?? '' }
}

describe('charter preview', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'serves on this computer alone, and stops cleanly on %s',
    async (signal) => {
      const { child, url } = await start('--port', '0')
      expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
      expect(await (await fetch(`${url}a/a-plain-english.html`)).text()).toContain('We listen.')
      const events = await fetch(`${url}.preview/events?of=a&seen=1`)
      expect(events.status).toBe(200)
      child.kill(signal)
      expect(await once(child, 'exit')).toEqual([0, null])
    },
  )

  it('on a port that is taken says so', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const run = charter(['preview', '--content', content, '--port', `${port}`])
    server.close()
    expect([run.status, run.stderr]).toEqual([2, expect.stringContaining(`Port ${port} is taken`)])
  })

  it.each([
    [['--port', 'fast'], '--port needs a number from 0 to 65535'],
    [['--content', '/nowhere/at/all'], 'There is no folder /nowhere/at/all.'],
    [['--templates', '/nowhere/at/all'], 'There is no folder /nowhere/at/all.'],
    [['--fast'], '"charter preview" does not understand --fast.'],
  ])('%s ends with 2 and says what is right', (words, message) => {
    const run = charter(['preview', ...words, ...(words[0] === '--content' ? [] : ['--content', content])])
    expect([run.status, run.stderr]).toEqual([2, expect.stringContaining(message)])
  })

  it('has a page of help', () => {
    expect(charter(['--help']).stdout).toContain('charter preview')
    expect(charter(['preview', '--help']).stdout).toMatch(/^charter preview \[options\]/)
  })
})
