import { walk } from '../../doc/walk.js'
import type { Block, Doc, Node, Note, Notes, Pledge, Section } from '../../model/doc.js'

/** The sections that a text ends with, in this order. */
const LAST = ['about.contact', 'about.other-formats']

/**
 * The same words in the order in which a listener needs them: each note at the end of the section that first refers to it,
 * and the ways to reach us behind all else. Notes that nothing refers to stay in a section of their own.
 */
export function arrange(doc: Doc): Doc {
  const left = new Map([...walk(doc)].flatMap((node) => (node.type === 'note' ? [[node.id, node]] : [])))
  const placed = placeNotes(doc.children.filter(isNotNotes), left)
  const rest: Notes[] = left.size === 0 ? [] : [{ type: 'notes', children: [...left.values()] }]
  const children = [
    ...placed,
    ...doc.children.flatMap((node) => (isNotNotes(node) ? [] : withNotes(node, rest))),
  ]
  const last = LAST.flatMap((id) => children.filter((node) => idOf(node) === id))
  return { ...doc, children: [...children.filter((node) => !last.includes(node)), ...last] }
}

function isNotNotes(node: Block): boolean {
  return node.type !== 'notes' && !(node.type === 'section' && node.children[1]?.type === 'notes')
}

function withNotes(node: Block, notes: readonly Notes[]): Block[] {
  if (notes.length === 0) return []
  return node.type === 'section' ? [{ ...node, children: [node.children[0], ...notes] }] : [...notes]
}

function idOf(node: Block): string | undefined {
  return node.type === 'section' ? node.id : undefined
}

/** Blocks with the notes that each part's own words refer to, before the parts inside it. Takes them out of `left`. */
function placeNotes(blocks: readonly Block[], left: Map<string, Note>): Block[] {
  const placed: Block[] = []
  let own: Block[] = []
  for (const block of blocks) {
    if (block.type === 'section' || block.type === 'pledge') {
      placed.push(...own, ...notesOf(own, left), withinPart(block, left))
      own = []
    } else own.push(block)
  }
  return [...placed, ...own, ...notesOf(own, left)]
}

function withinPart(part: Section | Pledge, left: Map<string, Note>): Section | Pledge {
  const [heading, ...rest] = part.children
  const [first, ...placed] = placeNotes([heading, ...rest], left)
  return first?.type === 'heading' ? { ...part, children: [first, ...placed] } : part
}

/** The notes that these blocks refer to, and those that these notes refer to, each once. */
function notesOf(blocks: readonly Block[], left: Map<string, Note>): Notes[] {
  const found: Note[] = []
  const waiting: Node[] = [...blocks]
  for (const from of waiting) {
    for (const node of walk(from)) {
      const note = node.type === 'noteReference' ? left.get(node.note) : undefined
      if (note === undefined) continue
      left.delete(note.id)
      found.push(note)
      waiting.push(note)
    }
  }
  return found.length === 0 ? [] : [{ type: 'notes', children: found }]
}
