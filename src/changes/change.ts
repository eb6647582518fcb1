import type { Edit as TextEdit } from '../doc/edits.js'
import type { Message } from '../model/message.js'

/** A part of a charter, as a reader would name it. */
export interface PartName {
  readonly kind: 'introduction' | 'section' | 'pledge' | 'words' | 'notes'
  /** The words of its heading; empty for the introduction and the footnotes. */
  readonly words: string
  /** A pledge's number; absent where editions differ in it. */
  readonly number?: number
}

/** What became of one sentence, one statement, or one line of a list; one that came from another part says from which. */
export type Edit = TextEdit | { readonly kind: 'moved'; readonly now: string; readonly from: PartName }

/** What became of the picture beside a statement. */
export interface PictureEdit {
  readonly kind: 'filled' | 'emptied' | 'changed' | 'wish' | 'alternative'
  /** The words that it stands beside, as they are now. */
  readonly beside: string
  /** The names of pictures; of an empty slot its wish, and for `alternative` what the picture is said to show. */
  readonly was?: string
  readonly now?: string
}

/** Where a part stands among the others. */
export interface Position {
  /** A pledge's number. */
  readonly number?: number
  /** The heading that it stands under, where that changed. */
  readonly under?: string
  /** The heading of the part before it; absent where it is the first. */
  readonly after?: string
}

/** One thing that is different for a reader. */
export type Change =
  | { readonly kind: 'title'; readonly was: string; readonly now: string }
  | {
      readonly kind: 'part added' | 'part removed'
      readonly part: PartName
      readonly texts: readonly string[]
      readonly easyRead: readonly string[]
    }
  | { readonly kind: 'part moved'; readonly part: PartName; readonly was: Position; readonly now: Position }
  | { readonly kind: 'part renamed'; readonly part: PartName; readonly was: string; readonly now: string }
  | {
      readonly kind: 'text'
      readonly part: PartName
      readonly edits: readonly Edit[]
      /** The words stayed, and look different: bold, or a list where a paragraph was. */
      readonly look: boolean
    }
  /** The text changed, and the Easy Read that tells it did not. */
  | { readonly kind: 'left behind'; readonly part: PartName; readonly changed: PartName }
  | {
      readonly kind: 'easy read added' | 'easy read removed'
      readonly part: PartName
      readonly texts: readonly string[]
    }
  | {
      readonly kind: 'easy read'
      readonly part: PartName
      readonly edits: readonly Edit[]
      readonly pictures: readonly PictureEdit[]
      readonly look: boolean
    }
  /** A new line that says who tested the Easy Read, and when. */
  | { readonly kind: 'checked'; readonly part: PartName; readonly now?: string; readonly was?: string }
  /** `name` is a key of the labels, or words that the editors chose themselves. */
  | {
      readonly kind: 'fact'
      readonly name: FactName
      /** Whether it is one of several, which each are there or not. */
      readonly listed: boolean
      readonly was?: string
      readonly now?: string
    }
  | { readonly kind: 'redrawn'; readonly picture: string }
  /** `renumbered`: whether a pledge that stayed has another number now. */
  | {
      readonly kind: 'pledges counted'
      readonly was: number
      readonly now: number
      readonly renumbered: boolean
    }

export type FactName = { readonly label: string } | { readonly words: string }

/** A change with the place that it has in both sources: where two editions share it, it is one change. */
export interface Placed {
  readonly change: Change
  readonly source: string
}

/** A change to a charter, and the editions that it reaches. */
export interface SharedChange {
  readonly change: Change
  readonly editions: readonly EditionName[]
  /** Whether the words differ from one edition to the next, because each fills in its own facts. */
  readonly varies: boolean
}

export interface EditionName {
  readonly id: string
  readonly title: string
  /** The place it is for, where it names one. */
  readonly place?: string
}

/** All that is different in a charter and its editions. */
export interface ChangedCharter {
  /** Each title that an edition has. */
  readonly titles: readonly string[]
  /** BCP 47: the language of its own words. */
  readonly language: string
  readonly dir: 'ltr' | 'rtl'
  /** The editions that are there now. */
  readonly editions: readonly EditionName[]
  readonly added: readonly EditionName[]
  readonly removed: readonly EditionName[]
  readonly renamed: readonly { readonly was: string; readonly now: string }[]
  /** Editions whose source could not be read, then or now, so that nothing can be told of them. */
  readonly unreadable: readonly { readonly id: string; readonly when: 'then' | 'now' }[]
  readonly changes: readonly SharedChange[]
  /** Ids of the formats whose files are different now. */
  readonly formats: readonly string[]
}

/** Two states of a content folder, compared. */
export interface Comparison {
  readonly charters: readonly ChangedCharter[]
  readonly newMessages: readonly Message[]
  readonly goneMessages: readonly Message[]
  /** Whether the new state has an error. */
  readonly hasErrors: boolean
}
