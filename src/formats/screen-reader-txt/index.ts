import type { Format } from '../format.js'
import { arrange } from './arrange.js'

/** The printed words as plain text, laid out for people who listen to a screen reader. */
export const screenReaderTxt: Format = {
  id: 'screen-reader-txt',
  title: 'screen reader.title',
  readings: ['plain-english'],
  mediaType: 'text/plain; charset=utf-8',
  arrange,
  async render(docs, { labels }) {
    const doc = docs.get('plain-english')
    if (doc === undefined) throw new Error('The text for screen readers needs the plain English reading.')
    const { writeText } = await import('../../media/text/write.js')
    return { ...writeText(doc, labels), measures: {} }
  },
  async read(bytes) {
    const { readTextFile } = await import('../../media/lines-read.js')
    return readTextFile(bytes)
  },
}
