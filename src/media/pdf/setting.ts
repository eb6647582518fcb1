import type { Block, Doc } from '../../model/doc.js'
import type { Labels } from '../../model/labels.js'
import type { Addresses } from './addresses.js'
import type { Findings } from './findings.js'
import type { FlowBuilder } from './flow.js'
import type { FontBook } from './fonts.js'
import type { Measure } from './measure.js'
import type { OpenedPicture } from './pictures.js'
import type { Column, PdfStyle } from './style.js'

/** What all parts of the layout of one document share. */
export interface Setting {
  readonly doc: Doc
  readonly style: PdfStyle
  readonly labels: Labels
  readonly fonts: FontBook
  readonly measure: Measure
  /** The pictures that could be opened, by asset. */
  readonly pictures: ReadonlyMap<string, OpenedPicture>
  readonly addresses: Addresses
  /** The names of the places that links may lead to, by the id that the Doc gives them. */
  readonly anchors: ReadonlyMap<string, string>
  readonly findings: Findings
  readonly flow: FlowBuilder
}

/** Where the blocks being laid out stand, and how to lay out others inside them. */
export interface BlockState {
  readonly setting: Setting
  readonly column: Column
  /** Lays out blocks one under the other in a column. `tight` halves the space between them. */
  lay(blocks: readonly Block[], column: Column, tight?: boolean): void
}
