import type { Block, Direction, Inline, PictureRef } from './doc.js'
import type { Message } from './message.js'
import type { Place } from './place.js'

/**
 * One edition of a charter: what its makers wrote, sorted into its parts. Its text is in the nodes of Doc, with
 * variables filled in and references resolved; footnotes are not numbered, as each reading shows its own.
 */
export interface Charter {
  /** The edition's id: `town-charter`, or `ten-pledges-alder-bridge`. */
  readonly id: string
  /** The folder of the charter that it is an edition of. */
  readonly family: string
  /** The file that a message about the whole names. */
  readonly file: string
  readonly facts: Facts
  readonly title: Title
  /** What stands under the title and before the first section. */
  readonly introduction: Passage
  readonly sections: readonly CharterSection[]
  readonly words: readonly ExplainedWord[]
  /** Footnotes by id, in the order in which they are written. */
  readonly notes: ReadonlyMap<string, FootnoteText>
  /** Every text of the sources that this edition has to tell, to prove that a reading left none out. */
  readonly texts: readonly SourceText[]
  /** Those of them that are told in another way than as text: the line that names a picture, who tested a part. */
  readonly toldOtherwise: readonly SourceText[]
  /** Pictures that a reading may set beside words of its own, by name: the charter's own, else the built-in ones. */
  readonly pictures?: ReadonlyMap<string, NamedPicture>
}

export interface NamedPicture {
  readonly picture: PictureRef
  /** What it shows, where its facts say so. */
  readonly alt?: string
}

export interface Title {
  readonly words: string
  readonly children: readonly Inline[]
  readonly at: Place
}

/** Blocks with the Easy Read that tells them. */
export interface Passage {
  readonly blocks: readonly Block[]
  readonly easyRead?: EasyRead
}

export interface CharterSection extends Passage {
  readonly kind: 'section' | 'pledge' | 'words'
  readonly id: string
  readonly heading: readonly Inline[]
  readonly at: Place
  readonly lang?: string
  readonly dir?: Direction
  /** Present on a pledge. */
  readonly number?: number
  readonly of?: number
  readonly sections: readonly CharterSection[]
}

export interface EasyRead {
  readonly at: Place
  readonly statements: readonly EasyReadStatement[]
  /** Text inside it that is neither a statement nor a "Checked:" line. */
  readonly kept: readonly Block[]
  readonly checked: readonly Checked[]
}

export interface EasyReadStatement {
  readonly at: Place
  readonly blocks: readonly Block[]
  readonly picture?: PictureRef
  readonly wish?: string
  /** What the picture shows: the author's words, or the picture's own alternative. */
  readonly alt: string
}

/** When a group tested a part, as written: `12 May 2025, Riverside Speak Up`. */
export interface Checked {
  readonly at: Place
  readonly text: string
}

export interface ExplainedWord {
  readonly at: Place
  readonly word: string
  readonly meaning: string
  readonly abbreviation: boolean
  /** How it is spoken. */
  readonly say?: string
}

export interface FootnoteText {
  readonly id: string
  readonly at: Place
  readonly blocks: readonly Block[]
}

/** The words of one text node of the source, with variables filled in. */
export interface SourceText {
  readonly at: Place
  readonly value: string
  /** What kind of source it is; only `text` has to be told by every reading. */
  readonly role: 'text' | 'alternative' | 'easy-read' | 'picture-line' | 'checked'
}

// ---- front matter

/** A value as it was typed, with its place. */
export interface Entry {
  readonly value: string
  readonly at: Place
}

/** The front matter, checked. What no key gives is absent. */
export interface Facts {
  /** BCP 47. */
  readonly language: string
  readonly dir: Direction
  readonly status: 'draft' | 'example' | 'published'
  readonly organisation?: Entry
  readonly place?: Entry
  /** A year, a month or a day: `2025`, `2025-06`, `2025-06-02`. */
  readonly date?: Entry
  readonly review?: Entry
  readonly version?: Entry
  readonly contact: Contact
  readonly formatsOnRequest: FormatsOnRequest
  readonly bsl?: BslFilm
  readonly madeBy?: Entry
  readonly signedBy: readonly Partner[]
  readonly ifNotKept?: Entry
  readonly resources: readonly Resource[]
  readonly easyReadTests: readonly EasyReadTest[]
  readonly describePictures: boolean
  /** Who approved the accessibility statement of the edition's pages. */
  readonly statement?: StatementApproval
  readonly theme?: Entry
  readonly siteUrl?: Entry
  /** The blocks of front matter that belong to formats, by key: `large print`. */
  readonly formatOptions: ReadonlyMap<string, FormatOptions>
}

export interface StatementApproval {
  readonly approvedBy?: Entry
  readonly approvedOn?: Entry
  readonly reviewed?: Entry
}

export interface Contact {
  readonly name?: Entry
  readonly phone?: Entry
  readonly text?: Entry
  readonly relay?: Entry
  readonly email?: Entry
  readonly web?: Entry
  readonly post?: Entry
}

export interface FormatsOnRequest {
  readonly formats: readonly Entry[]
  /** A sentence in another language, by BCP 47. */
  readonly languages: ReadonlyMap<string, Entry>
}

export interface BslFilm {
  readonly link: Entry
  readonly subtitles?: Entry
  readonly checkedBy?: Entry
}

export interface Partner {
  readonly name: Entry
  readonly kind?: Entry
}

export interface Resource {
  readonly words: Entry
  readonly link?: Entry
}

export interface EasyReadTest {
  readonly group: Entry
  readonly date?: Entry
  readonly howMany?: Entry
}

/** The values of one format's block, as typed, with the place of each key. */
export interface FormatOptions {
  readonly at: Place
  readonly values: Readonly<Record<string, string>>
  readonly places: ReadonlyMap<string, Place>
}

/** A charter, or why there is none; and what is to be said of its source. */
export interface CharterResult {
  readonly id: string
  readonly family: string
  readonly charter?: Charter
  readonly messages: readonly Message[]
  /** Present where there is a charter. */
  readonly trace?: Trace
}

/**
 * Finds where each character of a text stands in the sources, by its offset. `at` is the place of the source node that the
 * text came from, and `shown` what is shown of it: variables filled in, white space made one, perhaps its beginning left out.
 */
export type Trace = (at: Place, shown: string) => (offset: number) => Place
