import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const MOST = 64 * 1024 * 1024

/**
 * What espeak-ng would say, in the letters that it has for sounds. Stress and pauses are left out, and so is what only
 * depends on whether a pause follows: every r, as one may link two words, the end of "to", an n before a k.
 */
export async function soundsOf(text: string, kind: 'ssml' | 'text'): Promise<string> {
  return inFolder(async (folder) => {
    const file = join(folder, 'words.txt')
    await writeFile(file, text)
    const markup = kind === 'ssml' ? ['-m'] : []
    const { stdout } = await run('espeak-ng', [...markup, '-q', '-x', '-v', 'en-gb', '-f', file], {
      maxBuffer: MOST,
    })
    return stdout
      .replace(/_:|r-?|[\s',%|=_;]/g, '')
      .replaceAll('N', 'n')
      .replace(/t(?:u:|U|@)/g, 't')
  })
}

/** How long espeak-ng takes to say SSML at so many words a minute. Seconds. */
export async function secondsOf(ssml: string, rate: number): Promise<number> {
  return inFolder(async (folder) => {
    const [file, wave] = [join(folder, 'words.ssml'), join(folder, 'words.wav')]
    await writeFile(file, ssml)
    await run('espeak-ng', ['-m', '-s', `${rate}`, '-v', 'en-gb', '-f', file, '-w', wave], {
      maxBuffer: MOST,
    })
    const bytes = await readFile(wave)
    // The header of a WAV file: bytes a second at 28, and the samples behind its 44 bytes.
    return (bytes.length - 44) / bytes.readUInt32LE(28)
  })
}

/** A mark that espeak-ng told of while it said SSML: its name, and how many ms in. */
export interface HeardMark {
  readonly name: string
  readonly at: number
}

/** The marks of SSML as a program hears of them while espeak-ng says it. */
export async function marksHeard(ssml: string): Promise<HeardMark[]> {
  return inFolder(async (folder) => {
    const file = join(folder, 'words.ssml')
    await writeFile(file, ssml)
    const script = new URL('espeak-marks.py', import.meta.url).pathname
    const { stdout } = await run('/usr/bin/python3', [script, file], { maxBuffer: MOST })
    return [...stdout.matchAll(/^(\d+)\t(.*)$/gm)].map(([, at = '', name = '']) => ({ name, at: Number(at) }))
  })
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'espeak-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
