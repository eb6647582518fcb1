import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Opens a Word document in LibreOffice, and gives the words of the pages that it makes of it. */
export async function pagesInLibreOffice(bytes: Uint8Array): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'libreoffice-'))
  try {
    const file = (ending: string) => join(folder, `document.${ending}`)
    await writeFile(file('docx'), bytes)
    // A profile of its own, so that another LibreOffice on this machine does not take the work away.
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file('docx')])
    await run('pdftotext', ['-layout', file('pdf'), file('txt')])
    return (await readFile(file('txt'), 'utf8')).split('\f').slice(0, -1)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
