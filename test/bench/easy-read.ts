import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { pictureLibrary } from '../../src/io/library.js'
import { charter, contentFolder, folder } from '../cli/process.js'
import compile from '../compile.js'

const STATEMENTS = 1200
const PICTURES = 100
/** A process may grow to this. MB. */
const MOST_MEMORY = 400
/** The whole command, with its proof that no word was lost. Seconds. */
const MOST_TIME = 60

/** Tells at the end how much memory the process took at its peak, in kB. */
const TELLS_MEMORY = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => console.error('peak', process.resourceUsage().maxRSS))",
)}`

/** A charter of 40 sections with 30 statements each. */
function markdown(): string {
  const library = pictureLibrary()
  const names = [...library].filter(([name, { name: own }]) => name === own).slice(0, PICTURES)
  const statements = Array.from({ length: STATEMENTS }, (_, number) => {
    const [name] = names[number % names.length] ?? []
    const heading = `## Part ${number / 30 + 1}\n\nThis is a part of it.\n\n### Easy Read\n\n`
    return `${number % 30 === 0 ? `\n${heading}` : ''}- Picture: ${name}\n  We will do thing ${number + 1} with you.\n`
  })
  return `# A very long charter\n${statements.join('')}`
}

/** Builds it as a user does, and prints how long that took, the memory at its peak and what is in the file. */
it(`makes ${STATEMENTS} statements with ${PICTURES} pictures in seconds, and stores each picture once`, () => {
  compile()
  const content = contentFolder({ 'long/charter.md': markdown() })
  const output = folder()
  for (const verify of [[], ['--no-verify']]) {
    const start = performance.now()
    const words = ['build', '--content', content, '--output', output, '--formats', 'easy-read-docx']
    const { status, stderr } = charter([...words, ...verify], { NODE_OPTIONS: `--import=${TELLS_MEMORY}` })
    const seconds = (performance.now() - start) / 1000
    const peak = Number(/^peak (\d+)/m.exec(stderr)?.[1]) / 1024
    const bytes = readFileSync(join(output, 'long', 'long-easy-read.docx'))
    const parts = unzipSync(new Uint8Array(bytes))
    const stored = Object.keys(parts).filter((path) => path.startsWith('word/media/')).length
    const what = verify.length === 0 ? 'with its proof' : 'without it'
    console.log(
      `${what}: ${seconds.toFixed(1)} s, ${Math.round(peak)} MB, ${Math.round(bytes.length / 1000)} kB, ${stored} pictures`,
    )
    expect(status).toBeLessThan(2)
    expect(stored).toBeLessThanOrEqual(PICTURES + 2)
    expect(peak).toBeLessThan(MOST_MEMORY)
    expect(seconds).toBeLessThan(MOST_TIME)
  }
})
