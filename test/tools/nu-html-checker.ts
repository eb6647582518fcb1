import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'

const JAR = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar')
const Report = z.object({
  messages: z.array(
    z.object({
      type: z.string(),
      subType: z.string().optional(),
      url: z.string().optional(),
      lastLine: z.number().optional(),
      message: z.string(),
      extract: z.string().optional(),
    }),
  ),
})

/**
 * The checker takes a picture whose bytes are in the page for one that `img-src data:` forbids (26.9.27). The tests in
 * Chromium prove that the policy lets it through.
 */
const MISTAKEN = /image “data:[^”]*” blocked by “img-src” directive/

/** The errors and warnings of the Nu HTML checker about some pages, as lines of text; its guess at the language is left out. Needs `java`. */
export async function checkHtml(pages: Readonly<Record<string, string>>): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'nu-html-checker-'))
  try {
    const files = await Promise.all(
      Object.entries(pages).map(async ([name, html]) => {
        const file = join(folder, `${name}.html`)
        await writeFile(file, html)
        return file
      }),
    )
    const options = [
      '-jar',
      JAR,
      '--format',
      'json',
      '--stdout',
      '--exit-zero-always',
      '--no-langdetect',
      ...files,
    ]
    const { stdout } = await promisify(execFile)('java', options, { maxBuffer: 64 * 1024 * 1024 })
    const { messages } = Report.parse(JSON.parse(stdout))
    return messages
      .filter(({ message }) => !MISTAKEN.test(message))
      .map(
        ({ type, subType, url, lastLine, message, extract }) =>
          `${subType ?? type} in ${url?.split('/').at(-1)}, line ${lastLine}: ${message} ${extract ?? ''}`,
      )
  } finally {
    await rm(folder, { recursive: true })
  }
}
