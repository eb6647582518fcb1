import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Dictionary, isArray, isDictionary, Name, Objects } from '../../../src/media/pdf/read/objects.js'

const run = promisify(execFile)

/** A page as poppler draws it: a byte of grey for each pixel, 255 for white. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly grey: Uint8Array
}

/** Gives files with these bytes to `use`, and takes them away afterwards. */
export async function withFiles<T>(
  files: Readonly<Record<string, Uint8Array>>,
  use: (paths: readonly string[], folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'charter-pdf-'))
  try {
    const paths = Object.keys(files).map((name) => join(folder, `${name}.pdf`))
    await Promise.all(Object.values(files).map((bytes, index) => writeFile(paths[index] ?? '', bytes)))
    return await use(paths, folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Every page of a PDF, drawn by poppler. */
export async function drawPages(bytes: Uint8Array, dpi: number): Promise<Picture[]> {
  const pages: Picture[] = []
  await withPages(bytes, dpi, (picture) => pages.push(picture))
  return pages
}

/** Gives every page of a PDF, drawn by poppler, to `use`, one after the other. */
export function withPages(bytes: Uint8Array, dpi: number, use: (picture: Picture) => void): Promise<void> {
  return withFiles({ file: bytes }, async ([path = ''], folder) => {
    await run('pdftoppm', ['-r', String(dpi), '-gray', path, join(folder, 'page')])
    const names = (await readdir(folder)).filter((name) => name.endsWith('.pgm')).sort()
    for (const name of names) use(parse(await readFile(join(folder, name))))
  })
}

function parse(bytes: Uint8Array): Picture {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(Buffer.from(bytes.subarray(0, 60)).toString('latin1'))
  if (head === null) throw new Error('Not a picture in shades of grey.')
  return { width: Number(head[1]), height: Number(head[2]), grey: bytes.subarray(head[0].length) }
}

/** The text that poppler finds on each page, laid out as on paper; running feet and all. */
export function textOfPages(bytes: Uint8Array): Promise<string[]> {
  return withFiles({ file: bytes }, async ([path = '']) => {
    const { stdout } = await run('pdftotext', ['-layout', path, '-'], { maxBuffer: 64 * 1024 * 1024 })
    return stdout.split('\f').slice(0, -1)
  })
}

/** The structure tree with its texts, as poppler tells it to a screen reader. */
export function structureText(bytes: Uint8Array): Promise<string> {
  return withFiles({ file: bytes }, async ([path = '']) => {
    const { stdout } = await run('pdfinfo', ['-struct-text', path], { maxBuffer: 64 * 1024 * 1024 })
    return stdout
  })
}

/** Every dictionary of a PDF whose entry says that it is of a kind: `Type` `Page`, `Subtype` `Link`, `S` `Span`. */
export function dictionariesOf(bytes: Uint8Array, key: string, kind: string): Dictionary[] {
  const objects = new Objects(bytes)
  const size = objects.trailer.get('Size')
  const found: Dictionary[] = []
  for (let number = 1; number < Number(size); number++) {
    const value = objects.object(number)
    if (!isDictionary(value)) continue
    const name = value.get(key)
    if (name instanceof Name && name.value === kind) found.push(value)
  }
  return found
}

export function numbers(value: unknown): number[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'number') : []
}

export { isArray, Objects }
