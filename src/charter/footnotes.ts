import type { FootnoteDefinition, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import type { FootnoteText, SourceText } from '../model/charter.js'
import type { SourceDocument } from '../source/index.js'
import { toBlocks } from './blocks.js'
import { type Conversion, placeOf, say } from './conversion.js'
import { contentOf, type Draft } from './draft.js'
import { deepen } from './sections.js'
import { textsIn } from './texts.js'

export interface Footnote {
  readonly note: FootnoteText
  readonly texts: readonly SourceText[]
}

/** A file's footnotes, but for those that only an overridden section refers to. `kept` is what the edition has to tell. */
export function footnotesOf({ tree }: SourceDocument, conversion: Conversion, kept: Draft): Footnote[] {
  const inFile = references(tree.children)
  const inEdition = references(
    [...contentOf(kept)].filter((part) => part.conversion === conversion).map(({ node }) => node),
  )
  const definitions: FootnoteDefinition[] = []
  visit(tree, 'footnoteDefinition', (node) => void definitions.push(node))
  return definitions.flatMap((node): Footnote[] => {
    const { identifier } = node
    if (inFile.has(identifier) && !inEdition.has(identifier)) return []
    if (!inFile.has(identifier)) reportUnused(node, conversion)
    const blocks = toBlocks(node.children, conversion).map((block) => deepen(block, 2))
    const note = { id: `${conversion.file}#${identifier}`, at: placeOf(node, conversion), blocks }
    return [{ note, texts: [...textsIn(node, conversion, 'text')] }]
  })
}

function references(nodes: readonly RootContent[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const node of nodes) visit(node, 'footnoteReference', ({ identifier }) => void found.add(identifier))
  return found
}

function reportUnused(node: FootnoteDefinition, conversion: Conversion): void {
  const name = `[^${node.label ?? node.identifier}]`
  const text = `Nothing refers to the note ${name}. It is shown with the others, at the end. Write ${name} where it belongs.`
  say(conversion, 'warning', 'unused-note', placeOf(node, conversion), text)
}
