import { z } from 'zod'
import type { Context, Docs, Format } from '../format.js'
import { largePrintStyle } from './style.js'

/** Body sizes in pt: 16 is the least that counts as large print (LP2); more is made when someone asks (LP5). */
const SIZES = ['16', '18', '20', '24', '28'] as const
const USUAL = '18'

/** The values as they are typed. What is said of a wrong one follows its name. */
const schema = z
  .object({
    size: z.enum(SIZES, { error: 'is none of 16, 18, 20, 24 and 28.' }).default(USUAL),
    /** The name of a theme, or `white` or `black`. */
    paper: z
      .string({ error: 'has to be the name of a paper, such as cream.' })
      .trim()
      .toLowerCase()
      .default('white'),
  })
  .catchall(z.unknown().refine(() => false, 'is not known; large print has "size" and "paper".'))

/** Large print on A4, 18 point unless the front matter says otherwise, tagged for those who listen as well. */
export const largePrintPdf: Format = {
  id: 'large-print-pdf',
  title: 'large print.title',
  readings: ['plain-english'],
  mediaType: 'application/pdf',
  options: { block: 'large print', schema, paper: 'paper' },
  // WCAG 2.2, 1.4.6 (level AAA): who needs large print needs strong letters.
  contrast: { text: 7, controls: 3, files: 'large print' },

  async render(docs: Docs, context: Context) {
    const doc = docs.get('plain-english')
    if (doc === undefined) throw new Error('Large print needs the plain English reading.')
    const { edition, labels, theme } = context
    const options = schema.parse(context.options ?? {})
    const size = Number(options.size)
    const { writePdf } = await import('../../media/pdf/pdf.js')
    const author = edition.facts.organisation?.value
    const rendered = await writePdf(doc, {
      style: largePrintStyle(size, theme),
      labels,
      subtitle: labels('large print.subtitle', { size }),
      coverAbove: { sections: 5, pages: 4 },
      ...(author === undefined ? {} : { author }),
      date: dateOf(edition.facts.date?.value),
      file: edition.file,
      asset: context.asset,
    })
    const paper = options.paper !== 'white' ? theme.name : undefined
    const measures = { ...rendered.measures, points: size, ...(paper === undefined ? {} : { paper }) }
    return { ...rendered, measures }
  },

  /** Another size than the usual one, and another paper than white, are in the name of the file: `24-pale-blue`. */
  variant(typed) {
    const { size, paper } = schema.parse(typed)
    const words = paper === 'white' ? [] : paper.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
    const parts = [...(size === USUAL ? [] : [size]), ...words]
    return parts.length === 0 ? undefined : parts.join('-')
  },

  async read(bytes: Uint8Array) {
    const { readPdf } = await import('../../media/pdf/read.js')
    return readPdf(bytes)
  },
}

/** The edition's own date is the only clock: a year, a month or a day. */
function dateOf(written: string | undefined): Date {
  const [year = 1980, month = 1, day = 1] =
    (written ?? '')
      .match(/^\d{4}(?:-\d{2}){0,2}$/)?.[0]
      .split('-')
      .map(Number) ?? []
  return new Date(Date.UTC(year, month - 1, day))
}
