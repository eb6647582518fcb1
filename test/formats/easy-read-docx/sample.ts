import { unzipSync } from 'fflate'
import { easyReadDocx } from '../../../src/formats/easy-read-docx/index.js'
import { asset } from '../../../src/io/assets.js'
import { labelsFor } from '../../../src/io/labels.js'
import type { Charter, Facts } from '../../../src/model/charter.js'
import type { Block, Doc, Inline } from '../../../src/model/doc.js'
import type { Rendered } from '../../../src/model/files.js'
import { structureSvg } from '../../docs/every-node.js'

const AT = { file: 'sample/charter.md', line: 1, column: 1 }

/** The document of a Doc, with the English labels; every picture that the project does not have is a drawing of boxes. */
export async function renderSample(
  doc: Doc,
  facts: Partial<Facts> = {},
  options: Readonly<Record<string, string>> = {},
): Promise<Rendered> {
  return easyReadDocx.render(new Map([['easy-read', doc]]), {
    edition: charterWith(facts),
    options,
    labels: labelsFor('en-GB'),
    theme: {
      name: 'Sample',
      ink: '#16202a',
      paper: '#ffffff',
      link: '#0b4174',
      tint: '#eef3f8',
      line: '#5f6f7f',
    },
    asset: (name) => (name.startsWith('content/') ? drawing(name) : asset(name)),
  })
}

/** Boxes, of another size where the name of the picture is another number. */
function drawing(name: string): Uint8Array {
  const number = Number(/(\d+)\.svg$/.exec(name)?.[1] ?? 99)
  const size = `width="${25 + (number % 10) * 5}" height="${4 + Math.floor(number / 10) * 4}"`
  return new TextEncoder().encode(structureSvg.replace('width="70" height="40"', size))
}

/** The XML of a document, by path. */
export function xmlOf(bytes: Uint8Array): Map<string, string> {
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => /\.(?:xml|rels)$/.test(path))
  return new Map(parts.map(([path, part]) => [path, new TextDecoder().decode(part)]))
}

/** A Doc with a title and some blocks. */
export function docOf(...children: Block[]): Doc {
  return {
    type: 'doc',
    lang: 'en-GB',
    dir: 'ltr',
    title: 'Sample',
    children: [{ type: 'heading', depth: 1, children: [text('Sample')] }, ...children],
  }
}

export function text(value: string): Inline {
  return { type: 'text', value }
}

export function paragraph(...children: Inline[]): Block {
  return { type: 'paragraph', children }
}

export function section(id: string, depth: number, heading: string, ...children: Block[]): Block {
  return {
    type: 'section',
    id,
    children: [{ type: 'heading', depth, id, children: [text(heading)] }, ...children],
  }
}

function charterWith(facts: Partial<Facts>): Charter {
  return {
    id: 'sample',
    family: 'sample',
    file: AT.file,
    facts: {
      language: 'en-GB',
      dir: 'ltr',
      status: 'example',
      contact: {},
      formatsOnRequest: { formats: [], languages: new Map() },
      signedBy: [],
      resources: [],
      easyReadTests: [],
      describePictures: false,
      formatOptions: new Map(),
      ...facts,
    },
    title: { words: 'Sample', children: [], at: AT },
    introduction: { blocks: [] },
    sections: [],
    words: [],
    notes: new Map(),
    texts: [],
    toldOtherwise: [],
  }
}
