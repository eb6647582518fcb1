import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Preview, startPreview } from '../../src/preview/index.js'
import { folder } from '../folder.js'

export interface Previewed {
  readonly preview: Preview
  readonly content: string
  /** Changes a file of the content as an editor does. */
  save(path: string, change: (text: string) => string): void
  /** The text of a page by its path: `town-charter/index.html`. */
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<{ status: number; text: string }>
}

/** The preview of a copy of the examples, on any free port. */
export async function previewExamples(templates?: string): Promise<Previewed> {
  const content = folder()
  cpSync(new URL('../../content/', import.meta.url).pathname, content, { recursive: true })
  const preview = await startPreview({ content, port: 0, ...(templates === undefined ? {} : { templates }) })
  return {
    preview,
    content,
    save(path, change) {
      const file = join(content, path)
      writeFileSync(file, change(readFileSync(file, 'utf8')))
    },
    async get(path, headers = {}) {
      const response = await fetch(preview.url + path, { headers })
      return { status: response.status, text: await response.text() }
    },
  }
}
