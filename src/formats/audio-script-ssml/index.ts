import type { Format } from '../format.js'

/**
 * What a speech engine reads: the words as they are spoken, with their pauses, in SSML 1.1. Its structure is tested
 * against our own rules, taken from section 3 of the Recommendation, and by espeak-ng, which says it: W3C's schema is in
 * no package that the tests could install.
 */
export const audioScriptSsml: Format = {
  id: 'audio-script-ssml',
  title: 'audio script ssml.title',
  readings: ['spoken'],
  mediaType: 'application/ssml+xml',
  async render(docs, { labels }) {
    const doc = docs.get('spoken')
    if (doc === undefined) throw new Error('The script for speech engines needs the spoken reading.')
    const { writeSsml } = await import('../../media/ssml/write.js')
    const { minutes, ...written } = writeSsml(doc, labels)
    return { ...written, measures: { minutes }, messages: [] }
  },
  async read(bytes) {
    const { readSsml } = await import('../../media/ssml/read.js')
    return readSsml(bytes)
  },
}
