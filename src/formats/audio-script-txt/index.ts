import type { Format } from '../format.js'

/** What a narrator holds: the words as they are spoken, with directions, in tracks. */
export const audioScriptTxt: Format = {
  id: 'audio-script-txt',
  title: 'audio script.title',
  readings: ['spoken'],
  mediaType: 'text/plain; charset=utf-8',
  async render(docs, { edition, labels }) {
    const doc = docs.get('spoken')
    if (doc === undefined) throw new Error('The audio script needs the spoken reading.')
    const { writeScript } = await import('../../media/speech/write.js')
    const { minutes, ...script } = writeScript(doc, edition, labels)
    return { ...script, measures: { minutes }, messages: [] }
  },
  async read(bytes) {
    const { readTextFile } = await import('../../media/lines-read.js')
    return readTextFile(bytes)
  },
}
