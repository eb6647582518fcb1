import type { Place } from '../model/place.js'
import type { SourceDocument } from './index.js'
import { hideEscapedBraces } from './markdown.js'
import { Lines, type Traced } from './places.js'
import { type TextNode, textNodesIn, traceText } from './text-nodes.js'

/** The texts of a file by their place, each traced once and only when it is asked for. */
export class FileTexts {
  /** With escaped braces hidden, as the parser read it. */
  readonly text: string
  private readonly lines: Lines
  private readonly nodes: ReadonlyMap<string, TextNode>
  private readonly known = new Map<string, Traced>()

  private constructor(private readonly document: SourceDocument) {
    this.text = hideEscapedBraces(document.text)
    this.lines = new Lines(this.text)
    const nodes = [...textNodesIn(document.tree, this.text)]
    this.nodes = new Map(nodes.map((text) => [keyOf(text.node.position?.start), text]))
  }

  /** Those of a document, the same each time. */
  static of(document: SourceDocument): FileTexts {
    const texts = opened.get(document) ?? new FileTexts(document)
    opened.set(document, texts)
    return texts
  }

  /** The text of the node that begins at a place; nothing where none does. */
  traceAt(at: Place): Traced | undefined {
    const key = keyOf(at)
    const node = this.nodes.get(key)
    const traced = this.known.get(key) ?? (node === undefined ? undefined : traceText(node, this.text))
    if (traced !== undefined) this.known.set(key, traced)
    return traced
  }

  offsetOf(place: Place): number {
    return this.lines.offsetOf(place)
  }

  placeOf(offset: number): Place {
    return { file: this.document.file, ...this.lines.placeOf(offset) }
  }

  /** Whether a place is between the lines of dashes at the top. */
  isFrontMatter({ line }: Place): boolean {
    const [first] = this.document.tree.children
    return first?.type === 'yaml' && line < (first.position?.end.line ?? 0)
  }
}

const opened = new WeakMap<SourceDocument, FileTexts>()

function keyOf(place: { readonly line: number; readonly column: number } | undefined): string {
  return `${place?.line}:${place?.column}`
}
