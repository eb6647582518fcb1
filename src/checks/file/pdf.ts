import { type Dictionary, isArray, Name, Objects } from '../../media/pdf/read/objects.js'
import { type ReadElement, readStructure } from '../../media/pdf/read/structure.js'
import { type FileRule, fileCheck, headingFaults } from './rule.js'

/** A PDF as far as its own accessibility goes. */
interface OpenPdf {
  readonly objects: Objects
  readonly catalog: Dictionary
  /** Every element of its structure, in reading order; none where it is not tagged. */
  readonly elements: readonly ReadElement[]
  readonly pages: readonly Dictionary[]
  /** Its XMP metadata. */
  readonly metadata: string
}

async function open(bytes: Uint8Array): Promise<OpenPdf> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const objects = new Objects(bytes)
  const catalog = objects.dictionary(objects.trailer.get('Root'))
  const tagged = objects.dictionary(catalog.get('StructTreeRoot')).size > 0
  const file = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 }).promise
  try {
    const { metadata } = await file.getMetadata()
    return {
      objects,
      catalog,
      elements: tagged ? elementsOf(readStructure(objects)) : [],
      pages: pagesOf(objects.dictionary(catalog.get('Pages')), objects),
      metadata: String(metadata?.getRaw() ?? ''),
    }
  } finally {
    await file.destroy()
  }
}

function elementsOf(element: ReadElement): ReadElement[] {
  return [element, ...element.children.flatMap((child) => ('mark' in child ? [] : elementsOf(child)))]
}

function pagesOf(node: Dictionary, objects: Objects): Dictionary[] {
  const kids = objects.resolve(node.get('Kids'))
  return isArray(kids) ? kids.flatMap((kid) => pagesOf(objects.dictionary(kid), objects)) : [node]
}

const tags: FileRule<OpenPdf> = {
  id: 'pdf-tags',
  explanation: {
    why: 'A screen reader reads a PDF by its tags. Without them it has to guess.',
    before: 'A PDF without a structure',
    after: 'A PDF that says that it is tagged, with its structure',
    source: 'PDF/UA-1 (ISO 14289-1), 6.2 and 7.1.',
  },
  *find({ catalog, objects, elements }) {
    if (elements.length < 2) yield 'It has no tags.'
    const mark = objects.dictionary(catalog.get('MarkInfo'))
    if (mark.get('Marked') !== true) yield 'It does not say that it is tagged (MarkInfo, Marked).'
    if (mark.get('Suspects') === true) yield 'It says that its tags may be wrong (MarkInfo, Suspects).'
  },
}

const title: FileRule<OpenPdf> = {
  id: 'pdf-title',
  explanation: {
    why: 'The title is what a reader sees on the window, and hears first. Without it that is the name of the file.',
    before: 'town-charter-large-print.pdf',
    after: 'Our co-production charter',
    source: 'PDF/UA-1, 7.1; WCAG 2.2, 2.4.2 Page Titled.',
  },
  *find({ catalog, objects, metadata }) {
    const words = /<dc:title\b[^>]*>([\s\S]*?)<\/dc:title>/.exec(metadata)?.[1]?.replace(/<[^>]*>/g, '') ?? ''
    if (words.trim() === '') yield 'Its metadata holds no title (dc:title).'
    const shown = objects.dictionary(catalog.get('ViewerPreferences')).get('DisplayDocTitle')
    if (shown !== true) yield 'The title is not shown on the window (DisplayDocTitle).'
  },
}

const language: FileRule<OpenPdf> = {
  id: 'pdf-language',
  explanation: {
    why: 'A screen reader chooses its voice by the language of the document.',
    before: 'A PDF without a language',
    after: 'A PDF with the language en-GB',
    source: 'PDF/UA-1, 7.2; WCAG 2.2, 3.1.1 Language of Page.',
  },
  *find({ catalog }) {
    const lang = catalog.get('Lang')
    if (typeof lang !== 'string' || lang.trim() === '')
      yield 'It does not say which language it is in (Lang).'
  },
}

const alternatives: FileRule<OpenPdf> = {
  id: 'pdf-alternatives',
  explanation: {
    why: 'People who can not see a picture need words for what it shows.',
    before: 'A picture without words',
    after: 'The same picture, with "Three people at a table"',
    source: 'PDF/UA-1, 7.3; WCAG 2.2, 1.1.1 Non-text Content.',
  },
  *find({ elements }) {
    const without = elements.filter(({ type, alt }) => type === 'Figure' && (alt ?? '').trim() === '')
    if (without.length > 0) yield `Pictures without an alternative: ${without.length}.`
  },
}

const headings: FileRule<OpenPdf> = {
  id: 'pdf-headings',
  explanation: {
    why: 'People who listen go from heading to heading. Where a level is left out, they think that they missed a part.',
    before: 'A heading of level 3 under one of level 1',
    after: 'A heading of level 2 under one of level 1',
    source: 'PDF/UA-1, 7.4.2.',
  },
  *find({ elements }) {
    const levels = elements.flatMap(({ type }) => /^H([1-9])$/.exec(type)?.[1] ?? [])
    if (levels.length === 0) yield 'It has no headings.'
    yield* headingFaults(
      levels.map((level, index) => ({ level: Number(level), text: `number ${index + 1}` })),
    )
  },
}

const claim: FileRule<OpenPdf> = {
  id: 'pdf-claim',
  explanation: {
    why: 'Programs look for the mark that says that a PDF was made to be accessible.',
    before: 'Metadata without pdfuaid:part',
    after: 'Metadata with pdfuaid:part 1',
    source: 'PDF/UA-1, 5.',
  },
  *find({ metadata }) {
    if (!/<pdfuaid:part>\s*1\s*<\/pdfuaid:part>|pdfuaid:part="1"/.test(metadata))
      yield 'Its metadata does not say that it follows PDF/UA-1 (pdfuaid:part).'
  },
}

const links: FileRule<OpenPdf> = {
  id: 'pdf-links',
  explanation: {
    why: 'A link needs words that say where it goes, and has to be reached by the Tab key in the order of the text.',
    before: 'A link without words',
    after: 'A link with the words "our website"',
    source: 'PDF/UA-1, 7.18.',
  },
  *find({ objects, pages }) {
    for (const [index, page] of pages.entries()) {
      const annotations = objects.resolve(page.get('Annots'))
      const found = isArray(annotations) ? annotations.map((one) => objects.dictionary(one)) : []
      const own = found.filter((one) => isName(one.get('Subtype'), 'Link'))
      const wordless = own.filter((one) => String(objects.resolve(one.get('Contents')) ?? '').trim() === '')
      if (wordless.length > 0) yield `Links without words on page ${index + 1}: ${wordless.length}.`
      if (found.length > 0 && !isName(page.get('Tabs'), 'S'))
        yield `The Tab key does not follow the order of the text on page ${index + 1}.`
    }
  },
}

function isName(value: unknown, words: string): boolean {
  return value instanceof Name && value.value === words
}

/** What PDF/UA-1 asks of a PDF, as far as that is seen without another program. */
export const pdfCheck = fileCheck('application/pdf', open, [
  tags,
  title,
  language,
  alternatives,
  headings,
  claim,
  links,
])
