import { lastAtOrBefore } from '../doc/halving.js'
import { quotesSomebody } from '../doc/quotations.js'
import { inlineText } from '../doc/words.js'
import type { Charter, CharterSection, EasyRead, Entry, Trace } from '../model/charter.js'
import type { Block, Inline, List, Table } from '../model/doc.js'
import type { Place } from '../model/place.js'
import type { Prose, ProseKind } from './rule.js'

/** Everything that a charter says in running text in its own language: front matter's sentences, then the order of the source. */
export function proseOf(charter: Charter, trace: Trace): Prose[] {
  const { facts, title, introduction, sections, notes } = charter
  const reader = new ProseReader(facts.language, trace)
  const entries = [facts.madeBy, facts.ifNotKept, ...facts.resources.map(({ words }) => words)]
  return [
    ...entries.flatMap((entry) => reader.fact(entry)),
    ...reader.inlines(title.children, 'heading', title.at, false),
    ...reader.blocks(introduction.blocks, 'paragraph', false),
    ...reader.easyRead(introduction.easyRead),
    ...sections.flatMap((section) => reader.section(section)),
    ...[...notes.values()].flatMap(({ blocks }) => reader.blocks(blocks, 'paragraph', false)),
  ]
}

class ProseReader {
  private readonly language: string

  constructor(
    language: string,
    private readonly trace: Trace,
  ) {
    this.language = primary(language)
  }

  fact(entry: Entry | undefined): Prose[] {
    if (entry === undefined) return []
    return this.inlines([{ type: 'text', value: entry.value, at: entry.at }], 'fact', entry.at, false)
  }

  section(section: CharterSection): Prose[] {
    const kind = section.kind === 'pledge' ? 'pledge' : 'heading'
    const heading = this.isOwn(section.lang) ? this.inlines(section.heading, kind, section.at, false) : []
    return [
      ...heading,
      ...this.blocks(section.blocks, section.kind === 'words' ? 'meaning' : 'paragraph', false),
      ...this.easyRead(section.easyRead),
      ...section.sections.flatMap((inner) => this.section(inner)),
    ]
  }

  easyRead(easyRead: EasyRead | undefined): Prose[] {
    if (easyRead === undefined) return []
    return [
      ...easyRead.statements.flatMap(({ blocks }) => this.blocks(blocks, 'statement', true)),
      ...this.blocks(easyRead.kept, 'paragraph', true),
    ]
  }

  blocks(blocks: readonly Block[], kind: ProseKind, easyRead: boolean): Prose[] {
    return blocks.flatMap((block) => (this.isOwn(block.lang) ? this.block(block, kind, easyRead) : []))
  }

  private block(block: Block, kind: ProseKind, easyRead: boolean): Prose[] {
    switch (block.type) {
      case 'paragraph':
        return this.inlines(block.children, isQuoted(block.children) ? 'quotation' : kind, block.at, easyRead)
      case 'heading':
        return this.inlines(block.children, 'heading', block.at, easyRead)
      case 'blockquote':
        return this.blocks(block.children, quotesSomebody(block) ? 'quotation' : kind, easyRead)
      case 'list':
        return this.list(block, kind === 'paragraph' ? 'item' : kind, easyRead)
      case 'table':
        return this.table(block, easyRead)
      default:
        return []
    }
  }

  private list({ children }: List, kind: ProseKind, easyRead: boolean): Prose[] {
    return children.flatMap((item) => this.blocks(item.children, kind, easyRead))
  }

  private table({ children }: Table, easyRead: boolean): Prose[] {
    return children.flatMap((row) =>
      row.children.flatMap((cell) => this.inlines(cell.children, 'cell', cell.at, easyRead)),
    )
  }

  inlines(nodes: readonly Inline[], kind: ProseKind, at: Place | undefined, easyRead: boolean): Prose[] {
    const runs: Run[] = []
    this.collect(nodes, runs)
    const text = runs.map((run) => run.text).join('')
    if (at === undefined || !/[\p{L}\p{N}\p{S}]/u.test(text)) return []
    return [{ kind, easyRead, text, nodes, at, place: placer(runs, at, this.trace) }]
  }

  private collect(nodes: readonly Inline[], runs: Run[]): void {
    for (const node of nodes) {
      if (!this.isOwn(node.lang) || isNoProse(node)) runs.push({ text: NO_PROSE, at: node.at })
      else if (node.type === 'text') add(runs, node.value, node.at)
      else if (node.type === 'emoji') add(runs, node.decorative ? '' : node.value, node.at)
      else if (node.type === 'break') runs.push({ text: ' ', at: node.at })
      else if ('children' in node) this.collect(node.children, runs)
    }
  }

  private isOwn(lang: string | undefined): boolean {
    return lang === undefined || primary(lang) === this.language
  }
}

/** What stands for code and for words in another language: no letter, and no white space. */
export const NO_PROSE = '\uFFFC'

/** Code, and raw HTML that is shown as the text it is. */
function isNoProse(node: Inline): boolean {
  return node.type === 'inlineCode' || (node.type === 'text' && /^<[/!?a-z][^<>]*>$/i.test(node.value))
}

/** Whether a paragraph is somebody's own words: it opens with a mark that does not close again behind a word or two. */
function isQuoted(nodes: readonly Inline[]): boolean {
  return /^\s*["“«][^"”»]{40}/.test(inlineText(nodes))
}

/** Text that came from one node of the source. */
interface Run {
  text: string
  readonly at: Place | undefined
}

/** Nodes that were one in the source, such as words and the emoji between them, share their place, and are one run. */
function add(runs: Run[], text: string, at: Place | undefined): void {
  const last = runs.at(-1)
  if (last !== undefined && last.at === at && last.text !== NO_PROSE) last.text += text
  else runs.push({ text, at })
}

/** Finds places when they are asked for: each run is traced once, and found by halving. */
function placer(runs: readonly Run[], whole: Place, trace: Trace): (offset: number) => Place {
  const told = runs.filter(({ text }) => text !== '')
  const traces = new Map<number, (offset: number) => Place>()
  let starts: number[] | undefined
  return (offset) => {
    starts ??= startsOf(told)
    const index = lastAtOrBefore(offset, starts)
    const run = told[index]
    if (run?.at === undefined) return whole
    const find = traces.get(index) ?? trace(run.at, run.text)
    traces.set(index, find)
    return find(offset - (starts[index] ?? 0))
  }
}

function startsOf(runs: readonly Run[]): number[] {
  let start = 0
  return runs.map(({ text }) => {
    start += text.length
    return start - text.length
  })
}

function primary(language: string): string {
  return language.toLowerCase().split('-')[0] ?? ''
}
