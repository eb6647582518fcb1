import type { Element, ElementContent } from 'hast'
import type { Node, NodeOf } from '../../model/doc.js'
import type { Labels } from '../../model/labels.js'

/** What the medium needs from outside a Doc: our own words, and the bytes of pictures. */
export interface HtmlSources {
  readonly labels: Labels
  asset(name: string): Uint8Array
}

/** What a handler can ask for. */
export interface HtmlState extends HtmlSources {
  /** What these nodes are in HTML, each in its own language and direction. */
  all(nodes: readonly Node[]): ElementContent[]
  /** What mdast-util-to-hast itself makes of a node that has mdast's name and shape. */
  usual(node: NodeOf<UsualType>): Element
  /** A label's words, noted as added to the reading's. */
  add(key: string, values?: Readonly<Record<string, string | number>>): string
  /** 1 for the first table of the page, 2 for the next. */
  nextTable(): number
}

/** Nodes that mdast has too, and that mdast-util-to-hast writes just as we want them. */
export type UsualType =
  | 'paragraph'
  | 'blockquote'
  | 'thematicBreak'
  | 'emphasis'
  | 'strong'
  | 'delete'
  | 'inlineCode'
  | 'link'

export type HtmlResult = ElementContent | ElementContent[]
