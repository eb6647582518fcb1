import { SaxesParser } from 'saxes'
import type { OutlineEntry, Readback } from '../../model/files.js'

/**
 * Reads SSML as an engine would, and its comments as a person would: a text for each paragraph and each comment, where what
 * a `sub` says stands before what it shows. A paragraph behind a mark of its own is a heading; SSML has no levels. Throws
 * on XML that is not well formed.
 */
export function readSsml(bytes: Uint8Array): Readback {
  const texts: string[] = []
  const outline: OutlineEntry[] = []
  const found: { language?: string; title?: string } = {}
  let paragraph: string | undefined
  let isHeading = false
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('comment', (words) => texts.push(words.trim()))
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'speak' && attributes['xml:lang'] !== undefined) found.language = attributes['xml:lang']
    if (name === 'meta' && attributes.name === 'title') found.title = attributes.content ?? ''
    if (name === 'mark' && paragraph === undefined) isHeading = true
    if (name === 'p') paragraph = ''
    if (name === 'sub') paragraph = `${paragraph ?? ''}${attributes.alias ?? ''} `
  })
  parser.on('text', (words) => {
    if (paragraph !== undefined) paragraph += words
  })
  parser.on('closetag', ({ name }) => {
    if (name !== 'p' || paragraph === undefined) return
    texts.push(paragraph)
    if (isHeading) outline.push({ text: paragraph })
    isHeading = false
    paragraph = undefined
  })
  parser.write(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).close()
  return { texts, outline, alternatives: [], ...found }
}
