import names from 'unicode-emoji-json/data-by-emoji.json' with { type: 'json' }
import { mayHoldEmoji } from '../doc/emoji.js'
import type { Emoji, Inline, Text } from '../model/doc.js'
import type { Place } from '../model/place.js'

const EMOJI = /\p{RGI_Emoji}/gv
const NAMES: Readonly<Record<string, { readonly name: string }>> = names

/** A text with its emoji as nodes of their own. Emoji data: Unicode, by way of unicode-emoji-json. */
export function splitEmoji(value: string, at: Place): (Text | Emoji)[] {
  if (!mayHoldEmoji(value)) return [{ type: 'text', value, at }]
  const nodes: (Text | Emoji)[] = []
  let end = 0
  for (const match of value.matchAll(EMOJI)) {
    if (match.index > end) nodes.push({ type: 'text', value: value.slice(end, match.index), at })
    nodes.push({ type: 'emoji', value: match[0], name: emojiName(match[0]), decorative: false, at })
    end = match.index + match[0].length
  }
  if (end < value.length || nodes.length === 0) nodes.push({ type: 'text', value: value.slice(end), at })
  return nodes
}

/** What an emoji is called: `grinning face`. */
export function emojiName(emoji: string): string {
  return NAMES[emoji]?.name ?? codePoints(emoji)
}

function codePoints(emoji: string): string {
  return Array.from(emoji, (part) => `U+${part.codePointAt(0)?.toString(16).toUpperCase()}`).join(' ')
}

/** At the start of a heading an emoji is decoration: marked so, and without the space that follows it. */
export function decorateStart(heading: readonly Inline[]): Inline[] {
  const nodes: Inline[] = []
  let start = true
  for (const node of heading) {
    if (start && node.type === 'emoji') nodes.push({ ...node, decorative: true })
    else if (start && node.type === 'text') {
      const value = node.value.trimStart()
      start = value === ''
      if (!start) nodes.push({ ...node, value })
    } else {
      start = false
      nodes.push(node)
    }
  }
  return nodes
}
