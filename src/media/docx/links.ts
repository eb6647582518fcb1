import {
  BookmarkEnd,
  BookmarkStart,
  BuilderElement,
  ConcreteHyperlink,
  type IContext,
  type XmlComponent,
} from 'docx'
import { shownAddress } from '../../doc/addresses.js'
import { inlineText } from '../../doc/words.js'
import type { Link } from '../../model/doc.js'
import { runningText } from './running-text.js'
import { run, styled } from './runs.js'
import { add, type State } from './state.js'
import { STYLES } from './styles.js'

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'

/**
 * A link out of the document. docx's own takes a number by chance; this one is given its number, so that the same
 * document has the same bytes.
 */
class WebLink extends ConcreteHyperlink {
  readonly #address: string
  #known = false

  constructor(children: readonly XmlComponent[], address: string, number: number) {
    super([], `Link${number}`)
    for (const child of children) this.addChildElement(child)
    this.#address = address
  }

  override prepForXml(context: IContext): ReturnType<ConcreteHyperlink['prepForXml']> {
    if (!this.#known) {
      context.viewWrapper.Relationships.addRelationship(this.linkId, HYPERLINK, this.#address, 'External')
    }
    this.#known = true
    return super.prepForXml(context)
  }
}

/** A link to a bookmark of this document. */
export function internalLink(children: readonly XmlComponent[], bookmark: string): XmlComponent {
  return new BuilderElement({
    name: 'w:hyperlink',
    attributes: { anchor: { key: 'w:anchor', value: bookmark }, history: { key: 'w:history', value: 1 } },
    children,
  })
}

/** Runs between the two ends of a bookmark, to which a link can lead. */
export function bookmarked(id: string, children: readonly XmlComponent[], state: State): XmlComponent[] {
  const number = state.draft.names.next()
  return [new BookmarkStart(state.draft.names.bookmark(id), number), ...children, new BookmarkEnd(number)]
}

/** A link with its words and, for print, its address beside them. */
export function linkRuns(node: Link, state: State): XmlComponent[] {
  const words = state.draft.inlines(node.children, { ...styled(STYLES.link, state), inLink: true })
  if (state.inLink || words.length === 0) return words
  if (node.url.startsWith('#')) return [internalLink(words, state.draft.names.bookmark(target(node.url)))]
  const found = address(node.url)
  const link = found === undefined ? words : [new WebLink(words, found, state.draft.names.next())]
  return [...link, ...printedAddress(node, state)]
}

/** The id that a link inside the document leads to. */
function target(url: string): string {
  try {
    return decodeURIComponent(url.slice(1))
  } catch {
    return url.slice(1)
  }
}

/** The address as a relationship may hold it: Word does not open a file with one that is malformed. */
function address(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).href : undefined
}

function printedAddress(node: Link, state: State): XmlComponent[] {
  const printed = runningText(shownAddress(node.url))
  const said = runningText(inlineText(node.children))
  if (node.bare || printed === '' || said.includes(printed)) return []
  return [...run(' ', state), ...run(add(`(${printed})`, state.draft), state)]
}
