import { inlineText } from '../../../doc/words.js'
import type { Code, Heading, Inline, Instruction, Notice, Paragraph } from '../../../model/doc.js'
import { inlineParts } from '../inlines.js'
import { setLines } from '../lines.js'
import { type InlinePart, PLAIN, type Run } from '../runs.js'
import type { BlockState } from '../setting.js'
import { headingSize, lineHeight } from '../style.js'
import { figure } from './figure.js'

/** A paragraph. A picture in it stands on its own lines, between the text before it and the text after it. */
export function paragraph(node: Paragraph, state: BlockState): void {
  let first = true
  for (const group of groups(inlineParts(node.children, state.setting))) {
    if (!first) state.setting.flow.space(lineHeight(state.setting.style))
    first = false
    if ('image' in group) figure(group.image, state)
    else text('P', group.runs, state)
  }
}

type Group = { readonly runs: readonly Run[] } | Extract<InlinePart, { kind: 'picture' }>

function groups(parts: readonly InlinePart[]): Group[] {
  const found: Group[] = []
  let runs: Run[] = []
  const close = () => {
    if (runs.some((run) => run.text.trim() !== '')) found.push({ runs })
    runs = []
  }
  for (const part of parts) {
    if (part.kind === 'run') runs.push(part.run)
    else {
      close()
      found.push(part)
    }
  }
  close()
  return found
}

function text(type: string, runs: readonly Run[], { setting, column }: BlockState): void {
  setting.flow.within(type, {}, () => setting.flow.lines(setLines(runs, column, setting)))
}

/** The runs of text that can't be parted by a picture, and its pictures, which follow it. */
export function wholeText(
  nodes: readonly Inline[],
  state: BlockState,
  bold = false,
): { readonly runs: readonly Run[]; pictures(): void } {
  const parts = inlineParts(nodes, state.setting, { bold })
  const runs = parts.map((part) => (part.kind === 'run' ? part.run : { ...PLAIN, text: ' ' }))
  const images = parts.flatMap((part) => (part.kind === 'picture' ? [part.image] : []))
  return {
    runs: runs.some((run) => run.text.trim() !== '') ? runs : [],
    pictures() {
      for (const image of images) {
        state.setting.flow.space(lineHeight(state.setting.style))
        figure(image, state)
      }
    },
  }
}

/** A heading by size and weight. Its label, such as the number of a pledge, has a line of its own above it. */
export function heading(node: Heading, state: BlockState): void {
  const { setting, column } = state
  const { flow, style, findings, anchors } = setting
  const words = headingWords(node)
  findings.under(words)
  const level = Math.min(node.depth, DEEPEST)
  const size = headingSize(style, level)
  const after = node.children.findIndex((child) => child.type !== 'label')
  const labels = wholeText(node.children.slice(0, Math.max(after, 0)), state, true)
  const title = wholeText(node.children.slice(Math.max(after, 0)), state, true)
  if (labels.runs.length > 0 || title.runs.length > 0) {
    flow.space(lineHeight(style) * (SPACE_ABOVE[level - 1] ?? 1))
    flow.within(`H${level}`, {}, () => {
      const anchor = node.id === undefined ? undefined : anchors.get(node.id)
      flow.add({ kind: 'heading', mark: { level, text: words, anchor } })
      flow.whole(() =>
        flow.lines([
          ...setLines(labels.runs, column, setting, style.size, true),
          ...setLines(title.runs, column, setting, size),
        ]),
      )
    })
    flow.glue()
  }
  title.pictures()
}

/** Lines of the body, above headings by level. */
const SPACE_ABOVE = [0, 2.2, 1.8, 1.5, 1.3]
const DEEPEST = 7

/** The words of a heading as its bookmark has them: no decoration, and a colon after the label. */
export function headingWords(node: Heading): string {
  const shown = node.children.filter((child) => !(child.type === 'emoji' && child.decorative))
  return inlineText(shown)
    .replace(/\n(?=.)/g, ': ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** What the reader must know, in a box. */
export function notice(node: Notice, state: BlockState): void {
  const { setting, column } = state
  const padding = setting.style.size * 0.7
  const inner = { ...state, column: { x: column.x + padding, width: column.width - 2 * padding } }
  const words = wholeText(node.children, inner)
  setting.flow.frame('box', column, padding, () => text('P', words.runs, inner))
  words.pictures()
}

/** Words to be typed, line by line in a frame. A line that is too long goes on in the next. */
export function code(node: Code, { setting, column }: BlockState): void {
  const padding = setting.style.size * 0.7
  const inner = { x: column.x + padding, width: column.width - 2 * padding }
  const value = node.value.replace(/\t/g, '    ').replace(/\r\n?|\f/g, '\n')
  if (value.trim() === '') return
  const run: Run = { ...PLAIN, text: value.replace(/^ +/gm, kept), path: [{ type: 'Code' }] }
  setting.flow.frame('code', column, padding, () =>
    setting.flow.within('P', {}, () => setting.flow.lines(setLines([run], inner, setting))),
  )
}

/** Spaces that open a line are no place to end it. */
function kept(spaces: string): string {
  return '\u00a0'.repeat(Math.min(spaces.length, 16))
}

export function instruction(node: Instruction, state: BlockState): void {
  text('P', wholeText(node.children, state).runs, state)
}
