import type { Entry } from '../model/charter.js'
import type { Block, Heading, Inline, Paragraph, Section, Text } from '../model/doc.js'
import type { Place } from '../model/place.js'

/** Words as a text node; with a place where an author wrote them, without where a reading adds them. */
export function text(value: string, at?: Place): Text {
  return { type: 'text', value, ...(at === undefined ? {} : { at }) }
}

export function entryText({ value, at }: Entry): Text {
  return text(value, at)
}

export function paragraph(...children: Inline[]): Paragraph {
  return { type: 'paragraph', children }
}

/** A link whose words are its own address. */
export function bareLink(entry: Entry, url: string): Inline {
  return { type: 'link', url, bare: true, children: [entryText(entry)] }
}

/** A section that a reading adds. Its id holds a dot, so it never meets one that comes from a heading's words. */
export function addedSection(
  name: string,
  title: string,
  depth: number,
  children: readonly Block[],
): Section {
  const id = `about.${name}`
  const heading: Heading = { type: 'heading', depth, id, children: [text(title)] }
  return { type: 'section', id, children: [heading, ...children] }
}
