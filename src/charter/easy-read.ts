import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import type { Checked, EasyRead, EasyReadStatement, NamedPicture, SourceText } from '../model/charter.js'
import type { Block } from '../model/doc.js'
import type { Place } from '../model/place.js'
import { toBlocks } from './blocks.js'
import { type Conversion, placeOf, say } from './conversion.js'
import type { EasyReadDraft } from './draft.js'
import { fillIn } from './variables.js'

/** What stands under a heading "Easy Read": each item of its lists is a statement. */
export function readEasyRead(draft: EasyReadDraft, conversion: Conversion): EasyRead {
  const statements: EasyReadStatement[] = []
  const checked: Checked[] = []
  const kept: Block[] = []
  for (const { node } of draft.content) {
    if (node.type === 'list') {
      for (const item of node.children)
        statements.push(readStatement(item.children, placeOf(item, conversion), conversion))
    } else if (isChecked(node, conversion)) checked.push(readChecked(node, conversion))
    else {
      const blocks = toBlocks([node], conversion)
      if (blocks.length > 0) {
        say(
          conversion,
          'warning',
          'easy-read-text',
          placeOf(node, conversion),
          'This text stands in an Easy Read part but is no item of its list. It is kept as text, without a picture. Begin the line with a hyphen to make it a statement.',
        )
      }
      kept.push(...blocks)
    }
  }
  if (statements.length === 0) {
    say(
      conversion,
      'warning',
      'easy-read-empty',
      draft.at,
      'This Easy Read part has no statements. Write a list: each line that begins with a hyphen is a statement.',
    )
  }
  return { at: draft.at, statements, kept, checked }
}

function isChecked(node: RootContent, conversion: Conversion): node is Paragraph {
  const opening = `${conversion.labels('source.checked')}:`.toLowerCase()
  return node.type === 'paragraph' && plainText(node).trimStart().toLowerCase().startsWith(opening)
}

function readChecked(node: Paragraph, conversion: Conversion): Checked {
  const at = placeOf(node, conversion)
  toldOtherwise(node.children, 'checked', conversion)
  const text = fillIn(plainText(node), at, conversion).replace(/\s+/g, ' ').trim()
  return { at, text: text.slice(text.indexOf(':') + 1).trim() }
}

function readStatement(nodes: readonly RootContent[], at: Place, conversion: Conversion): EasyReadStatement {
  const [first, ...rest] = nodes
  if (first?.type !== 'paragraph') return { at, blocks: toBlocks(nodes, conversion), alt: '' }
  const { line, after } = splitFirstLine(first)
  const slot = readSlot(line, conversion)
  if (slot === undefined) return { at, blocks: toBlocks(nodes, conversion), alt: '' }
  toldOtherwise(line, 'picture-line', conversion)
  const words: RootContent[] = after.length === 0 ? rest : [{ ...first, children: after }, ...rest]
  const blocks = toBlocks(words, conversion)
  if (blocks.length === 0) {
    say(
      conversion,
      'warning',
      'picture-alone',
      at,
      'This item has a picture and no words. Write the statement on the next line, under the picture.',
    )
  }
  return { at, blocks, ...slot }
}

/** The inline nodes of a paragraph's first line, and those after it. */
function splitFirstLine(paragraph: Paragraph): { line: PhrasingContent[]; after: PhrasingContent[] } {
  const nodes = paragraph.children
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'break') return { line: nodes.slice(0, index), after: nodes.slice(index + 1) }
    if (node.type === 'image' && index === 0) return { line: [node], after: nodes.slice(1) }
    const end = node.type === 'text' ? node.value.indexOf('\n') : -1
    if (node.type !== 'text' || end < 0) continue
    const rest: PhrasingContent = { ...node, value: node.value.slice(end + 1) }
    return {
      line: [...nodes.slice(0, index), { ...node, value: node.value.slice(0, end) }],
      after: [rest, ...nodes.slice(index + 1)],
    }
  }
  return { line: nodes, after: [] }
}

type SlotContent = Pick<EasyReadStatement, 'picture' | 'wish' | 'alt'>

function readSlot(line: readonly PhrasingContent[], conversion: Conversion): SlotContent | undefined {
  const [first] = line
  if (first === undefined) return undefined
  const at = placeOf(first, conversion)
  if (first.type === 'image')
    return filled(conversion.pictures.byPath(first.url), first.alt ?? '', at, conversion)
  const text = fillIn(line.map((node) => plainText(node)).join(''), at, {
    ...conversion,
    messages: [],
  }).trim()
  const wish = afterLabel(text, conversion.labels('source.picture needed'))
  if (wish !== undefined) return { alt: '', ...(wish === '' ? {} : { wish }) }
  const named = afterLabel(text, conversion.labels('source.picture'))
  if (named === undefined) return undefined
  const bracket = named.indexOf('(')
  const name = (bracket < 0 ? named : named.slice(0, bracket)).trim()
  const alt =
    bracket < 0
      ? ''
      : named
          .slice(bracket + 1)
          .replace(/\)\s*$/, '')
          .trim()
  return filled(conversion.pictures.byName(name), alt, at, conversion)
}

function afterLabel(text: string, label: string): string | undefined {
  const opening = `${label}:`
  return text.toLowerCase().startsWith(opening.toLowerCase()) ? text.slice(opening.length).trim() : undefined
}

function filled(found: NamedPicture | string, alt: string, at: Place, conversion: Conversion): SlotContent {
  if (typeof found !== 'string') return { picture: found.picture, alt: alt || found.alt || '' }
  say(conversion, 'error', 'picture', at, found)
  return { alt }
}

/** Notes down text that is told as something else, so that the proof of wholeness finds it. */
function toldOtherwise(
  nodes: readonly PhrasingContent[],
  role: SourceText['role'],
  conversion: Conversion,
): void {
  for (const node of nodes) {
    const at = placeOf(node, conversion)
    if ('children' in node) toldOtherwise(node.children, role, conversion)
    else conversion.toldOtherwise.push({ at, value: plainText(node), role })
  }
}
