import type { AddedPicture } from '../charter/pictures.js'
import type { Charter } from '../model/charter.js'
import type { Block, Fact, Section, Statement } from '../model/doc.js'
import type { Labels } from '../model/labels.js'
import { aboutPart, part } from './about.js'
import { addedSection, text } from './nodes.js'
import type { SlotMaker } from './slots.js'

/** The picture beside each way to reach the people behind a charter. */
const PICTURES: Readonly<Record<string, AddedPicture>> = {
  name: 'person',
  phone: 'phone',
  text: 'text-message',
  relay: 'phone',
  email: 'email',
  web: 'website',
  post: 'post',
}

/** Whom to ask, a row for each way to reach them, and where to read on; none where front matter gives nothing. */
export function findOutMore(charter: Charter, labels: Labels, slots: SlotMaker): Section[] {
  const rows = aboutPart('contact', charter, labels)
    .flatMap((block) => (block.type === 'facts' ? block.children : []))
    .map((fact) => contactRow(fact, charter, slots))
  const blocks: Block[] = [
    ...(rows.length === 0 ? [] : [{ type: 'statements' as const, children: rows }]),
    ...(['resources', 'bsl', 'other formats'] as const).flatMap((name) =>
      part(name, aboutPart(name, charter, labels), 3, labels),
    ),
  ]
  if (blocks.length === 0) return []
  return [addedSection('find-out-more', labels('easy read.find out more'), 2, blocks)]
}

function contactRow({ kind, label, children }: Fact, { pictures }: Charter, slots: SlotMaker): Statement {
  const found = pictures?.get(PICTURES[kind] ?? kind)
  return slots.added(kind, found, [text(`${label}: `), ...children])
}
