import { spawnSync } from 'node:child_process'

/** What `qpdf --check` finds wrong in a file: nothing, or what it says. Throws where qpdf is not there. */
export function qpdfFaults(path: string): string | undefined {
  const { status, stdout, stderr, error } = spawnSync('qpdf', ['--check', path], { encoding: 'utf8' })
  if (error !== undefined) throw error
  const clean = status === 0 && stdout.includes('No syntax or stream encoding errors found')
  return clean ? undefined : `${stdout}${stderr}`
}
