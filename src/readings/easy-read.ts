import { leavesOfAll } from '../doc/leaves.js'
import { walk } from '../doc/walk.js'
import type { Charter, CharterSection, Checked, EasyRead, Passage, SourceText } from '../model/charter.js'
import type { Block, Doc, Pledge, Section } from '../model/doc.js'
import type { Labels } from '../model/labels.js'
import { aboutPart, cover, notice, part, toldInWords } from './about.js'
import { aboutThisBook, coverPicture, thankYou } from './about-easy-read.js'
import { easyReadState } from './easy-read-state.js'
import { findOutMore } from './find-out-more.js'
import { finish } from './finish.js'
import { hardWordExplainer } from './hard-words.js'
import { text } from './nodes.js'
import { underHeading } from './plain-english.js'
import type { Reading, Tell } from './reading.js'
import { inSentences } from './sentences.js'
import { SlotMaker } from './slots.js'
import { markDefinitions } from './terms.js'

/** What telling the sections needs to know, and what it notes down on the way. */
interface Telling {
  readonly charter: Charter
  readonly labels: Labels
  readonly slots: SlotMaker
  /** Texts whose Easy Read stands in their place. */
  readonly replaced: SourceText[]
  readonly checked: Checked[]
}

/** Short statements with slots for pictures. A part that has no Easy Read yet is told in its own words, and says so. */
export const easyRead: Tell = (charter, labels): Reading => {
  const { facts, title, introduction } = charter
  const slots = new SlotMaker(facts.describePictures)
  const telling: Telling = { charter, labels, slots, replaced: [], checked: [] }
  const state = easyReadState(charter)
  const label = { type: 'label' as const, value: labels('easy read.title') }
  const front = coverPicture(charter, slots)
  const book = aboutThisBook(charter, tellPassage(introduction, telling), labels, slots)
  const isWords = (section: CharterSection) => section.kind === 'words'
  const sections = charter.sections
    .filter((section) => !isWords(section))
    .map((section) => tellSection(section, 2, telling))
  const words = charter.sections.filter(isWords).map((section) => tellSection(section, 2, telling))
  const doc = {
    type: 'doc' as const,
    lang: facts.language,
    dir: facts.dir,
    title: title.words,
    children: [
      { type: 'heading' as const, depth: 1, children: [label, ...title.children], at: title.at },
      ...(state.finished ? [] : [notice('not-finished', labels('easy read.not finished'))]),
      ...cover(charter, labels),
      ...front,
      book,
      ...sections,
      ...ifNotKept(telling),
      ...part('signed by', aboutPart('signed by', charter, labels), 2, labels),
      ...words,
      ...findOutMore(charter, labels, slots),
      thankYou(charter, telling.checked, labels, slots),
    ],
  }
  const finished = finish(doc, charter, labels)
  return {
    doc: finished,
    toldOtherwise: [
      ...telling.replaced,
      ...notesOfReplaced(finished, charter),
      ...charter.toldOtherwise,
      ...toldInWords(charter),
    ],
  }
}

function ifNotKept({ charter, labels }: Telling): Section[] {
  const rows = inSentences(aboutPart('if not kept', charter, labels), charter.facts.language, labels)
  return part('if not kept', rows, 2, labels)
}

function tellSection(section: CharterSection, depth: number, telling: Telling): Section | Pledge {
  const { labels } = telling
  const under = (blocks: readonly Block[]) => underHeading(section, depth, blocks, labels)
  if (section.kind === 'words') return tellWords(section, depth, telling)
  // What a section's Easy Read tells, it tells for the sections inside it too, but for those that have their own.
  const own =
    section.easyRead === undefined ? section.sections : section.sections.filter((child) => hasEasyRead(child))
  for (const child of section.sections) if (!own.includes(child)) replaceAll(child, telling)
  return under([
    ...tellPassage(section, telling),
    ...own.map((child) => tellSection(child, depth + 1, telling)),
  ])
}

/** "What the words mean": the words explained, in the order in which their makers wrote them. */
function tellWords(section: CharterSection, depth: number, telling: Telling): Section | Pledge {
  const { labels, charter } = telling
  replace(section.heading, telling)
  const meanings =
    section.easyRead === undefined
      ? markDefinitions(section.blocks, charter.words)
      : tellPassage(section, telling)
  const inner = section.sections.map((child) => tellSection(child, depth + 1, telling))
  const named = { ...section, heading: [text(labels('easy read.words'))] }
  return underHeading(named, depth, [...meanings, ...inner], labels)
}

function hasEasyRead(section: CharterSection): boolean {
  return section.easyRead !== undefined || section.sections.some(hasEasyRead)
}

function tellPassage(passage: Passage, telling: Telling): Block[] {
  if (passage.easyRead === undefined) {
    if (passage.blocks.length === 0) return []
    return [notice('not-easy-read', telling.labels('easy read.not easy read')), ...ownWords(passage, telling)]
  }
  replace(passage.blocks, telling)
  telling.checked.push(...passage.easyRead.checked)
  return tellEasyRead(passage.easyRead, telling)
}

/** What has no Easy Read yet, a sentence a row, and nobody is asked for pictures. */
function ownWords({ blocks }: Passage, { charter, labels }: Telling): Block[] {
  const explain = hardWordExplainer(charter.words, labels)
  return inSentences(blocks, charter.facts.language, labels).map((block) =>
    block.type === 'statements' ? { ...block, children: explain(block.children) } : block,
  )
}

function tellEasyRead({ statements, kept }: EasyRead, { charter, labels, slots }: Telling): Block[] {
  const children = statements.map((statement) => slots.statement(statement))
  if (children.length === 0) return [...kept]
  const explained = hardWordExplainer(charter.words, labels)(children)
  return [{ type: 'statements', children: explained }, ...kept]
}

function replace(nodes: readonly (Block | CharterSection['heading'][number])[], { replaced }: Telling): void {
  for (const leaf of leavesOfAll(nodes)) replaced.push({ ...leaf, role: 'text' })
}

function replaceAll(section: CharterSection, telling: Telling): void {
  replace(section.heading, telling)
  replace(section.blocks, telling)
  for (const child of section.sections) replaceAll(child, telling)
}

/** The texts of footnotes that only replaced parts refer to: what their Easy Read leaves out is its writers' choice. */
function notesOfReplaced(doc: Doc, { notes }: Charter): SourceText[] {
  const shown = new Set([...walk(doc)].flatMap((node) => (node.type === 'note' ? [node.at] : [])))
  const unshown = [...notes.values()].filter(({ at }) => !shown.has(at))
  return unshown.flatMap(({ blocks }) => leavesOfAll(blocks)).map((leaf) => ({ ...leaf, role: 'text' }))
}
