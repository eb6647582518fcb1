import type { Message } from './message.js'

/** What a format made. */
export interface Rendered {
  readonly bytes: Uint8Array
  /** The texts in it that are not the reading's: contents list, running heads, repeated table headers. */
  readonly added: readonly string[]
  /** The texts of the reading that this kind of file can not hold, each with a message that says so. */
  readonly left?: readonly string[]
  readonly measures: Measures
  readonly messages: readonly Message[]
}

/** How long a file is and how large its type, in what a reader counts. */
export interface Measures {
  readonly pages?: number
  /** Whether the pages are an estimate, because only the program that opens the file lays it out. */
  readonly pagesEstimated?: boolean
  readonly minutes?: number
  /** The size of the type, where it is what sets the file apart. */
  readonly points?: number
  /** The paper that it is drawn on, where that is not white. */
  readonly paper?: string
}

/** What a file says, found by other code than wrote it. */
export interface Readback {
  /** All its text in reading order, one string a piece; a space between two pieces changes no word. */
  readonly texts: readonly string[]
  /** Its headings in order; `level` is absent in a medium that has no levels. */
  readonly outline: readonly OutlineEntry[]
  /** The alternatives of its pictures, in order; decorative ones have none. */
  readonly alternatives: readonly string[]
  /** Absent in a medium that can't carry one. */
  readonly language?: string
  readonly title?: string
}

export interface OutlineEntry {
  readonly level?: number
  readonly text: string
}

/** A finished file of an edition. */
export interface OutputFile {
  /** Its name in the edition's folder: `town-charter-large-print.pdf`. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** Another file of the same edition, in the same folder. */
export interface Sibling {
  /** Its name for readers: `Large print`. */
  readonly title: string
  readonly name: string
  /** Whether it is for people who make recordings, and not to be read by itself. */
  readonly forRecordings: boolean
}

export type ParityResult = 'whole' | 'broken' | 'not checked'

/** What is known of one file that a build wrote: an entry of `manifest.json`. */
export interface ManifestFile extends Measures {
  readonly format: string
  readonly title: string
  readonly name: string
  readonly mediaType: string
  readonly bytes: number
  readonly sha256: string
  /** The words of the reading that it tells. */
  readonly words: number
  /** Words of the reading that this kind of file can not hold; absent when it holds them all. */
  readonly wordsLeft?: number
  readonly parity: ParityResult
}

/** `output/<edition>/manifest.json`: all that the site needs to know of an edition. */
export interface Manifest {
  readonly edition: string
  readonly family: string
  readonly title: string
  readonly organisation?: string
  readonly place?: string
  readonly date?: string
  readonly review?: string
  readonly language: string
  readonly status: 'draft' | 'example' | 'published'
  readonly easyRead: 'finished' | 'not finished'
  readonly easyReadTested: boolean
  /** The groups that tested it; absent where front matter names none. */
  readonly easyReadTests?: readonly EasyReadTestFacts[]
  /** The ways to reach the people behind it, in the order in which they are always given. */
  readonly contact?: readonly EditionContact[]
  readonly formatsOnRequest?: readonly string[]
  /** How to ask for it, in other languages. */
  readonly languagesOnRequest?: readonly { readonly language: string; readonly words: string }[]
  /** Who has approved the accessibility statement, and when it was last read again. */
  readonly statement?: StatementFacts
  readonly files: readonly ManifestFile[]
  /** `charter-press 0.1.0`. */
  readonly madeWith: string
}

export interface EasyReadTestFacts {
  readonly group: string
  readonly date?: string
  readonly howMany?: string
}

export interface EditionContact {
  /** `phone`, `email`: a name of the front matter. */
  readonly kind: string
  readonly value: string
}

/** Until both of the first two are there, the statement is a draft. */
export interface StatementFacts {
  readonly approvedBy?: string
  readonly approvedOn?: string
  readonly reviewed?: string
}
