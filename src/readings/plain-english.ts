import type { Charter, CharterSection, EasyRead, Passage, SourceText } from '../model/charter.js'
import type { Block, Heading, Inline, Pledge, Section, Statements } from '../model/doc.js'
import type { Labels } from '../model/labels.js'
import { about, cover, toldInWords } from './about.js'
import { finish } from './finish.js'
import type { Reading, Tell } from './reading.js'
import { SlotMaker } from './slots.js'
import { markDefinitions, markUses } from './terms.js'

/** The charter in its makers' own words, with what front matter says around them. Easy Read is left to its own reading. */
export const plainEnglish: Tell = (charter, labels): Reading => {
  const easyRead = charter.texts.filter(({ role }) => role === 'easy-read')
  return tell(charter, labels, easyRead, () => [])
}

/** The same, and under each heading that has Easy Read its statements, folded away until a reader asks for them. */
export const plainEnglishWithEasyRead: Tell = (charter, labels): Reading => {
  const slots = new SlotMaker(charter.facts.describePictures)
  return tell(charter, labels, [], ({ easyRead }) => (easyRead === undefined ? [] : fold(easyRead, slots)))
}

/** What stands in a part before its own words. */
type Opening = (passage: Passage) => Block[]

function tell(
  charter: Charter,
  labels: Labels,
  toldOtherwise: readonly SourceText[],
  opening: Opening,
): Reading {
  const { facts, title, introduction } = charter
  const doc = {
    type: 'doc' as const,
    lang: facts.language,
    dir: facts.dir,
    title: title.words,
    children: [
      { type: 'heading' as const, depth: 1, children: title.children, at: title.at },
      ...cover(charter, labels),
      ...opening(introduction),
      ...markUses(introduction.blocks, charter.words),
      ...charter.sections.map((section) => tellSection(section, 2, charter, labels, opening)),
      ...about(charter, labels),
    ],
  }
  return {
    doc: finish(doc, charter, labels),
    toldOtherwise: [...toldOtherwise, ...charter.toldOtherwise, ...toldInWords(charter)],
  }
}

/** Text in an Easy Read part that is no statement stands behind the statements, without a picture. */
function fold({ statements, kept }: EasyRead, slots: SlotMaker): Statements[] {
  const children = [
    ...statements.map((statement) => slots.statement(statement)),
    ...(kept.length === 0 ? [] : [{ type: 'statement' as const, children: kept }]),
  ]
  return children.length === 0 ? [] : [{ type: 'statements', folded: true, children }]
}

function tellSection(
  section: CharterSection,
  depth: number,
  charter: Charter,
  labels: Labels,
  opening: Opening,
): Section | Pledge {
  const marked =
    section.kind === 'words'
      ? markDefinitions(section.blocks, charter.words)
      : markUses(section.blocks, charter.words)
  const inner = section.sections.map((child) => tellSection(child, depth + 1, charter, labels, opening))
  return underHeading(section, depth, [...opening(section), ...marked, ...inner], labels)
}

/** A section of the charter with the blocks that a reading puts under its heading; a pledge's heading says its number. */
export function underHeading(
  section: CharterSection,
  depth: number,
  blocks: readonly Block[],
  labels: Labels,
): Section | Pledge {
  const { id, at, lang, dir, number, of } = section
  const language = { ...(lang === undefined ? {} : { lang }), ...(dir === undefined ? {} : { dir }) }
  const heading = (children: readonly Inline[]): Heading => ({
    type: 'heading',
    depth,
    id,
    children,
    at,
    ...language,
  })
  if (number === undefined || of === undefined) {
    return { type: 'section', id, at, children: [heading(section.heading), ...blocks] }
  }
  const label: Inline = { type: 'label', value: labels('pledge.number', { number, of }) }
  return { type: 'pledge', id, number, of, at, children: [heading([label, ...section.heading]), ...blocks] }
}
