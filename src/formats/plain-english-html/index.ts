import type { Format } from '../format.js'

/** The charter in plain English as one web page that works from any server, by email and offline. */
export const plainEnglishHtml: Format = {
  id: 'plain-english-html',
  title: 'web.title',
  readings: ['plain-english-with-easy-read'],
  mediaType: 'text/html',
  async render(docs, context) {
    const { renderPage } = await import('./render.js')
    return renderPage(docs, context)
  },
  async read(bytes) {
    const { readHtml } = await import('../../media/html/read.js')
    return readHtml(bytes)
  },
}
