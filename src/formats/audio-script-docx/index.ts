import { firstMoment } from '../../doc/dates.js'
import type { Format } from '../format.js'
import { scriptOf } from './script.js'
import { style } from './style.js'

/** The script for a narrator as a Word document in large type: tracks as headings, directions in a style of their own. */
export const audioScriptDocx: Format = {
  id: 'audio-script-docx',
  title: 'audio script docx.title',
  readings: ['spoken'],
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',

  async render(docs, { edition, labels, asset }) {
    const told = docs.get('spoken')
    if (told === undefined) throw new Error('The audio script needs the spoken reading.')
    const [{ writeDocx }, { frontOf }] = await Promise.all([
      import('../../media/docx/write.js'),
      import('../../media/speech/front.js'),
    ])
    const front = frontOf(told, edition, labels)
    const script = scriptOf(told, front, labels)
    const properties = {
      title: told.title,
      subject: labels('audio script.title'),
      creator: edition.facts.organisation?.value ?? '',
      description: labels('audio script docx.what'),
      language: told.lang,
      date: firstMoment(edition.facts.date?.value),
    }
    const { bytes, added } = await writeDocx({ doc: script.doc, labels, asset, style, properties })
    return { bytes, added: [...script.added, ...added], measures: { minutes: front.minutes }, messages: [] }
  },

  async read(bytes) {
    const { readDocx } = await import('../../media/docx/read.js')
    return readDocx(bytes)
  },
}
