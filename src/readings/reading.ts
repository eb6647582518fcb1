import type { Charter, SourceText } from '../model/charter.js'
import type { Doc } from '../model/doc.js'
import type { Labels } from '../model/labels.js'
import type { Message } from '../model/message.js'

/** A charter as told for one audience. */
export interface Reading {
  readonly doc: Doc
  /** Texts of the source that the Doc does not show as they are: told as something else, or replaced by Easy Read. */
  readonly toldOtherwise: readonly SourceText[]
  /** What only the authors can decide, found in the telling. */
  readonly messages?: readonly Message[]
}

/** Tells a charter. Pure: the same charter and labels give the same reading. */
export type Tell = (charter: Charter, labels: Labels) => Reading
