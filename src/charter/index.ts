import type { Definition } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Charter, CharterResult, SourceText, Title } from '../model/charter.js'
import type { Labels } from '../model/labels.js'
import type { Message } from '../model/message.js'
import type { PictureLibrary } from '../model/pictures.js'
import type { Sources } from '../model/sources.js'
import { FileTexts } from '../source/file-texts.js'
import { override, valueAt } from '../source/front-matter.js'
import { readSource, type SourceDocument } from '../source/index.js'
import { reportDeadAnchors } from './anchors.js'
import { type Conversion, placeOf, say } from './conversion.js'
import { contentOf, type Draft, draftOf } from './draft.js'
import { type EditionFiles, layOver } from './editions.js'
import { readFacts } from './facts.js'
import { footnotesOf } from './footnotes.js'
import { withHeadings } from './headings.js'
import { readPictureFacts } from './picture-facts.js'
import { addedPictures, pictureFinder } from './pictures.js'
import { readPassage, readSections, reportNoPledges } from './sections.js'
import { textsIn, textsInFrontMatter } from './texts.js'
import { titleOf } from './title.js'
import { tracer } from './trace.js'
import { explainedWords } from './words.js'

export { type EditionFiles, editionsIn } from './editions.js'

/** What reading a charter needs beside its sources. */
export interface CharterOptions {
  readonly labelsFor: (language: string) => Labels
  readonly library: PictureLibrary
  /** The keys of front matter that formats read for themselves. */
  readonly formatBlocks: ReadonlySet<string>
}

/** Reads one edition: its sources to a charter, with all that is to be said about them. */
export function readCharter(edition: EditionFiles, sources: Sources, options: CharterOptions): CharterResult {
  const result = (messages: readonly Message[], made?: Made): CharterResult => ({
    id: edition.id,
    family: edition.family,
    messages,
    ...(made === undefined || messages.some(({ level }) => level === 'error') ? {} : made),
  })
  if (edition.taken) return result([nameTaken(edition)])
  const base = readSource(edition.charter, sources.files.get(edition.charter))
  if (!('document' in base)) return result(base.messages)
  const over =
    edition.edition === undefined
      ? undefined
      : readSource(edition.edition, sources.files.get(edition.edition))
  if (over !== undefined && !('document' in over)) return result(over.messages)
  const documents = [base.document, ...(over === undefined ? [] : [over.document])]
  const { made, messages, labels } = assemble(edition, documents, sources, options)
  return result(withHeadings(messages, documents, labels), made)
}

type Made = Required<Pick<CharterResult, 'charter' | 'trace'>>

function nameTaken(edition: EditionFiles): Message {
  const file = edition.edition ?? edition.charter
  const text = `Another edition is called ${edition.id} too, and their files would meet. Rename this file.`
  return { rule: 'edition-name', level: 'error', place: { file, line: 1, column: 1 }, text }
}

function assemble(
  edition: EditionFiles,
  documents: readonly SourceDocument[],
  sources: Sources,
  options: CharterOptions,
): { made?: Made; messages: Message[]; labels: Labels } {
  const map = documents.map(({ frontMatter }) => frontMatter).reduce(override)
  const { facts, unused, messages: factMessages } = readFacts(map, options.formatBlocks)
  const { facts: pictureFacts, messages: pictureMessages } = readPictureFacts(edition.family, sources)
  const messages = [
    ...documents.flatMap((document) => document.messages),
    ...factMessages,
    ...pictureMessages,
  ]
  const labels = options.labelsFor(facts.language)
  const shared = {
    labels,
    variables: map,
    pictures: pictureFinder(edition.family, sources, options.library, pictureFacts),
    messages,
    toldOtherwise: [],
  }
  const drafts = documents.map((document) => ({ document, draft: draftFrom(document, shared) }))
  const [base, over] = drafts
  if (base === undefined) throw new Error('An edition without a charter')
  if (over !== undefined) layOver(base.draft, over.draft)
  if (documents.every(({ tree }) => tree.children[0]?.type !== 'yaml')) {
    say(
      base.draft.conversion,
      'warning',
      'no-front-matter',
      start(edition.charter),
      'There is no front matter. Write --- on the first line, then who it is from, the place, the date and whom to ask, then --- again.',
    )
  }
  const title = titleOf(
    map,
    over?.draft.heading === undefined ? base.draft : over.draft,
    base.draft.conversion,
  )
  if (title === undefined) {
    say(
      base.draft.conversion,
      'error',
      'no-title',
      start(edition.charter),
      'There is no title. Write it on a line of its own, after a #: # Our charter',
    )
    return { messages, labels }
  }
  const pledges = valueAt(map, ['pledges'])
  const named = pledges?.kind === 'value' && pledges.value !== '' ? pledges.value : undefined
  if (named !== undefined && pledges !== undefined)
    reportNoPledges(base.draft, named, base.draft.conversion, pledges.at)
  const sections = readSections(base.draft, named)
  const notes = drafts.flatMap(({ document, draft }) => footnotesOf(document, draft.conversion, base.draft))
  const introduction = readPassage(base.draft, 1)
  reportDeadAnchors(introduction, sections, base.draft.conversion)
  const charter: Charter = {
    id: edition.id,
    family: edition.family,
    file: edition.charter,
    facts,
    title,
    introduction,
    sections,
    words: wordsOf(sections, base.draft.conversion),
    notes: new Map(notes.map(({ note }) => [note.id, note])),
    texts: [
      ...textsInFrontMatter(map, unused),
      ...textsOf(base.draft, title),
      ...notes.flatMap(({ texts }) => texts),
    ],
    toldOtherwise: base.draft.conversion.toldOtherwise,
    pictures: addedPictures(shared.pictures),
  }
  return { made: { charter, trace: tracer(documents, map) }, messages, labels }
}

function start(file: string): Message['place'] {
  return { file, line: 1, column: 1 }
}

type Shared = Pick<Conversion, 'labels' | 'variables' | 'pictures' | 'messages' | 'toldOtherwise'>

function draftFrom(document: SourceDocument, shared: Shared): Draft {
  const { file, tree } = document
  const definitions = new Map<string, Definition>()
  const used = new Set<string>()
  visit(tree, (node) => {
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node)
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier)
  })
  const conversion: Conversion = { ...shared, file, texts: FileTexts.of(document), definitions }
  visit(tree, 'definition', (node) => {
    if (used.has(node.identifier) && definitions.get(node.identifier) === node) return
    say(
      conversion,
      'warning',
      'unused-address',
      placeOf(node, conversion),
      `Nothing refers to [${node.label ?? node.identifier}], so this address is shown nowhere. Write [words][${node.label ?? node.identifier}] where the link belongs, or take it out.`,
    )
  })
  return draftOf(tree, conversion)
}

function wordsOf(sections: Charter['sections'], conversion: Conversion): Charter['words'] {
  return sections.flatMap((section) => [
    ...(section.kind === 'words' ? explainedWords(section.blocks, conversion) : []),
    ...wordsOf(section.sections, conversion),
  ])
}

/** The texts that this edition has to tell: what it overrides is not among them, nor a title that another replaced. */
function textsOf(root: Draft, title: Title): SourceText[] {
  const replaced =
    root.heading !== undefined && root.heading.at !== title.at ? root.heading.source : undefined
  return [...contentOf(root)].flatMap(({ node, conversion, easyRead }) => {
    const silent = node === replaced || node.type === 'footnoteDefinition'
    return silent ? [] : [...textsIn(node, conversion, easyRead ? 'easy-read' : 'text')]
  })
}
