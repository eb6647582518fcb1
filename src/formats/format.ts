import type { ZodObject } from 'zod'
import type { Charter } from '../model/charter.js'
import type { Doc } from '../model/doc.js'
import type { Readback, Rendered, Sibling } from '../model/files.js'
import type { Labels } from '../model/labels.js'
import type { LeastContrast, Theme } from '../model/theme.js'
import type { ReadingId } from '../readings/index.js'

/** One kind of file that an edition comes in. To add one: a folder beside this file, and a line in `index.ts`. */
export interface Format {
  /** `large-print-pdf`: its folder. The last hyphen is the dot of its file's name. */
  readonly id: string
  /** A key of the labels file: its name for readers. `<title>.what` says what it does for them. */
  readonly title: string
  /** What it says; parity is checked against these, one after the other. */
  readonly readings: readonly [ReadingId, ...ReadingId[]]
  readonly mediaType: string
  /** Its own block of front matter, where it has one. `paper`: the key in it that names the theme of the file. */
  readonly options?: { readonly block: string; readonly schema: ZodObject; readonly paper?: string }
  /** The contrast that it needs of its theme, where that is more than every file does. */
  readonly contrast?: LeastContrast
  /** What sets a file with these options apart in its name, where they make it another than the usual one: `24`. */
  variant?(options: Readonly<Record<string, string>>): string | undefined
  /**
   * A reading in the order in which this format tells it, where that is another: the same words, moved. What it gives is
   * what `render` gets, and what parity is checked against.
   */
  arrange?(doc: Doc): Doc
  /** Writes the file. Throws only where the program is wrong: whatever an author can do is a message. */
  render(docs: Docs, context: Context): Promise<Rendered>
  /** Gets the text back, with another library than `render` uses, or with code that shares nothing with it. */
  read(bytes: Uint8Array): Promise<Readback>
}

/** Whether a format is for people who make recordings: readers are offered it apart from the others. */
export function isForRecordings(format: string): boolean {
  return format.startsWith('audio-script-')
}

/** The Docs of the format's readings, by id. */
export type Docs = ReadonlyMap<ReadingId, Doc>

export interface Context {
  readonly edition: Charter
  /** The front matter of the format's own block, as typed; `options.schema` accepts it. */
  readonly options: unknown
  readonly labels: Labels
  readonly theme: Theme
  /** The files of the edition in the other formats, in the order in which readers are offered them. */
  readonly siblings?: readonly Sibling[]
  /** Fonts, templates and pictures by name. Throws on a name that is not there. */
  asset(name: string): Uint8Array
}
