import { sayDate } from '../doc/dates.js'
import { leavesOfAll } from '../doc/leaves.js'
import { walk } from '../doc/walk.js'
import type {
  Charter,
  CharterSection,
  Checked,
  EasyRead,
  EasyReadTest,
  Passage,
  SourceText,
} from '../model/charter.js'
import type { Block, Doc, Pledge, Section } from '../model/doc.js'
import type { Labels } from '../model/labels.js'
import { about, cover, notice, toldInWords } from './about.js'
import { easyReadState } from './easy-read-state.js'
import { finish } from './finish.js'
import { addedSection, paragraph, text } from './nodes.js'
import { underHeading } from './plain-english.js'
import type { Reading, Tell } from './reading.js'
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
  const opening = tellPassage(introduction, telling)
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
      ...opening,
      aboutThisBook(charter, labels),
      ...sections,
      ...words,
      ...about(charter, labels),
      thanks(facts.easyReadTests, telling),
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

function aboutThisBook(charter: Charter, labels: Labels): Section {
  const lines = [
    labels('easy read.about help'),
    ...(charter.words.length === 0 ? [] : [labels('easy read.about words')]),
  ]
  return addedSection(
    'book',
    labels('easy read.about'),
    2,
    lines.map((line) => paragraph(text(line))),
  )
}

function tellSection(section: CharterSection, depth: number, telling: Telling): Section | Pledge {
  const { labels, charter } = telling
  const under = (blocks: readonly Block[]) => underHeading(section, depth, blocks, labels)
  if (section.kind === 'words' && section.easyRead === undefined) {
    const inner = section.sections.map((child) => tellSection(child, depth + 1, telling))
    return under([...markDefinitions(section.blocks, charter.words), ...inner])
  }
  // What a section's Easy Read tells, it tells for the sections inside it too, but for those that have their own.
  const own =
    section.easyRead === undefined ? section.sections : section.sections.filter((child) => hasEasyRead(child))
  for (const child of section.sections) if (!own.includes(child)) replaceAll(child, telling)
  return under([
    ...tellPassage(section, telling),
    ...own.map((child) => tellSection(child, depth + 1, telling)),
  ])
}

function hasEasyRead(section: CharterSection): boolean {
  return section.easyRead !== undefined || section.sections.some(hasEasyRead)
}

function tellPassage(passage: Passage, telling: Telling): Block[] {
  if (passage.easyRead === undefined) {
    if (passage.blocks.length === 0) return []
    return [notice('not-easy-read', telling.labels('easy read.not easy read')), ...passage.blocks]
  }
  replace(passage.blocks, telling)
  telling.checked.push(...passage.easyRead.checked)
  return tellEasyRead(passage.easyRead, telling)
}

function tellEasyRead({ statements, kept }: EasyRead, { slots }: Telling): Block[] {
  const children = statements.map((statement) => slots.statement(statement))
  return [...(children.length === 0 ? [] : [{ type: 'statements' as const, children }]), ...kept]
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

/** Who tested it, or that nobody has: never silence. */
function thanks(tests: readonly EasyReadTest[], { checked, labels }: Telling): Section {
  const lines = [
    ...tests.map((test) => tested(test, labels)),
    ...checked.map(({ text: words }) => labels('easy read.checked', { text: words })),
  ]
  const blocks = lines.map((line) => paragraph(text(line)))
  if (tests.length === 0) blocks.unshift(paragraph(text(labels('easy read.not tested'))))
  return addedSection('thank-you', labels('easy read.thank you'), 2, blocks)
}

function tested({ group, date, howMany }: EasyReadTest, labels: Labels): string {
  const words =
    date === undefined
      ? labels('easy read.tested', { group: group.value })
      : labels('easy read.tested on', { group: group.value, date: sayDate(date.value, labels) })
  return howMany === undefined ? words : `${words} ${labels('easy read.how many', { number: howMany.value })}`
}
