import type { Doc, Heading, Inline } from '../model/doc.js'
import { walk } from './walk.js'
import { inlineText } from './words.js'

/** The words of a heading without its decoration, as an outline shows them and as headings are compared. */
export function headingWords(children: readonly Inline[]): string {
  return inlineText(children.filter((child) => child.type !== 'emoji' || !child.decorative))
    .replace(/\s+/g, ' ')
    .trim()
}

/** All headings of a Doc in reading order, the title first. */
export function headingsOf(doc: Doc): Heading[] {
  return [...walk(doc)].filter((node): node is Heading => node.type === 'heading')
}
