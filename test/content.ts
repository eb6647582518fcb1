import { type CharterOptions, editionsIn, readCharter } from '../src/charter/index.js'
import { labelsFor } from '../src/io/labels.js'
import { pictureLibrary } from '../src/io/library.js'
import type { Charter, CharterResult } from '../src/model/charter.js'
import type { Message } from '../src/model/message.js'
import type { SourceFile, Sources } from '../src/model/sources.js'

/** A content folder in memory: texts or bytes by path. */
export function content(files: Readonly<Record<string, string | Uint8Array>>): Sources {
  const encoder = new TextEncoder()
  const entries = Object.entries(files).map(([path, file]): [string, SourceFile] => [
    path,
    { bytes: typeof file === 'string' ? encoder.encode(file) : file },
  ])
  return { files: new Map(entries) }
}

export const charterOptions: CharterOptions = {
  labelsFor,
  library: pictureLibrary(),
  formatBlocks: new Set(['large print', 'easy read']),
}

/** Every edition of a content folder, read. */
export function readAll(sources: Sources): CharterResult[] {
  return editionsIn(sources).map((edition) => readCharter(edition, sources, charterOptions))
}

/** The one edition of a charter whose whole source is this Markdown. Throws where it has an error. */
export function charterOf(
  markdown: string,
  more: Readonly<Record<string, string | Uint8Array>> = {},
): Charter {
  const [result] = readAll(content({ 'charter/charter.md': markdown, ...more }))
  if (result?.charter === undefined) throw new Error(JSON.stringify(result?.messages, null, 2))
  return result.charter
}

/** A message as the fixtures write it: `Warning 7:3, under "Money"`, and its text on the next line. */
export function told({ level, place, heading, text }: Message): string {
  const under = heading === undefined ? '' : `, under "${heading}"`
  return `${level === 'error' ? 'Error' : 'Warning'} ${place.line}:${place.column}${under}\n${text}\n`
}
