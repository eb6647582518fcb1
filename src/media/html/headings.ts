import type { Element, ElementContent } from 'hast'
import { walk } from '../../doc/walk.js'
import { inlineText, wordsOf } from '../../doc/words.js'
import type { Heading, Inline, Pledge, Section } from '../../model/doc.js'
import { element } from './elements.js'
import type { HtmlState } from './state.js'

/**
 * Headings below the sixth level, which HTML lacks, are `h6` with their true level for assistive technology.
 * A heading without words is no heading: it would be announced, and say nothing (WCAG 2.2, 2.4.6).
 */
export function heading(node: Heading, state: HtmlState): Element {
  if (isSilent(node)) return element('div', { id: node.id }, state.all(node.children))
  const words = node.id === undefined ? state.all(node.children) : linked(node.children, node.id, state)
  const level = Math.min(node.depth, 6)
  return element(`h${level}`, { id: node.id, ariaLevel: node.depth > 6 ? node.depth : undefined }, words)
}

/** A part whose heading says nothing is no section to assistive technology. */
export function tagOf(part: Section | Pledge): string {
  return isSilent(part.children[0]) ? 'div' : 'section'
}

/**
 * The words of a heading as a link to it, which people can copy: so the link needs no words of its own, and the name of the
 * heading stays what it is. A link can hold no other, so what follows the first one inside the heading stands outside.
 */
function linked(children: readonly Inline[], id: string, state: HtmlState): ElementContent[] {
  const first = children.findIndex(holdsLink)
  const own = first < 0 ? children : children.slice(0, first)
  const href = `#${id}`
  if (wordsOf(inlineText(own)).length === 0) {
    const link = element('a', { className: ['here'], href, ariaLabel: state.labels('web.link here') }, [])
    return [...state.all(children), link]
  }
  return [
    element('a', { className: ['here'], href }, state.all(own)),
    ...state.all(children.slice(own.length)),
  ]
}

function holdsLink(node: Inline): boolean {
  for (const { type } of walk(node)) if (type === 'link' || type === 'noteReference') return true
  return false
}

/** Whether a heading has neither words nor a described picture. */
function isSilent(heading: Heading): boolean {
  if (wordsOf(inlineText(heading.children)).length > 0) return false
  for (const node of walk(heading)) {
    if (node.type === 'image' && node.alt.trim() !== '') return false
    if (node.type === 'emoji' && !node.decorative) return false
  }
  return true
}
