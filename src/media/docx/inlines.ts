import type { XmlComponent } from 'docx'
import type { Inline, InlineHandlers, NodeOf } from '../../model/doc.js'
import { xmlText } from '../xml.js'
import { keptTogether } from './kept-together.js'
import { bookmarked, internalLink, linkRuns } from './links.js'
import { describedPicture } from './picture-run.js'
import { runningText } from './running-text.js'
import { bold, lineBreak, looking, run, styled } from './runs.js'
import { type State, within } from './state.js'
import { STYLES } from './styles.js'

/** The runs of inline nodes. Throws on a node that is no inline. */
export function inlines(nodes: readonly Inline[], state: State): XmlComponent[] {
  return nodes.flatMap((node) => inline(node.type, node, within(node, state)))
}

function inline<T extends Inline['type']>(type: T, node: NodeOf<T>, state: State): XmlComponent[] {
  if (!Object.hasOwn(HANDLERS, type)) throw new Error(`Word has no way to write "${type}" in a line`)
  return HANDLERS[type](node, state)
}

const HANDLERS: InlineHandlers<State, XmlComponent[]> = {
  text: (node, state) => run(keptTogether(runningText(node.value)), state),
  // No italics in Easy Read: the style keeps the meaning, the weight is left to hard words.
  emphasis: (node, state) => inlines(node.children, styled(STYLES.emphasis, state)),
  strong: (node, state) => inlines(node.children, bold(state)),
  delete: (node, state) => inlines(node.children, looking({ strike: true }, state)),
  span: (node, state) => inlines(node.children, state),
  inlineCode: (node, state) =>
    run(xmlText(node.value).replace(/[\r\n]/g, ' '), styled(STYLES.codeWords, state)),
  break: () => [lineBreak()],
  link: linkRuns,
  image: (node, state) => describedPicture(node, state),
  noteReference: (node, state) => {
    const words = run(`[${node.number}]`, styled(STYLES.link, state))
    const link = state.inLink ? words : [internalLink(words, state.draft.names.bookmark(node.note))]
    return bookmarked(node.id, link, state)
  },
  term: (node, state) => inlines(node.children, styled(STYLES.hardWord, bold(state))),
  // Word has no way to hide a character from a screen reader, so decoration is left out.
  emoji: (node, state) => (node.decorative ? [] : run(node.value, state)),
  label: (node, state) =>
    state.inHeading
      ? [...run(runningText(node.value), styled(STYLES.label, state)), lineBreak()]
      : run(`${runningText(node.value)}: `, bold(state)),
  spoken: (node, state) => [
    ...run(runningText(node.spoken), state),
    ...(node.showPrinted
      ? [...run(' ', state), ...run(runningText(`{${node.printed}}`), styled(STYLES.printed, state))]
      : []),
  ],
}
