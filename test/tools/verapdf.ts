import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { z } from 'zod'

const OWN = fileURLToPath(new URL('../../.cache/verapdf/greenfield-apps-1.28.2.jar', import.meta.url))
const INSTALL = fileURLToPath(new URL('install-verapdf.sh', import.meta.url))

/** `ua1`: PDF/UA-1. `2a`: PDF/A-2a. */
export type Flavour = 'ua1' | '2a'

/** What veraPDF counted in one file. */
export interface Verdict {
  readonly file: string
  readonly passedRules: number
  readonly failedRules: number
  readonly passedChecks: number
  readonly failedChecks: number
  /** The rules that failed: clause, test, what is wanted, and how often it was not so. */
  readonly failures: readonly string[]
}

const Report = z.object({
  report: z.object({
    jobs: z.array(
      z.object({
        itemDetails: z.object({ name: z.string() }),
        validationResult: z.array(
          z.object({
            details: z.object({
              passedRules: z.number(),
              failedRules: z.number(),
              passedChecks: z.number(),
              failedChecks: z.number(),
              ruleSummaries: z.array(
                z.object({
                  clause: z.string(),
                  testNumber: z.number(),
                  description: z.string(),
                  failedChecks: z.number(),
                }),
              ),
            }),
          }),
        ),
      }),
    ),
  }),
})

/** Runs veraPDF on files, in order. Needs `java`. Throws where it is not there or could not read a file. */
export async function validate(files: readonly string[], flavour: Flavour): Promise<Verdict[]> {
  const { stdout } = await run(await jar(), files, flavour)
  const { jobs } = Report.parse(JSON.parse(stdout)).report
  return jobs.map(({ itemDetails, validationResult }) => {
    const details = validationResult[0]?.details
    if (details === undefined) throw new Error(`veraPDF could not read ${itemDetails.name}.`)
    const { ruleSummaries, ...counts } = details
    const failures = ruleSummaries
      .filter((rule) => rule.failedChecks > 0)
      .map((rule) => `${rule.clause}-${rule.testNumber}: ${rule.description} (${rule.failedChecks} times)`)
    return { file: itemDetails.name, ...counts, failures }
  })
}

async function jar(): Promise<string> {
  const path = process.env.VERAPDF_JAR ?? OWN
  if (!existsSync(path)) await promisify(execFile)('bash', [INSTALL])
  return path
}

/** It leaves with 1 where a file fails, which is an answer like any other. */
async function run(path: string, files: readonly string[], flavour: Flavour): Promise<{ stdout: string }> {
  const main = 'org.verapdf.apps.GreenfieldCliWrapper'
  const options = ['-cp', path, main, '-f', flavour, '--format', 'json', ...files]
  try {
    return await promisify(execFile)('java', options, { maxBuffer: 256 * 1024 * 1024 })
  } catch (problem) {
    if (problem instanceof Error && 'stdout' in problem && typeof problem.stdout === 'string') {
      if (problem.stdout.startsWith('{')) return { stdout: problem.stdout }
    }
    throw problem
  }
}
