import { z } from 'zod'
import { firstMoment } from '../../doc/dates.js'
import type { Format } from '../format.js'
import { styleFor } from './style.js'

const SIZES = ['14', '16', '18', '20'] as const
/** Values come as they are typed. What else stands in the block belongs to the reading. */
const options = z.object({ size: z.enum(SIZES).default('16') })

/**
 * Easy Read as a Word document: a picture beside each statement, and slots that a group can fill. 16 pt unless the
 * front matter asks for 14, 18 or 20.
 */
export const easyReadDocx: Format = {
  id: 'easy-read-docx',
  title: 'easy read docx.title',
  readings: ['easy-read'],
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  options: { block: 'easy read', schema: options },

  async render(docs, { edition, options: values, labels, theme, asset }) {
    const doc = docs.get('easy-read')
    if (doc === undefined) throw new Error('The Easy Read document needs the Easy Read reading')
    const { writeDocx } = await import('../../media/docx/write.js')
    const { size } = options.parse(values ?? {})
    const written = await writeDocx({
      doc,
      labels,
      asset,
      style: styleFor(Number(size), theme),
      properties: {
        title: doc.title,
        subject: labels('easy read.title'),
        creator: edition.facts.organisation?.value ?? '',
        description: labels('easy read docx.what'),
        language: doc.lang,
        date: firstMoment(edition.facts.date?.value),
      },
    })
    return { ...written, measures: {}, messages: [] }
  },

  async read(bytes) {
    const { readDocx } = await import('../../media/docx/read.js')
    return readDocx(bytes)
  },
}
