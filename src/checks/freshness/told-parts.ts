import type { Conversion } from '../../charter/conversion.js'
import { type Draft, draftOf } from '../../charter/draft.js'
import { readPassage } from '../../charter/sections.js'
import { readDate } from '../../doc/dates.js'
import { textsOf } from '../../doc/words.js'
import { SENTENCE_END } from '../../media/sentences.js'
import type { Block } from '../../model/doc.js'
import type { Labels } from '../../model/labels.js'
import type { Place } from '../../model/place.js'
import type { SourceFile } from '../../model/sources.js'
import { readSource } from '../../source/index.js'

/** A part of one version of a file that Easy Read tells: what is told, in plain text and in Easy Read. */
export interface ToldPart {
  /** The headings on the way to it. */
  readonly path: string
  /** Where its Easy Read begins. */
  readonly at: Place
  /** The first and the last line of what is told and of its Easy Read. */
  readonly lines: readonly [first: number, last: number]
  /** The sentences that it says in plain text, its heading first. Variables stand in them by their names. */
  readonly sentences: readonly string[]
  /** The words of its Easy Read. */
  readonly easyRead: string
  readonly checked: readonly CheckedLine[]
}

export interface CheckedLine {
  readonly text: string
  /** The last day that its date may mean; absent where it has none that can be read. */
  readonly date?: string
}

/** The parts of a file that have Easy Read. None where it can not be read; what is wrong in it is said elsewhere. */
export function toldParts(file: string, source: SourceFile, labels: Labels): ToldPart[] {
  const result = readSource(file, source)
  if (!('document' in result)) return []
  const conversion = silent(file, labels)
  return partsIn(draftOf(result.document.tree, conversion), '', 1, conversion)
}

/** Turns Markdown to blocks and says nothing: what is to be said of a source is said when its charter is read. */
function silent(file: string, labels: Labels): Conversion {
  const at = { file, line: 1, column: 1 }
  const none = () => ''
  return {
    file,
    labels,
    // Braces stay as they are: another phone number does not make Easy Read out of date.
    variables: { kind: 'map', entries: new Map(), at },
    definitions: new Map(),
    pictures: { byName: none, byPath: none },
    messages: [],
    toldOtherwise: [],
  }
}

function partsIn(draft: Draft, path: string, level: number, conversion: Conversion): ToldPart[] {
  const { easyRead } = readPassage(draft, level)
  const isTitle = level === 1
  const inner = draft.sections.flatMap((section) =>
    partsIn(section, `${path}\n${section.words.toLowerCase()}`, level + 1, conversion),
  )
  if (easyRead === undefined || easyRead.statements.length === 0) return inner
  const blocks = [...easyRead.statements.flatMap((statement) => statement.blocks), ...easyRead.kept]
  const part: ToldPart = {
    path,
    at: easyRead.at,
    lines: linesOf(draft, isTitle),
    // Under the title, Easy Read tells the introduction alone.
    sentences: isTitle ? sentencesOf(readPassage(draft, level).blocks) : allSentences(draft, level),
    easyRead: textsIn(blocks).join('\n'),
    checked: easyRead.checked.map(({ text }) => {
      const date = readDate(text, conversion.labels)
      return { text, ...(date === undefined ? {} : { date }) }
    }),
  }
  return [part, ...inner]
}

/** What a section says, with the sections under it that have no Easy Read of their own. */
function allSentences(draft: Draft, level: number): string[] {
  const inner = draft.sections.filter(({ easyRead }) => easyRead === undefined)
  return [
    draft.words,
    ...sentencesOf(readPassage(draft, level).blocks),
    ...inner.flatMap((section) => allSentences(section, level + 1)),
  ]
}

/** From the heading to the last line of what Easy Read tells, and of the Easy Read itself. */
function linesOf(draft: Draft, isTitle: boolean): readonly [first: number, last: number] {
  const lines = isTitle ? ownLines(draft) : allLines(draft)
  return [Math.min(...lines), Math.max(...lines)]
}

function allLines(draft: Draft): number[] {
  const inner = draft.sections.filter(({ easyRead }) => easyRead === undefined)
  return [...ownLines(draft), ...inner.flatMap(allLines)]
}

function ownLines({ heading, content, easyRead }: Draft): number[] {
  const blocks = [...content, ...(easyRead?.content ?? [])]
  const ends = blocks.flatMap(({ node: { position } }) =>
    position === undefined ? [] : [position.start.line, position.end.line],
  )
  return [heading?.at.line, easyRead?.at.line, ...ends].filter((line) => line !== undefined)
}

function sentencesOf(blocks: readonly Block[]): string[] {
  return textsIn(blocks).flatMap((text) => text.split(SENTENCE_END))
}

function textsIn(blocks: readonly Block[]): string[] {
  return blocks
    .flatMap((block) => textsOf(block))
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
}
