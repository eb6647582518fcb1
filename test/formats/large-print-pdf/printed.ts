import { readingToFile } from '../../../src/checks/parity/reading-to-file.js'
import type { Context } from '../../../src/formats/format.js'
import { largePrintPdf } from '../../../src/formats/large-print-pdf/index.js'
import { labelsFor, loadContent, ownTemplates } from '../../../src/io/index.js'
import type { Charter } from '../../../src/model/charter.js'
import type { Doc } from '../../../src/model/doc.js'
import type { Rendered } from '../../../src/model/files.js'
import { plainEnglish } from '../../../src/readings/plain-english.js'
import { examples, gather, stub } from '../../commonmark/examples.js'
import { charterOf, readAll } from '../../content.js'
import { folders } from '../../contract/charters.js'
import { drawPages } from '../../media/pdf/pages.js'
import { faultsOnPage } from '../../tools/pixels.js'
import { textsInStructure } from '../../tools/poppler.js'
import { qpdfFaults } from '../../tools/qpdf.js'
import { typeSizes } from '../../tools/type-sizes.js'

/** A file in large print, with what it was made of. */
export interface Printed {
  readonly name: string
  readonly doc: Doc
  readonly size: number
  readonly rendered: Rendered
}

const { asset, themes } = ownTemplates()
const labels = labelsFor('en-GB')

/** Every example edition, and every fixture of constructs, with the pictures of its charter. */
export async function chartersOf(
  folder: keyof typeof folders,
): Promise<{ readonly charter: Charter; picture(name: string): Uint8Array }[]> {
  const sources = await loadContent(folders[folder])
  const picture = (name: string) => {
    const file = sources.files.get(name)
    if (file === undefined || 'problem' in file) throw new Error(`${name} is not there`)
    return file.bytes
  }
  return readAll(sources).flatMap(({ charter }) => (charter === undefined ? [] : [{ charter, picture }]))
}

interface Source {
  readonly doc?: Doc
  picture?(name: string): Uint8Array
}

function stubFor(_name: string): Uint8Array {
  return new TextEncoder().encode(stub)
}

/** Prints a reading as the build does; on paper of another colour by the name of its theme. */
export async function print(
  name: string,
  charter: Charter,
  options: { readonly size?: string; readonly paper?: string } = {},
  { doc = plainEnglish(charter, labels).doc, picture = stubFor }: Source = {},
): Promise<Printed> {
  const theme = themes.get(options.paper ?? 'charter')
  if (theme === undefined) throw new Error(`There is no theme "${options.paper}".`)
  const context: Context = {
    edition: charter,
    options,
    labels,
    theme,
    asset: (wanted) =>
      wanted.startsWith('content/') ? picture(wanted.slice('content/'.length)) : asset(wanted),
  }
  const rendered = await largePrintPdf.render(new Map([['plain-english', doc]]), context)
  return { name, doc, size: Number(options.size ?? 18), rendered }
}

/** Every example of the CommonMark specification, in a few documents: each file costs its judges a second. */
export function commonmarkDocs(): { readonly name: string; readonly charter: Charter; readonly doc: Doc }[] {
  const together = 82
  return Array.from({ length: Math.ceil(examples.length / together) }, (_, part) => {
    const own = examples.slice(part * together, (part + 1) * together)
    const [first] = own
    if (first === undefined) throw new Error('No examples')
    const name = `commonmark-${part * together + 1}`
    const docs = own.map(({ charter }) => plainEnglish(charter, labels).doc)
    return { name, charter: first.charter, doc: gather(docs, `CommonMark, part ${part + 1}`) }
  })
}

const words =
  'You can ask for this charter in the way that suits you best. We will answer you in plain words, and we will tell you what happens next. '

/** A charter of a thousand pages and a few. */
export function thousandPages(): Charter {
  const part = (_: unknown, index: number) =>
    `## Part ${index + 1}\n\n${`${words.repeat(20)}\n\n`.repeat(4)}- ${words}\n- ${words}\n`
  const parts = Array.from({ length: 136 }, part).join('\n')
  return charterOf(`---\nstatus: published\n---\n\n# A very long charter\n\n${parts}`)
}

// ---- what its judges say

/** Whether poppler finds every word of the reading, in its order, and none from nowhere. */
export async function faultsInText({ doc, rendered }: Printed, path: string): Promise<string[]> {
  const texts = await textsInStructure(path)
  const parity = readingToFile([doc], rendered, { texts, outline: [], alternatives: [] })
  return parity.whole ? [] : [JSON.stringify(parity)]
}

export async function faultsInFile(printed: Printed, path: string): Promise<string[]> {
  const syntax = qpdfFaults(path)
  return [...(syntax === undefined ? [] : [syntax]), ...(await faultsInText(printed, path))]
}

/** The margin is 25.4 mm, an inch; an edge may be blurred by a pixel or two. */
export async function faultsOnPaper({ size, rendered: { bytes } }: Printed): Promise<string[]> {
  const dpi = 50
  const faults = (await drawPages(bytes, dpi)).flatMap((page, index) =>
    faultsOnPage(page, dpi - 2).map((fault) => `page ${index + 1}: ${fault}`),
  )
  const [smallest] = await typeSizes(bytes)
  return smallest === size ? faults : [...faults, `the smallest type is of ${smallest} pt, not ${size}`]
}
