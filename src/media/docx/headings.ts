import { BorderStyle, type FileChild, HeadingLevel, type IParagraphOptions } from 'docx'
import type { Heading } from '../../model/doc.js'
import { bookmarked } from './links.js'
import { paragraph } from './paragraphs.js'
import type { State } from './state.js'
import { BAND, hex } from './style.js'

const LEVELS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
]

/** A heading in Word's own style for its level, with a bookmark where something may lead to it. */
export function heading(
  node: Heading,
  state: State,
  id: string | undefined = node.id,
  options: IParagraphOptions = {},
): FileChild[] {
  const runs = state.draft.inlines(node.children, { ...state, inHeading: true })
  if (runs.length === 0) return []
  const children = id === undefined ? runs : bookmarked(id, runs, state)
  const level = LEVELS[node.depth - 1]
  const style = level === undefined ? { style: `Heading${Math.min(node.depth, 9)}` } : { heading: level }
  const { style: _body, ...place } = state
  state.draft.next = { ...state.draft.next, apart: false }
  return paragraph(children, place, { ...style, ...options })
}

/** The heading of a pledge: a band with a bar, so that each promise is easy to find. */
export function pledgeHeading(node: Heading, state: State, id: string): FileChild[] {
  const { tint, link } = state.draft.style.colours
  const edge = { style: BorderStyle.SINGLE, size: 8, color: hex(tint), space: 8 }
  const bar = { style: BorderStyle.SINGLE, size: 48, color: hex(link), space: 10 }
  return heading(node, { ...state, indent: state.indent + BAND.start }, id, {
    ...(state.draft.next.newPage === true ? { spacing: { before: 0 } } : {}),
    indent: { end: BAND.end },
    shading: { fill: hex(tint) },
    border: { top: edge, bottom: edge, right: edge, left: bar },
  })
}
