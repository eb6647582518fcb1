import { leavesOf } from '../doc/leaves.js'
import type { Charter, CharterSection, EasyRead } from '../model/charter.js'
import type { Block } from '../model/doc.js'
import type { Place } from '../model/place.js'
import type { Prose, ProseKind } from './rule.js'

/** Everything that a charter says in running text, in the order of the source. */
export function proseOf(charter: Charter): Prose[] {
  return [
    ...charter.introduction.blocks.flatMap((block) => ofBlock(block, 'paragraph', false)),
    ...ofEasyRead(charter.introduction.easyRead),
    ...charter.sections.flatMap(ofSection),
  ]
}

function ofSection(section: CharterSection): Prose[] {
  const heading: Block = { type: 'paragraph', children: section.heading, at: section.at }
  const kind = section.kind === 'words' ? 'meaning' : 'paragraph'
  return [
    ...ofBlock(heading, section.kind === 'pledge' ? 'pledge' : 'heading', false),
    ...section.blocks.flatMap((block) => ofBlock(block, kind, false)),
    ...ofEasyRead(section.easyRead),
    ...section.sections.flatMap(ofSection),
  ]
}

function ofEasyRead(easyRead: EasyRead | undefined): Prose[] {
  return (easyRead?.statements ?? []).flatMap(({ blocks }) =>
    blocks.flatMap((block) => ofBlock(block, 'statement', true)),
  )
}

function ofBlock(block: Block, kind: ProseKind, easyRead: boolean): Prose[] {
  const leaves = [...leavesOf(block)]
  const first = leaves[0]
  if (first === undefined) return []
  const place = (): Place => first.at
  return [{ kind, easyRead, text: leaves.map(({ value }) => value.replace(/\s+/g, ' ')).join(''), place }]
}
