import type { Charter, CharterSection } from '../model/charter.js'
import type { Block } from '../model/doc.js'

/** Every section of a charter, in the order of the source, however deep. */
export function* sectionsOf({ sections }: Pick<Charter, 'sections'>): Generator<CharterSection> {
  for (const section of sections) {
    yield section
    yield* sectionsOf(section)
  }
}

/** The pledges of a charter, in their order. */
export function pledgesOf(charter: Pick<Charter, 'sections'>): CharterSection[] {
  return [...sectionsOf(charter)].filter(({ kind }) => kind === 'pledge')
}

/** Every block of a charter's own text, of its Easy Read and of its notes, outermost first. */
export function* blocksOf({ introduction, sections, notes }: Charter): Generator<Block> {
  for (const { blocks, easyRead } of [introduction, ...sectionsOf({ sections })]) {
    yield* blocks
    for (const statement of easyRead?.statements ?? []) yield* statement.blocks
    yield* easyRead?.kept ?? []
  }
  for (const note of notes.values()) yield* note.blocks
}
