import { labelsFor } from '../../../src/io/labels.js'
import { htmlWriter } from '../../../src/media/html/write.js'
import type { Block, Inline, ListItem } from '../../../src/model/doc.js'
import { structureSvg } from '../../docs/every-node.js'

/** English labels, and a picture for every name. */
export const sources = { labels: labelsFor('en'), asset: () => new TextEncoder().encode(structureSvg) }

/** Blocks as HTML. */
export function html(...blocks: Block[]): string {
  return htmlWriter(sources).write(blocks)
}

/** Lets a test hand over what the types forbid. */
export function asBlock(value: unknown): Block {
  return JSON.parse(JSON.stringify(value))
}

export function text(value: string): Inline {
  return { type: 'text', value }
}

export function star(decorative: boolean): Inline {
  return { type: 'emoji', value: '⭐', name: 'star', decorative }
}

export function picture(alt: string): Inline {
  return {
    type: 'image',
    alt,
    picture: { asset: 'boxes.svg', mediaType: 'image/svg+xml', width: 80, height: 50 },
  }
}

export function paragraph(...children: Inline[]) {
  return { type: 'paragraph' as const, children }
}

export function heading(depth: number, ...children: Inline[]) {
  return { type: 'heading' as const, depth, children }
}

export function list(...children: ListItem[]): Block {
  return { type: 'list', ordered: false, start: 1, children }
}

export function item(children: Block[], spread: boolean): ListItem {
  return { type: 'listItem', spread, children }
}

export function section(words: string, ...blocks: Block[]): Block {
  return { type: 'section', id: 'our-pledges', children: [heading(2, text(words)), ...blocks] }
}

export function pledge(number: number): Block {
  return {
    type: 'pledge',
    id: `p-${number}`,
    number,
    of: 4,
    children: [heading(3, text(`Pledge ${number}`))],
  }
}
