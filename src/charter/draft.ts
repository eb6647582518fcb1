import type { Heading as MdHeading, Root, RootContent } from 'mdast'
import { headingWords } from '../doc/headings.js'
import type { Inline } from '../model/doc.js'
import type { Place } from '../model/place.js'
import { type InLanguage, markLanguages } from './blocks.js'
import { type Conversion, placeOf, say } from './conversion.js'
import { decorateStart } from './emoji.js'
import { toInlines } from './inlines.js'

/** A heading with what stands under it, still in Markdown: the form in which an edition's sections replace a charter's. */
export interface Draft {
  /** Absent for what stands before the first heading of a file. */
  readonly heading?: DraftHeading
  /** The words that an edition's heading is compared by. */
  readonly words: string
  readonly conversion: Conversion
  content: InLanguage[]
  easyRead: EasyReadDraft | undefined
  sections: Draft[]
}

export interface EasyReadDraft {
  readonly at: Place
  readonly content: InLanguage[]
}

export interface DraftHeading {
  readonly source: MdHeading
  readonly children: readonly Inline[]
  readonly at: Place
  readonly lang?: string
  readonly dir?: 'ltr' | 'rtl'
}

/**
 * Sorts a file's blocks under their headings. The first level-1 heading is the title, the root of the whole; any other
 * opens a section, at the depth of its nesting, and a level that jumps is reported.
 */
export function draftOf(tree: Root, conversion: Conversion): Draft {
  const blocks = markLanguages(tree.children)
  const titleBlock = blocks.find(({ node }) => node.type === 'heading' && node.depth === 1)
  const root = emptyDraft(
    conversion,
    titleBlock === undefined ? undefined : headingOf(titleBlock, conversion),
  )
  const open: { depth: number; draft: Draft }[] = [{ depth: 1, draft: root }]
  let content = root.content
  for (const block of blocks) {
    if (block.node.type !== 'heading') content.push(block)
    else if (block === titleBlock) {
      if (open.length > 1) reportLateTitle(block.node, conversion)
      open.length = 1
      content = root.content
    } else content = openHeading(block, block.node, open, conversion)
  }
  return root
}

function openHeading(
  block: InLanguage,
  node: MdHeading,
  open: { depth: number; draft: Draft }[],
  conversion: Conversion,
): InLanguage[] {
  while (open.length > 1 && (open.at(-1)?.depth ?? 0) >= node.depth) open.pop()
  const parent = open.at(-1)
  if (parent === undefined) throw new Error('The title has no place among its sections')
  const heading = headingOf(block, conversion)
  if (isCalled(heading.children, conversion.labels('source.easy read')))
    return openEasyRead(parent.draft, heading, conversion)
  if (node.depth > parent.depth + 1) {
    say(
      conversion,
      'warning',
      'heading-jump',
      heading.at,
      `This heading is at level ${node.depth} (${'#'.repeat(node.depth)}) under one at level ${parent.depth}. It is shown one level down. Write ${'#'.repeat(parent.depth + 1)} to say so.`,
    )
  }
  const draft = emptyDraft(conversion, heading)
  parent.draft.sections.push(draft)
  open.push({ depth: node.depth, draft })
  return draft.content
}

function openEasyRead(parent: Draft, heading: DraftHeading, conversion: Conversion): InLanguage[] {
  if (parent.easyRead !== undefined) {
    say(
      conversion,
      'warning',
      'easy-read-twice',
      heading.at,
      'This part has Easy Read already. The two are shown one after the other. Put them together under one heading.',
    )
    return parent.easyRead.content
  }
  parent.easyRead = { at: heading.at, content: [] }
  return parent.easyRead.content
}

function reportLateTitle(node: MdHeading, conversion: Conversion): void {
  say(
    conversion,
    'warning',
    'late-title',
    placeOf(node, conversion),
    'The title (#) stands below other headings. It is shown first. Move it to the top.',
  )
}

function headingOf({ node, lang, dir }: InLanguage, conversion: Conversion): DraftHeading {
  if (node.type !== 'heading') throw new Error('Not a heading')
  return {
    source: node,
    children: decorateStart(toInlines(node.children, conversion)),
    at: placeOf(node, conversion),
    ...(lang === undefined ? {} : { lang }),
    ...(dir === undefined ? {} : { dir }),
  }
}

function emptyDraft(conversion: Conversion, heading?: DraftHeading): Draft {
  const words = heading === undefined ? '' : headingWords(heading.children)
  return {
    ...(heading === undefined ? {} : { heading }),
    words,
    conversion,
    content: [],
    easyRead: undefined,
    sections: [],
  }
}

/** Whether a heading has these words, in capitals or not. */
export function isCalled(children: readonly Inline[], words: string): boolean {
  return headingWords(children).toLowerCase() === words.toLowerCase()
}

/** All Markdown that a draft and the sections under it hold, in order: what this edition has to tell. */
export function* contentOf(
  draft: Draft,
): Generator<{ node: RootContent; conversion: Conversion; easyRead: boolean }> {
  const { conversion } = draft
  if (draft.heading !== undefined) yield { node: draft.heading.source, conversion, easyRead: false }
  for (const { node } of draft.content) yield { node, conversion, easyRead: false }
  for (const { node } of draft.easyRead?.content ?? []) yield { node, conversion, easyRead: true }
  for (const section of draft.sections) yield* contentOf(section)
}
