import type { Block, Inline, List, Paragraph, Section } from '../../model/doc.js'
import { addedSection, paragraph, text } from '../nodes.js'
import { saidText } from './inlines.js'
import { minutesOf, spokenLength } from './minutes.js'
import { type State, saySentence } from './state.js'

// What a recording says of itself: how long it lasts, what is in it, where the listener is, that it ends.

/** The sections of level 2 say which they are: `Section two of six`. A pledge says so already. */
export function announced(blocks: readonly Block[], state: State): Block[] {
  const of = blocks.filter(({ type }) => type === 'section').length
  let number = 0
  return blocks.map((node) => {
    if (node.type !== 'section') return node
    number += 1
    const [heading, ...rest] = node.children
    const label: Inline = {
      type: 'label',
      value: saySentence(state.labels('audio script.section', { number, of }), state),
    }
    return { ...node, children: [{ ...heading, children: [label, ...heading.children] }, ...rest] }
  })
}

/** How long the recording is, and what is in it (rule AU1). */
export function openingOf(blocks: readonly Block[], state: State): Block[] {
  const sections = blocks.filter((node) => node.type === 'section')
  const contents = sections.length === 0 ? [] : contentsOf(sections, state)
  const lasts = (count: number) => sentence(state.labels('audio script.lasts', { count }), state)
  const count = minutesOf(spokenLength([...blocks, lasts(1), ...contents]))
  return [lasts(count), ...contents]
}

function contentsOf(sections: readonly Section[], state: State): Block[] {
  const items = sections.map(({ children: [heading] }) => {
    const words = heading.children.filter(({ type }) => type !== 'label')
    return { type: 'listItem' as const, spread: false, children: [paragraph(text(saidText(words)))] }
  })
  const list: List = { type: 'list', ordered: true, start: 1, children: items }
  return [sentence(state.labels('audio script.contents', { count: items.length }), state), list]
}

/** The long addresses, for those who want to write them down. */
export function addressSection(state: State): Section[] {
  const found = state.addresses.all()
  const { speech } = state.own
  if (found.length === 0 || speech === undefined) return []
  const entries = found.map(({ number, address, words }) => {
    const label: Inline = { type: 'label', value: state.labels('audio script.address', { number }) }
    const said: Inline = {
      type: 'spoken',
      printed: address,
      spoken: speech.sayAddress(address),
      showPrinted: true,
    }
    return paragraph(label, ...(words === '' ? [] : [text(`${words}: `)]), said, text('.'))
  })
  const about = paragraph(text(state.labels('audio script.addresses about')))
  return [addedSection('addresses', state.labels('audio script.addresses'), 2, [about, ...entries])]
}

/** What a recording ends with, and once more who it is from. */
export function closing(title: string, from: string | undefined, state: State): Block {
  const words =
    from === undefined
      ? state.labels('audio script.end', { title })
      : state.labels('audio script.end from', { title, from })
  return sentence(words, state)
}

function sentence(words: string, state: State): Paragraph {
  return paragraph(text(saySentence(words, state)))
}
