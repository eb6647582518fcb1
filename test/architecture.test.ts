import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const src = fileURLToPath(new URL('../src/', import.meta.url))

/** The steps of the line, in order. A file may import its own step and those before it. */
const STEPS = [
  'model',
  'doc',
  'source',
  'charter',
  'readings',
  'media',
  'formats',
  'checks',
  'changes',
  'site',
  '',
  'io',
  'preview',
  'cli',
]

interface SourceFile {
  readonly path: string
  readonly text: string
  readonly imports: readonly string[]
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  .map((path): SourceFile => {
    const text = readFileSync(join(src, path), 'utf8')
    return { path, text, imports: importsOf(path, text) }
  })
const paths = new Set(files.map(({ path }) => path))

function importsOf(path: string, text: string): string[] {
  const found = text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)
  return [...found].map(([, target = '']) =>
    relative(src, join(src, dirname(path), target)).replace(/\.js$/, '.ts'),
  )
}

/** The step that a file belongs to; what lies in `src/` itself stands after the site, but for the version. */
function stepOf(path: string): number {
  if (path === 'version.ts') return 0
  return STEPS.indexOf(path.includes('/') ? path.slice(0, path.indexOf('/')) : '')
}

/** The room of a file in a step that has one for each kind: `media/pdf`. */
function roomOf(path: string): string | undefined {
  const [step, room, ...rest] = path.split('/')
  return (step === 'media' || step === 'formats') && rest.length > 0 ? `${step}/${room}` : undefined
}

describe('the line of the code', () => {
  it('has a place for every file', () => {
    expect(files.filter(({ path }) => stepOf(path) < 0).map(({ path }) => path)).toEqual([])
  })

  it('imports nothing that is not there', () => {
    expect(
      files.flatMap(({ path, imports }) =>
        imports.filter((target) => !paths.has(target)).map((target) => `${path} -> ${target}`),
      ),
    ).toEqual([])
  })

  it('never imports a later step', () => {
    const later = files.flatMap(({ path, imports }) =>
      imports.filter((target) => stepOf(target) > stepOf(path)).map((target) => `${path} -> ${target}`),
    )
    expect(later).toEqual([])
  })

  it('keeps formats and media apart from one another', () => {
    const crossing = files.flatMap(({ path, imports }) => {
      const room = roomOf(path)
      return imports
        .filter((target) => room !== undefined && roomOf(target) !== undefined && roomOf(target) !== room)
        .filter((target) => target.split('/')[0] === path.split('/')[0])
        .map((target) => `${path} -> ${target}`)
    })
    expect(crossing).toEqual([])
  })

  it('has no cycle, but for types', () => {
    expect(cycles()).toEqual([])
  })

  it('is pure before io: no clock, chance, locale, disk or network', () => {
    const impure =
      /\bDate\.now\b|\bnew Date\(\)|\btoLocale\w*|\bIntl\.(?!Segmenter\b)\w+|\bMath\.random\b|\bprocess\.|\bfetch\(|(?:from |import\()'(?:node:)?(?:fs|fs\/promises|child_process|http|https|net|os|worker_threads)'/g
    const found = files
      .filter(({ path }) => stepOf(path) < STEPS.indexOf('io'))
      .flatMap(({ path, text }) =>
        [...withoutComments(text).matchAll(impure)].map(([name]) => `${path}: ${name}`),
      )
    expect(found).toEqual([])
  })

  it('keeps every file under 250 lines', () => {
    expect(files.filter(({ text }) => text.split('\n').length > 250).map(({ path }) => path)).toEqual([])
  })

  it('loads the heavy libraries only where a format needs them', () => {
    const heavy = /^import (?!type)[^\n]* from '(?:pdfkit|docx|pdfjs-dist[^']*|fontkit|@resvg\/resvg-wasm)'/m
    const early = reachableFrom('cli/main.ts').filter((path) =>
      heavy.test(files.find((file) => file.path === path)?.text ?? ''),
    )
    expect(early).toEqual([])
  })
})

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '')
}

/** The files that are loaded at once with this one: imports of types and imports that wait are none. */
function importedAtOnce(path: string): string[] {
  const text = files.find((file) => file.path === path)?.text ?? ''
  const atOnce = text.replace(/^(?:import|export) type [^\n]*$/gm, '').replace(/import\('[^']+'\)/g, '')
  return importsOf(path, atOnce).filter((target) => paths.has(target))
}

function reachableFrom(start: string): string[] {
  const seen = new Set([start])
  for (const path of seen) for (const target of importedAtOnce(path)) seen.add(target)
  return [...seen]
}

function cycles(): string[] {
  const done = new Set<string>()
  const found: string[] = []
  const visit = (path: string, trail: readonly string[]) => {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path].join(' -> '))
    else if (!done.has(path)) {
      for (const target of importedAtOnce(path)) visit(target, [...trail, path])
      done.add(path)
    }
  }
  for (const { path } of files) visit(path, [])
  return found
}
