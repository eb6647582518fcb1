import type { Element, ElementContent } from 'hast'
import type { InlineHandlers, Link, NoteReference, Term } from '../../model/doc.js'
import { element, text } from './elements.js'
import { picture } from './pictures.js'
import type { HtmlResult, HtmlState } from './state.js'

/** The id of the list of notes, whose name a reference has for its description. No id of a Doc has a capital letter, so those of the page have one. */
export const NOTES_ID = 'Notes'

/** What each kind of inline is in HTML. */
export const inlineHandlers: InlineHandlers<HtmlState, HtmlResult> = {
  text: (node) => text(node.value),
  emphasis: (node, state) => state.usual(node),
  strong: (node, state) => state.usual(node),
  delete: (node, state) => state.usual(node),
  span: (node, state) => element('span', {}, state.all(node.children)),
  inlineCode: (node, state) => state.usual(node),
  break: () => [element('br', {}, []), text('\n')],
  link,
  image: (node, state) => picture(node.picture, node.alt, node.title, state),
  noteReference,
  term,
  emoji: (node) =>
    node.decorative
      ? [element('span', { ariaHidden: 'true' }, [text(node.value)]), text(' ')]
      : text(node.value),
  label: (node) => [
    element('span', { className: ['label'] }, [
      text(node.value),
      element('span', { className: ['colon'] }, [text(':')]),
    ]),
    text(' '),
  ],
  spoken: (node) => text(node.showPrinted ? `${node.spoken} (${node.printed})` : node.spoken),
}

/** A printed page gives the address after the words, but not where the words are the address. */
function link(node: Link, state: HtmlState): Element {
  const anchor = state.usual(node)
  if (node.bare) anchor.properties.className = ['bare']
  return anchor
}

function noteReference(node: NoteReference): Element {
  const link = element('a', { href: `#${node.note}`, id: node.id, ariaDescribedBy: [NOTES_ID] }, [
    text(`[${node.number}]`),
  ])
  return element('sup', {}, [link])
}

/** A word is a `dfn` where it is explained; initials say what they stand for where they are used. */
function term(node: Term, state: HtmlState): ElementContent[] | Element {
  const words = state.all(node.children)
  if (node.role === 'definition') return element('dfn', {}, words)
  return node.abbreviation ? element('abbr', { title: node.meaning }, words) : words
}
