import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { z } from 'zod'

const OWN = fileURLToPath(new URL('../../.cache/openxml-audit-0.8.0/', import.meta.url))
const INSTALL = fileURLToPath(new URL('install-openxml-audit.sh', import.meta.url))
const Report = z.array(
  z.object({ errors: z.array(z.object({ description: z.string(), part_uri: z.string() })) }),
)

/** What openxml-audit finds wrong with a Word document on the disk, against the schemas of Microsoft 365, as lines of text. */
export async function auditWord(file: string): Promise<string[]> {
  if (!existsSync(`${OWN}whole`)) await promisify(execFile)('bash', [INSTALL])
  const options = ['--format', 'microsoft365', '--max-errors', '0', '--output', 'json', file]
  const found = Report.parse(JSON.parse(await run(options)))
  return found.flatMap(({ errors }) =>
    errors.map(({ description, part_uri }) => `${part_uri}: ${description}`),
  )
}

/** It leaves with 1 where a file fails, which is an answer like any other. */
async function run(options: readonly string[]): Promise<string> {
  try {
    return (await promisify(execFile)(`${OWN}bin/openxml-audit`, options, { maxBuffer: 64 * 1024 * 1024 }))
      .stdout
  } catch (problem) {
    if (problem instanceof Error && 'stdout' in problem && typeof problem.stdout === 'string') {
      if (problem.stdout.trimStart().startsWith('[')) return problem.stdout
    }
    throw problem
  }
}
