import { anchorOf } from '../charter/anchors.js'
import { changeBlocks, changeInlines, changeWithin } from '../doc/transform.js'
import { walk } from '../doc/walk.js'
import type { Charter, FootnoteText } from '../model/charter.js'
import type { Block, Doc, Inline, Note } from '../model/doc.js'
import type { Labels } from '../model/labels.js'
import { addedSection, paragraph, text } from './nodes.js'

/** The last steps of every reading: footnotes numbered and gathered, pictures credited, links to missing parts undone. */
export function finish(doc: Doc, charter: Charter, labels: Labels): Doc {
  const numbered = numberNotes(doc, charter, labels)
  return unlinkMissing(creditPictures(numbered, labels))
}

/** Numbers footnotes by their first reference, and puts the notes at the end. */
function numberNotes(doc: Doc, charter: Charter, labels: Labels): Doc {
  const numbers = new Map<string, { number: number; references: string[] }>()
  const number = (children: readonly Inline[]): Inline[] =>
    children.flatMap((child): Inline[] => {
      if (child.type !== 'noteReference') return [changeWithin(child, number)]
      if (!charter.notes.has(child.note)) return []
      const known = numbers.get(child.note) ?? { number: numbers.size + 1, references: [] }
      numbers.set(child.note, known)
      const id = `note-${known.number}-from-${known.references.length + 1}`
      known.references.push(id)
      return [{ ...child, note: `note-${known.number}`, id, number: known.number }]
    })
  const body = changeInlines(doc, number)
  const notes: Note[] = []
  const write = ({ id, at, blocks }: FootnoteText) => {
    const known = numbers.get(id) ?? { number: numbers.size + 1, references: [] }
    numbers.set(id, known)
    const children = changeBlocks(blocks, number)
    notes.push({
      type: 'note',
      id: `note-${known.number}`,
      number: known.number,
      references: known.references,
      children,
      at,
    })
  }
  // A note may refer to another, which is then numbered after it; a Map is walked through to what is added meanwhile.
  for (const id of numbers.keys()) {
    const note = charter.notes.get(id)
    if (note !== undefined) write(note)
  }
  const referred = referredNotes(charter)
  for (const note of charter.notes.values()) if (!numbers.has(note.id) && !referred.has(note.id)) write(note)
  if (notes.length === 0) return body
  const section = addedSection('notes', labels('section.notes'), 2, [{ type: 'notes', children: notes }])
  return { ...body, children: [...body.children, section] }
}

/** The notes that the charter's own text refers to, whether or not this reading shows that part. */
function referredNotes(charter: Charter): ReadonlySet<string> {
  const found = new Set<string>()
  const search = (blocks: readonly Block[]) => {
    for (const block of blocks)
      for (const node of walk(block)) if (node.type === 'noteReference') found.add(node.note)
  }
  const visit = (sections: Charter['sections']) => {
    for (const section of sections) {
      for (const node of section.heading)
        for (const inner of walk(node)) if (inner.type === 'noteReference') found.add(inner.note)
      search(section.blocks)
      visit(section.sections)
    }
  }
  for (const node of charter.title.children)
    for (const inner of walk(node)) if (inner.type === 'noteReference') found.add(inner.note)
  search(charter.introduction.blocks)
  visit(charter.sections)
  for (const note of charter.notes.values()) search(note.blocks)
  return found
}

/** The sets and licences of all pictures that a Doc shows, each once, with the artists who are known. */
function creditPictures(doc: Doc, labels: Labels): Doc {
  const credits = new Map<string, Set<string>>()
  for (const node of walk(doc)) {
    const picture =
      node.type === 'image' ? node.picture : node.type === 'statement' ? node.slot?.picture : undefined
    if (picture?.credit === undefined) continue
    const artists = credits.get(picture.credit) ?? new Set()
    credits.set(picture.credit, artists)
    if (picture.artist !== undefined) artists.add(picture.artist)
  }
  if (credits.size === 0) return doc
  const lines = [...credits]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([credit, artists]) => {
      const names = [...artists].sort().join(', ')
      return names === '' ? credit : labels('picture credits.drawn by', { credit, artists: names })
    })
  const blocks = lines.map((line) => paragraph(text(line)))
  return {
    ...doc,
    children: [...doc.children, addedSection('pictures', labels('section.picture credits'), 2, blocks)],
  }
}

/** A link within the document whose target this reading does not show keeps its words alone. */
function unlinkMissing(doc: Doc): Doc {
  const ids = new Set<string>()
  for (const node of walk(doc)) if (node.type === 'section' || node.type === 'pledge') ids.add(node.id)
  const unlink = (children: readonly Inline[]): Inline[] =>
    children.flatMap((child): Inline[] => {
      const missing = child.type === 'link' && child.url.startsWith('#') && !ids.has(anchorOf(child.url))
      return missing ? unlink(child.children) : [changeWithin(child, unlink)]
    })
  return changeInlines(doc, unlink)
}
