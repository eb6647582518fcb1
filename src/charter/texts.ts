import type { Nodes } from 'mdast'
import type { SourceText } from '../model/charter.js'
import type { Typed, TypedMap } from '../source/front-matter.js'
import { showEscapedBraces } from '../source/markdown.js'
import { type Conversion, placeOf } from './conversion.js'
import { readHtml } from './html.js'
import { fillIn } from './variables.js'

/**
 * Every text in a piece of Markdown, found by nothing but its type: not by the code that turns Markdown into a charter,
 * so that what this finds can prove that the other lost nothing.
 */
export function* textsIn(
  root: Nodes,
  conversion: Conversion,
  role: SourceText['role'],
): Generator<SourceText> {
  const stack: Nodes[] = [root]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const value = textOf(node, conversion)
    if (value !== undefined && value.trim() !== '') yield { at: placeOf(node, conversion), value, role }
    if (node.type === 'image' && node.alt)
      yield { at: placeOf(node, conversion), value: node.alt, role: 'alternative' }
    if ('children' in node) stack.push(...node.children.toReversed())
  }
}

function textOf(node: Nodes, conversion: Conversion): string | undefined {
  switch (node.type) {
    case 'text':
      // Filled in, as a value may stand inside a word: {{place}}'s. What is wrong with it was said before.
      return fillIn(node.value, placeOf(node, conversion), { ...conversion, messages: [] })
    case 'inlineCode':
    case 'code':
      return showEscapedBraces(node.value)
    case 'html': {
      const html = readHtml(node.value)
      return html.kind === 'text' ? showEscapedBraces(html.value) : undefined
    }
    default:
      return undefined
  }
}

/** The keys of front matter whose values are for readers; the others steer the build. */
const FOR_READERS = [
  'organisation',
  'place',
  'date',
  'review',
  'version',
  'contact',
  'formats on request',
  'bsl',
  'made by',
  'signed by',
  'if not kept',
  'resources',
]

/** Every value of front matter that a reader is to meet. `unused` are the keys that a message says are not used. */
export function* textsInFrontMatter(map: TypedMap, unused: ReadonlySet<string>): Generator<SourceText> {
  for (const key of FOR_READERS) {
    const entry = map.entries.get(key)
    if (entry !== undefined && !unused.has(key)) yield* textsInValue(entry.value, key, unused)
  }
}

function* textsInValue(value: Typed, path: string, unused: ReadonlySet<string>): Generator<SourceText> {
  if (value.kind === 'value' && value.value.trim() !== '')
    yield { at: value.at, value: value.value, role: 'text' }
  if (value.kind === 'list') for (const item of value.items) yield* textsInValue(item, path, unused)
  if (value.kind !== 'map') return
  for (const [key, { value: inner }] of value.entries) {
    const own = `${path}.${key}`
    if (key !== 'logo' && !unused.has(own)) yield* textsInValue(inner, own, unused)
  }
}
