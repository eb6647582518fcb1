import type { Block, Doc } from '../../model/doc.js'
import { titleLine } from './inlines.js'

/** A part of the recording that is a file of its own: a section, or what stands before the first. */
export interface Track {
  readonly number: number
  readonly title: string
  readonly blocks: readonly Block[]
}

/** The tracks of a recording. What stands behind a section belongs to its track. */
export function tracksOf(doc: Doc): Track[] {
  const groups: { title: string; blocks: Block[] }[] = []
  for (const node of doc.children) {
    const current = groups.at(-1)
    if (node.type === 'section' || node.type === 'pledge') {
      groups.push({ title: titleLine(node.children[0].children), blocks: [node] })
    } else if (current === undefined) groups.push({ title: doc.title, blocks: [node] })
    else current.blocks.push(node)
  }
  return groups.map((group, index) => ({ ...group, number: index + 1 }))
}
