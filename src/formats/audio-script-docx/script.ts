import { changeBlocks } from '../../doc/transform.js'
import { textsOf } from '../../doc/words.js'
import type { Front, TitledTrack } from '../../media/speech/front.js'
import type { Block, Doc, Heading, Inline, List, Paragraph, Section } from '../../model/doc.js'
import type { Labels } from '../../model/labels.js'

export interface Script {
  readonly doc: Doc
  /** The texts that are not the reading's: the front, and the titles of tracks. */
  readonly added: readonly string[]
}

/** A Doc that is told aloud as a script: its front, then each track as a section, under which its own headings stand. */
export function scriptOf(told: Doc, front: Front, labels: Labels): Script {
  const opening = openingOf(front, labels)
  const tracks = front.tracks.map(trackOf)
  return {
    doc: { ...told, children: [...opening, ...tracks] },
    added: [...opening.flatMap((block) => textsOf(block)), ...front.tracks.map(({ line }) => line)],
  }
}

function openingOf({ title, kind, lengths, tracks, say, names }: Front, labels: Labels): Block[] {
  const label = (key: string) => labels(`audio script.${key}`)
  const howToRead = [
    paragraph(label('plain')),
    direction(label('square')),
    ...['curly', 'space'].map((key) => paragraph(label(key))),
  ]
  const sounds = [
    ...(say.length === 0 ? [] : [list(say)]),
    ...(names.length === 0 ? [] : [paragraph(label('names')), list(names)]),
  ]
  return [
    { type: 'heading', depth: 1, children: [{ type: 'text', value: title }] },
    ...[kind, ...lengths].map(paragraph),
    section('how-to-read', label('how to read'), howToRead),
    section('tracks', label('tracks'), [list(tracks.map(({ line }) => line))]),
    ...(sounds.length === 0 ? [] : [section('pronunciation', label('pronunciation'), sounds)]),
  ]
}

function trackOf({ number, line, blocks }: TitledTrack): Section {
  return section(`track-${number}`, `[${line}]`, changeBlocks(blocks.map(deeper), plainly))
}

/** The medium sets the square brackets. */
function direction(words: string): Block {
  return { type: 'instruction', children: [{ type: 'text', value: words.replace(/^\[|\]$/g, '') }] }
}

/** Its id holds a dot, so it never meets one that comes from a heading's words. */
function section(name: string, title: string, blocks: readonly Block[]): Section {
  const id = `script.${name}`
  return {
    type: 'section',
    id,
    children: [{ type: 'heading', depth: 2, id, children: [{ type: 'text', value: title }] }, ...blocks],
  }
}

function paragraph(value: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value }] }
}

function list(lines: readonly string[]): List {
  const children = lines.map((line) => ({
    type: 'listItem' as const,
    spread: false,
    children: [paragraph(line)],
  }))
  return { type: 'list', ordered: false, start: 1, children }
}

/** The same block with its headings one level down. A pledge is a section like others: it starts no new page. */
function deeper(node: Block): Block {
  switch (node.type) {
    case 'section':
    case 'pledge': {
      const [heading, ...rest] = node.children
      return { ...node, type: 'section', children: [lowered(heading), ...rest.map(deeper)] }
    }
    case 'heading':
      return lowered(node)
    case 'blockquote':
      return { ...node, children: node.children.map(deeper) }
    case 'list':
      return {
        ...node,
        children: node.children.map((item) => ({ ...item, children: item.children.map(deeper) })),
      }
    default:
      return node
  }
}

/** The deepest heading that the medium has a style for. */
const DEEPEST = 7

/** Under the heading of its track, the title too. */
function lowered(node: Heading): Heading {
  return { ...node, depth: Math.min(DEEPEST, Math.max(3, node.depth + 1)) }
}

/** Links and explained words are only words to a narrator; square and curly brackets mean something in a script. */
function plainly(nodes: readonly Inline[]): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (node.type === 'link' || node.type === 'term') return plainly(node.children)
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'label')
      return [{ ...node, value: round(node.value) }]
    if (node.type === 'spoken') return [{ ...node, spoken: round(node.spoken), printed: round(node.printed) }]
    return 'children' in node ? [{ ...node, children: plainly(node.children) }] : [node]
  })
}

function round(text: string): string {
  return text.replace(/[[{]/g, '(').replace(/[\]}]/g, ')')
}
