import { z } from 'zod'
import { firstMoment } from '../../doc/dates.js'
import type { Message } from '../../model/message.js'
import type { Place } from '../../model/place.js'
import type { Format } from '../format.js'
import { styleFor } from './style.js'

const SIZES = ['14', '16', '18', '20'] as const
/** Values come as they are typed. What else stands in the block belongs to the reading. */
const options = z.object({
  size: z.enum(SIZES, { error: 'is none of 14, 16, 18 and 20.' }).default('16'),
})

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
    const { pages, bytes, added } = written
    const measures = pages === undefined ? {} : { pages, pagesEstimated: true }
    return {
      bytes,
      added,
      measures,
      messages: tooLong(pages ?? 0, { file: edition.file, line: 1, column: 1 }),
    }
  },

  async read(bytes) {
    const { readDocx } = await import('../../media/docx/read.js')
    return readDocx(bytes)
  },
}

/** Readers say that more than 20 pages are too long, and that 24 are the most (standards ER1 and ER2). */
const LONG = 20
const TOO_LONG = 24

function tooLong(pages: number, place: Place): Message[] {
  if (pages <= LONG) return []
  const about = `The Easy Read has about ${pages} pages: an estimate, as Word lays out the pages itself.`
  const advice =
    pages > TOO_LONG
      ? `More than ${TOO_LONG} are hard to use. Split it into two books, or leave out what matters less.`
      : `More than ${LONG} are a lot to read. Leave out what matters less.`
  return [{ rule: 'easy-read-long', level: 'warning', place, text: `${about} ${advice}` }]
}
