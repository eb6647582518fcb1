import { BuilderElement, FileChild, PageReference, Tab, TabStopType, TextRun, type XmlComponent } from 'docx'
import { inlineText } from '../../doc/words.js'
import type { Block, Doc, Heading } from '../../model/doc.js'
import { element } from './element.js'
import { internalLink } from './links.js'
import { filled } from './paragraphs.js'
import { runningText } from './running-text.js'
import { bold, run } from './runs.js'
import { add, type State } from './state.js'
import { textWidth } from './style.js'
import { STYLES } from './styles.js'

/** A line of the contents list. */
export interface Entry {
  readonly level: number
  readonly words: string
  /** The name of the bookmark on its heading. */
  readonly bookmark: string
}

/** The parts of a document for its contents list: those under the title, and pledges wherever they stand. */
export function entriesOf(doc: Doc, bookmark: (id: string) => string): Entry[] {
  const entries: Entry[] = []
  const collect = (nodes: readonly Block[], deeper: boolean) => {
    for (const node of nodes) {
      if (node.type !== 'section' && node.type !== 'pledge') continue
      const [heading, ...rest] = node.children
      const words = entryWords(heading)
      if (words !== '' && (node.type === 'pledge' || !deeper)) {
        entries.push({ level: deeper ? 3 : 2, words, bookmark: bookmark(node.id) })
      }
      collect(rest, true)
    }
  }
  collect(doc.children, false)
  return entries
}

function entryWords(heading: Heading): string {
  return heading.children
    .filter((node) => node.type !== 'emoji' || !node.decorative)
    .map((node) => (node.type === 'label' ? `${node.value}: ` : inlineText([node])))
    .map(runningText)
    .join('')
    .trim()
}

/**
 * A contents list as Word makes it, already filled in, so that nobody is asked to update anything. The page numbers
 * are left to the estimate of the pages.
 */
export function contentsList(entries: readonly Entry[], state: State): FileChild {
  const { draft } = state
  const title = add(draft.labels('easy read docx.contents'), draft)
  const direction = state.dir === 'rtl' ? { bidirectional: true } : {}
  const stop = { type: TabStopType.RIGHT, position: textWidth(draft.style) }
  const lines = entries.map((entry, index) => {
    const words = run(add(entry.words, draft), state)
    const link = internalLink(
      [...words, new TextRun({ children: [new Tab()] }), new PageReference(entry.bookmark)],
      entry.bookmark,
    )
    return filled({ style: `TOC${entry.level}`, tabStops: [stop], ...direction }, [
      ...(index === 0 ? fieldStart() : []),
      link,
      ...(index === entries.length - 1 ? [fieldMark('end')] : []),
    ])
  })
  const heading = filled(
    { style: STYLES.contents, pageBreakBefore: true, ...direction },
    run(title, bold(state)),
  )
  return new ContentsControl(title, draft.names.control(title), [heading, ...lines])
}

/** The control that Word puts around its own contents lists, with its button to update them. */
class ContentsControl extends FileChild {
  constructor(title: string, number: number, children: readonly XmlComponent[]) {
    super('w:sdt')
    this.root.push(
      element('w:sdtPr', undefined, [
        element('w:alias', title),
        element('w:id', number),
        element('w:docPartObj', undefined, [
          element('w:docPartGallery', 'Table of Contents'),
          element('w:docPartUnique'),
        ]),
      ]),
      element('w:sdtContent', undefined, children),
    )
  }
}

function fieldStart(): XmlComponent[] {
  const instruction = new BuilderElement({ name: 'w:instrText' })
  instruction.addChildElement('TOC \\o "2-3" \\h')
  return [fieldMark('begin'), element('w:r', undefined, [instruction]), fieldMark('separate')]
}

function fieldMark(kind: 'begin' | 'separate' | 'end'): XmlComponent {
  const mark = new BuilderElement<{ kind: string }>({
    name: 'w:fldChar',
    attributes: { kind: { key: 'w:fldCharType', value: kind } },
  })
  return element('w:r', undefined, [mark])
}
