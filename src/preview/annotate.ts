import type { Block, Doc, Heading, Notice } from '../model/doc.js'
import type { Labels } from '../model/labels.js'
import type { Message } from '../model/message.js'
import type { Place } from '../model/place.js'

/** A Doc with what is to be said about its source, each message after the block that it is about; the rest under the title. */
export function annotate(doc: Doc, messages: readonly Message[], labels: Labels): Doc {
  if (messages.length === 0) return doc
  const notices = new Map<Block, Notice[]>()
  const [title] = doc.children
  for (const message of messages) {
    const block = blockAt(doc.children, message.place) ?? title
    if (block !== undefined) notices.set(block, [...(notices.get(block) ?? []), noticeOf(message, labels)])
  }
  return { ...doc, children: insert(doc.children, notices) }
}

/** `Warning, town-charter/charter.md, line 7`, and what to do. */
export function sayPlace({ level, place }: Message, labels: Labels): string {
  return labels('preview.place', {
    level: labels(`preview.${level}`),
    file: place.file,
    line: place.line,
  })
}

function noticeOf(message: Message, labels: Labels): Notice {
  const place = [{ type: 'text' as const, value: sayPlace(message, labels) }]
  return {
    type: 'notice',
    kind: message.level === 'error' ? 'error' : 'warning',
    children: [{ type: 'strong', children: place }, { type: 'break' }, { type: 'text', value: message.text }],
  }
}

/** The last block that begins at or before a place of its file. A part is found by its heading. */
function blockAt(blocks: readonly Block[], place: Place): Block | undefined {
  let found: Block | undefined
  let best: Place | undefined
  for (const block of markable(blocks)) {
    const at = block.at
    if (at === undefined || at.file !== place.file || isAfter(at, place)) continue
    if (best !== undefined && isAfter(best, at)) continue
    found = block
    best = at
  }
  return found
}

function isAfter(one: Place, other: Place): boolean {
  return one.line > other.line || (one.line === other.line && one.column > other.column)
}

/** The blocks behind which a notice can stand. */
function* markable(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    if (block.type === 'section' || block.type === 'pledge') yield* markable(block.children)
    else yield block
  }
}

function insert(blocks: readonly Block[], notices: ReadonlyMap<Block, readonly Notice[]>): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.type !== 'section' && block.type !== 'pledge') return [block, ...(notices.get(block) ?? [])]
    const [heading, ...rest] = block.children
    const children: [Heading, ...Block[]] = [
      heading,
      ...(notices.get(heading) ?? []),
      ...insert(rest, notices),
    ]
    return [{ ...block, children }]
  })
}
