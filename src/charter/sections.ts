import GithubSlugger from 'github-slugger'
import { headingWords } from '../doc/headings.js'
import { wordsOf } from '../doc/words.js'
import type { CharterSection, Passage } from '../model/charter.js'
import type { Block, Heading, ListItem } from '../model/doc.js'
import { toBlocks } from './blocks.js'
import { type Conversion, say } from './conversion.js'
import { type Draft, type DraftHeading, isCalled } from './draft.js'
import { readEasyRead } from './easy-read.js'

/** What is known of the whole charter while its sections are read. */
interface Assembly {
  readonly slugger: GithubSlugger
  readonly isPledges: (draft: Draft) => boolean
  /** Pledges so far, to number them. */
  pledges: number
}

/** Sections to charter sections, with ids from their words and pledges numbered by their order. */
export function readSections(root: Draft, pledgesHeading: string | undefined): CharterSection[] {
  const assembly: Assembly = {
    slugger: new GithubSlugger(),
    isPledges: pledgesTest(root, pledgesHeading),
    pledges: 0,
  }
  const sections = root.sections.map((draft) => readSection(draft, 2, false, assembly))
  reportTwins(root)
  return sections.map((section) => countPledges(section, assembly.pledges))
}

/** A section holds pledges where its heading says so, or where front matter names it. */
function pledgesTest(root: Draft, named: string | undefined): Assembly['isPledges'] {
  if (named !== undefined) return (draft) => draft.words.toLowerCase() === named.toLowerCase()
  const { labels } = root.conversion
  const names = new Set([labels('source.pledge').toLowerCase(), labels('source.pledges').toLowerCase()])
  return (draft) => wordsOf(draft.words.toLowerCase()).some((word) => names.has(word))
}

function readSection(draft: Draft, level: number, isPledge: boolean, assembly: Assembly): CharterSection {
  const { heading, conversion } = draft
  if (heading === undefined) throw new Error('A section without a heading')
  if (draft.words === '' && heading.children.length === 0) {
    say(
      conversion,
      'warning',
      'empty-heading',
      heading.at,
      'This heading has no words. Write them after the # marks, or take the marks out.',
    )
  }
  const number = isPledge ? ++assembly.pledges : undefined
  const id = assembly.slugger.slug(draft.words) || assembly.slugger.slug('section')
  const holdsPledges = !isPledge && assembly.isPledges(draft)
  return {
    kind: isPledge
      ? 'pledge'
      : isCalled(heading.children, conversion.labels('source.words we use'))
        ? 'words'
        : 'section',
    id,
    heading: heading.children,
    at: heading.at,
    ...languageOf(heading),
    ...(number === undefined ? {} : { number }),
    ...readPassage(draft, level),
    sections: draft.sections.map((inner) => readSection(inner, level + 1, holdsPledges, assembly)),
  }
}

function languageOf({ lang, dir }: DraftHeading): Pick<CharterSection, 'lang' | 'dir'> {
  return { ...(lang === undefined ? {} : { lang }), ...(dir === undefined ? {} : { dir }) }
}

/** A draft's own text and Easy Read. `level` is that of the heading it stands under. */
export function readPassage(draft: Draft, level: number): Passage {
  const blocks = draft.content.flatMap(({ node, lang, dir }) =>
    toBlocks([node], draft.conversion).map((block) => ({
      ...block,
      ...(lang ? { lang } : {}),
      ...(dir ? { dir } : {}),
    })),
  )
  return {
    blocks: blocks.map((block) => deepen(block, level)),
    ...(draft.easyRead === undefined ? {} : { easyRead: readEasyRead(draft.easyRead, draft.conversion) }),
  }
}

/** Headings in quotations and items count from the section that they stand in. */
export function deepen<B extends Block | ListItem>(block: B, level: number): B {
  if (block.type === 'heading') return { ...block, depth: (block as Heading).depth + level }
  if (block.type === 'blockquote' || block.type === 'listItem' || block.type === 'list') {
    return {
      ...block,
      children: (block.children as readonly (Block | ListItem)[]).map((child) => deepen(child, level)),
    }
  }
  return block
}

function countPledges(section: CharterSection, of: number): CharterSection {
  const sections = section.sections.map((inner) => countPledges(inner, of))
  return { ...section, ...(section.kind === 'pledge' ? { of } : {}), sections }
}

/** Two headings alike under one parent can not be told apart, by an edition or by a reader. */
function reportTwins(parent: Draft): void {
  const seen = new Set<string>()
  for (const { words, heading, conversion, sections } of parent.sections) {
    const key = words.toLowerCase()
    if (key !== '' && seen.has(key) && heading !== undefined) {
      const text = `Another heading here has the same words, "${headingWords(heading.children)}". Change one of the two, so that readers can tell them apart.`
      say(conversion, 'warning', 'twin-headings', heading.at, text)
    }
    seen.add(key)
    for (const section of sections) reportTwins(section)
  }
}

/** Whether the pledges that front matter names are there; only then does it mean something. */
export function reportNoPledges(
  root: Draft,
  named: string,
  conversion: Conversion,
  at: { file: string; line: number; column: number },
): void {
  const found = (draft: Draft): boolean =>
    draft.words.toLowerCase() === named.toLowerCase() || draft.sections.some(found)
  if (root.sections.some(found)) return
  say(
    conversion,
    'warning',
    'no-pledges-heading',
    at,
    `No heading says "${named}", so there are no pledges. Write the words of the heading that holds them.`,
  )
}
