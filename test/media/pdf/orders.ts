import { asset } from '../../../src/io/assets.js'
import { labelsFor } from '../../../src/io/labels.js'
import type { PdfOrder } from '../../../src/media/pdf/pdf.js'
import type { PdfStyle } from '../../../src/media/pdf/style.js'
import type { Block, Doc, Inline } from '../../../src/model/doc.js'
import { structureSvg } from '../../docs/every-node.js'

export const style: PdfStyle = {
  size: 18,
  leading: 1.3,
  headings: [32, 26, 22.5, 20, 18],
  margin: 72,
  theme: {
    name: 'plain',
    ink: '#000000',
    paper: '#ffffff',
    link: '#00308f',
    tint: '#f2f2ee',
    line: '#000000',
  },
}

/** An order as a format gives it, with the pictures of the fixtures. */
export function order(changes: Partial<PdfOrder> = {}): PdfOrder {
  return {
    style,
    labels: labelsFor('en-GB'),
    subtitle: 'Large print, 18 point',
    coverAbove: { sections: 5, pages: 4 },
    date: new Date(Date.UTC(2025, 5, 2)),
    file: 'every-node/charter.md',
    asset: (name) => (name.endsWith('structure.svg') ? new TextEncoder().encode(structureSvg) : asset(name)),
    ...changes,
  }
}

export function docOf(children: readonly Block[], title = 'Our charter'): Doc {
  const heading: Block = { type: 'heading', depth: 1, children: [{ type: 'text', value: title }] }
  return { type: 'doc', lang: 'en-GB', dir: 'ltr', title, children: [heading, ...children] }
}

export function paragraph(...children: (Inline | string)[]): Block {
  return {
    type: 'paragraph',
    children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  }
}

export function section(heading: string, depth: number, children: readonly Block[]): Block {
  const id = heading.toLowerCase().replace(/\W+/g, '-')
  const first = { type: 'heading' as const, depth, id, children: [{ type: 'text' as const, value: heading }] }
  return { type: 'section', id, children: [first, ...children] }
}

export const words =
  'You can ask for this charter in the way that suits you best. We will answer you in plain words, and we will tell you what happens next. '
