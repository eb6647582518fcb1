import type { Charter, CharterSection } from '../model/charter.js'
import type { Block, Heading, Inline, Pledge, Section } from '../model/doc.js'
import type { Labels } from '../model/labels.js'
import { about, cover, toldInWords } from './about.js'
import { finish } from './finish.js'
import type { Reading, Tell } from './reading.js'
import { markDefinitions, markUses } from './terms.js'

/** The charter in its makers' own words, with what front matter says around them. Easy Read is left to its own reading. */
export const plainEnglish: Tell = (charter, labels): Reading => {
  const { facts, title, introduction } = charter
  const doc = {
    type: 'doc' as const,
    lang: facts.language,
    dir: facts.dir,
    title: title.words,
    children: [
      { type: 'heading' as const, depth: 1, children: title.children, at: title.at },
      ...cover(charter, labels),
      ...markUses(introduction.blocks, charter.words),
      ...charter.sections.map((section) => tellSection(section, 2, charter, labels)),
      ...about(charter, labels),
    ],
  }
  const easyRead = charter.texts.filter(({ role }) => role === 'easy-read')
  return {
    doc: finish(doc, charter, labels),
    toldOtherwise: [...easyRead, ...charter.toldOtherwise, ...toldInWords(charter)],
  }
}

function tellSection(
  section: CharterSection,
  depth: number,
  charter: Charter,
  labels: Labels,
): Section | Pledge {
  const marked =
    section.kind === 'words'
      ? markDefinitions(section.blocks, charter.words)
      : markUses(section.blocks, charter.words)
  const inner = section.sections.map((child) => tellSection(child, depth + 1, charter, labels))
  return underHeading(section, depth, [...marked, ...inner], labels)
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
