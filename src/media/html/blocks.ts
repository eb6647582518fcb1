import type { Element, ElementContent } from 'hast'
import type {
  BlockHandlers,
  Facts,
  Note,
  Notes,
  Pledge,
  Section,
  Statement,
  Statements,
} from '../../model/doc.js'
import type { Slot } from '../../model/node.js'
import { element, onLines, text } from './elements.js'
import { heading, tagOf } from './headings.js'
import { NOTES_ID } from './inlines.js'
import { list } from './lists.js'
import { picture } from './pictures.js'
import type { HtmlResult, HtmlState } from './state.js'
import { table } from './tables.js'

/** What each kind of block is in HTML. */
export const blockHandlers: BlockHandlers<HtmlState, HtmlResult> = {
  section: (node, state) => element(tagOf(node), {}, sectionParts(node, state)),
  pledge: (node, state) => element(tagOf(node), { className: ['pledge'] }, sectionParts(node, state)),
  heading,
  paragraph: (node, state) => state.usual(node),
  blockquote: (node, state) => state.usual(node),
  list,
  code: (node) => element('pre', {}, [element('code', {}, [text(node.value)])]),
  table,
  thematicBreak: (node, state) => state.usual(node),
  facts,
  notice: (node, state) =>
    element('p', { className: ['notice', `notice-${node.kind}`], role: 'note' }, state.all(node.children)),
  statements,
  notes,
  instruction: (node, state) => element('p', { className: ['instruction'] }, state.all(node.children)),
}

/** The blocks of a part; its pledges are a numbered list, so that the number is known to assistive technology too. */
function sectionParts(part: Section | Pledge, state: HtmlState): ElementContent[] {
  const parts: ElementContent[] = []
  let run: Element | undefined
  for (const child of part.children) {
    const written = state.all([child])
    if (child.type !== 'pledge') {
      run = undefined
      parts.push(...written)
      continue
    }
    if (run === undefined) {
      run = element(
        'ol',
        { className: ['pledges'], start: child.number === 1 ? undefined : child.number },
        [],
      )
      parts.push(run)
    }
    run.children.push(text('\n'), element('li', {}, written))
  }
  return onLines(parts)
}

/** Labels and values as a description list. What needs no label is a paragraph, as every `dd` needs its `dt`. */
function facts(node: Facts, state: HtmlState): Element {
  const parts: Element[] = []
  let pairs: Element | undefined
  for (const fact of node.children) {
    const properties = { className: [`fact-${fact.kind}`], lang: fact.lang, dir: fact.dir }
    const value = state.all(fact.children)
    if (fact.label === '') {
      pairs = undefined
      parts.push(element('p', properties, value))
      continue
    }
    if (pairs === undefined) {
      pairs = element('dl', {}, [])
      parts.push(pairs)
    }
    const pair = [element('dt', {}, [text(fact.label)]), element('dd', {}, value)]
    pairs.children.push(text('\n'), element('div', properties, pair))
  }
  return element('div', { className: ['facts', node.role] }, onLines(parts))
}

/** Statements that tell again what stands beside them are folded away until a reader asks for them. */
function statements(node: Statements, state: HtmlState): Element {
  const items = node.children.map((item) => statement(item, state))
  if (node.folded !== true) return element('div', { className: ['statements'] }, onLines(items))
  const summary = element('summary', {}, [text(state.add('web.easy read'))])
  return element('details', {}, onLines([summary, ...items]))
}

/** A picture beside its words. A slot that is still empty keeps its place and says nothing to a reader. */
function statement(node: Statement, state: HtmlState): Element {
  const slots = node.slot === undefined ? [] : [slot(node.slot, state)]
  const blocks = state.all(node.children)
  const words = blocks.length === 1 ? blocks : [element('div', {}, onLines(blocks))]
  return element('div', { lang: node.lang, dir: node.dir }, [...slots, ...words])
}

function slot({ picture: shown, alt }: Slot, state: HtmlState): Element {
  return shown === undefined ? element('div', {}, []) : picture(shown, alt, undefined, state)
}

function notes(node: Notes, state: HtmlState): Element {
  const items = node.children.map((item, index) => note(item, index + 1, state))
  const name = state.labels('section.notes')
  return element('ol', { id: NOTES_ID, className: ['notes'], ariaLabel: name }, onLines(items))
}

/** A note, with a way back to each place that refers to it. Its number is said where it is not its place in the list. */
function note(node: Note, place: number, state: HtmlState): Element {
  const many = node.references.length > 1
  const ways = node.references.map((reference, index) => {
    const words = many
      ? state.add('web.back again', { number: node.number, place: index + 1 })
      : state.add('web.back', { number: node.number })
    return element('a', { href: `#${reference}` }, [text(words)])
  })
  const back = element('p', { className: ['back'] }, onLines(ways))
  return element(
    'li',
    {
      id: node.id,
      value: node.number === place ? undefined : `${node.number}`,
      lang: node.lang,
      dir: node.dir,
    },
    onLines([...state.all(node.children), back]),
  )
}
