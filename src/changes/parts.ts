import { headingWords } from '../doc/headings.js'
import type { Charter, CharterSection, Passage } from '../model/charter.js'
import type { Place } from '../model/place.js'
import type { PartName } from './change.js'

/** A part of a charter with what stands in it, apart from the parts under it. */
export interface Part {
  readonly name: PartName
  readonly at: Place
  readonly passage: Passage
  /** The part that it stands under. */
  readonly parent?: Part
  /** The headings on the way to it: by these it is known. */
  readonly path: string
}

/** The parts of a charter in the order of the source: its introduction, its sections, its footnotes. */
export function partsOf(charter: Charter): Part[] {
  const introduction: Part = {
    name: { kind: 'introduction', words: '' },
    at: charter.title.at,
    passage: charter.introduction,
    path: '',
  }
  const notes: Part = {
    name: { kind: 'notes', words: '' },
    at: charter.title.at,
    passage: { blocks: [...charter.notes.values()].flatMap(({ blocks }) => blocks) },
    path: '\nnotes',
  }
  return [introduction, ...charter.sections.flatMap((section) => ofSection(section, undefined)), notes]
}

function ofSection(section: CharterSection, parent: Part | undefined): Part[] {
  const words = headingWords(section.heading)
  const number = section.number === undefined ? {} : { number: section.number }
  const part: Part = {
    name: { kind: section.kind, words, ...number },
    at: section.at,
    passage: section,
    ...(parent === undefined ? {} : { parent }),
    path: `${parent?.path ?? ''}\n${words.toLowerCase()}`,
  }
  return [part, ...section.sections.flatMap((inner) => ofSection(inner, part))]
}

/** The part whose Easy Read tells this one: itself, or the nearest above that has some. The introduction tells itself alone. */
export function toldBy(part: Part): Part | undefined {
  if (part.passage.easyRead !== undefined) return part
  return part.parent === undefined ? undefined : toldBy(part.parent)
}
