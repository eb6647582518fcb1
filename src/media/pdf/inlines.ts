import { inlineText } from '../../doc/words.js'
import type { Inline, InlineHandlers, Link } from '../../model/doc.js'
import { addressAnchor, isShort, printedAddress, saysAddress } from './addresses.js'
import { handle } from './handle.js'
import { RunWriter } from './run-writer.js'
import { type InlinePart, type InlineTag, PLAIN, type RunStyle, type Target } from './runs.js'
import type { Setting } from './setting.js'

interface InlineState {
  readonly setting: Setting
  readonly writer: RunWriter
  readonly style: RunStyle
}

/** The runs and pictures of inline nodes, in order; with what is printed beside links. */
export function inlineParts(
  nodes: readonly Inline[],
  setting: Setting,
  style: Partial<RunStyle> = {},
): InlinePart[] {
  const writer = new RunWriter()
  all(nodes, { setting, writer, style: { ...PLAIN, ...style } })
  return writer.finish()
}

function all(nodes: readonly Inline[], state: InlineState): void {
  for (const node of nodes) one(node, state)
}

function one(node: Inline, state: InlineState): void {
  const { at, lang } = node
  let style = at === undefined ? state.style : { ...state.style, at }
  if (lang !== undefined) style = inside(style, { type: 'Span', lang })
  handle(handlers, node, { ...state, style })
}

const handlers: InlineHandlers<InlineState, void> = {
  text: (node, { writer, style }) => writer.text(node.value.replace(/[ \t\r\n\f]+/g, ' '), style),
  emphasis: (node, state) =>
    all(node.children, { ...state, style: { ...inside(state.style, { type: 'Em' }), bold: true } }),
  strong: (node, state) =>
    all(node.children, { ...state, style: { ...inside(state.style, { type: 'Strong' }), bold: true } }),
  delete: (node, state) => all(node.children, { ...state, style: { ...state.style, struck: true } }),
  span: (node, state) => all(node.children, state),
  inlineCode: (node, { writer, style }) =>
    writer.text(node.value.replace(/[\t\r\n\f]/g, ' '), inside(style, { type: 'Code' })),
  break: (_node, { writer, style }) => writer.text('\n', style),
  link: (node, state) => link(node, state),
  image: (node, { writer }) => writer.picture(node),
  noteReference(node, { setting, writer, style }) {
    const anchor = setting.anchors.get(node.note)
    const own = setting.anchors.get(node.id)
    const text = `[${node.number}]`
    const contents = setting.labels('pdf.note', { number: node.number })
    const linked = anchor === undefined ? style : linkStyle(style, { anchor }, contents, true)
    writer.text(text, own === undefined ? linked : { ...linked, anchor: own })
  },
  term(node, state) {
    const style = node.abbreviation
      ? inside(state.style, { type: 'Span', expanded: node.meaning })
      : state.style
    all(node.children, { ...state, style: node.role === 'definition' ? { ...style, bold: true } : style })
  },
  emoji(node, { setting, writer, style }) {
    const drawable = setting.fonts.faceFor(node.value.normalize('NFC'), style.bold, true) !== undefined
    if (drawable && node.decorative) writer.decoration(node.value, { ...style, emoji: true })
    else if (drawable)
      writer.text(node.value, { ...inside(style, { type: 'Span', alt: node.name }), emoji: true })
    else if (!node.decorative)
      writer.text(setting.findings.add(setting.labels('pdf.emoji', { name: node.name })), style)
  },
  label: (node, { writer, style }) => writer.text(`${node.value}\n`, style),
  spoken: (node, { writer, style }) => writer.text(inlineText([node]), style),
}

function link(node: Link, state: InlineState): void {
  const { setting, writer, style } = state
  const words = inlineText(node.children)
  const target = targetOf(node.url, setting)
  const linked = target === undefined ? style : linkStyle(style, target, contentsOf(words, node.url))
  all(node.children, { ...state, style: linked })
  if (node.bare || node.url.startsWith('#') || saysAddress(words, node.url)) return
  const address = printedAddress(node.url)
  if (words.trim() === '') writer.text(setting.findings.add(address), linked)
  else if (isShort(address)) writer.afterWord(setting.findings.add(` (${address})`), style)
  else {
    const number = setting.addresses.numberOf(node.url)
    const text = setting.findings.add(setting.labels('pdf.web', { number }))
    writer.afterWord(' ', style)
    writer.afterWord(`[${text}]`, linkStyle(style, { anchor: addressAnchor(number) }, text, true))
  }
}

function targetOf(url: string, setting: Setting): Target | undefined {
  if (!url.startsWith('#')) return { url }
  const anchor = setting.anchors.get(url.slice(1))
  return anchor === undefined ? undefined : { anchor }
}

function contentsOf(words: string, url: string): string {
  const said = words.replace(/\s+/g, ' ').trim()
  if (url.startsWith('#')) return said
  const address = printedAddress(url)
  return said === '' || saysAddress(said, url) ? address : `${said} (${address})`
}

/** Text that leads somewhere; `reference` for what points to another part of the file. */
export function linkStyle(style: RunStyle, target: Target, contents: string, reference = false): RunStyle {
  const outer = reference ? inside(style, { type: 'Reference' }) : style
  return { ...inside(outer, { type: 'Link', link: { target, contents } }), link: true }
}

function inside(style: RunStyle, tag: InlineTag): RunStyle {
  return { ...style, path: [...style.path, tag] }
}
