import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadContent } from '../../src/io/load.js'
import type { Message } from '../../src/model/message.js'
import { content, readAll, told } from '../content.js'

const folder = new URL('../fixtures/messages/', import.meta.url)
const results = readAll(await loadContent(folder.pathname))

describe('what is said of each source, word for word', () => {
  const situations = [...new Set(results.map(({ family }) => family))]

  it.each(situations)('%s', (situation) => {
    const expected = readFileSync(new URL(`${situation}/expected.txt`, folder), 'utf8')
    const messages = results
      .flatMap((result) => result.messages)
      .filter(({ place }) => place.file.startsWith(`${situation}/`))
    expect(messages.sort(byPlace).map(told).join('\n')).toBe(expected)
  })
})

function byPlace(a: Message, b: Message): number {
  return a.place.line - b.place.line || a.place.column - b.place.column
}

describe('a file that is no charter', () => {
  const [latin] = readAll(content({ 'a/charter.md': new Uint8Array([0x23, 0x20, 0xe9, 0x0a]) }))
  const [huge] = readAll(content({ 'a/charter.md': `# Long\n${'word '.repeat(500_000)}` }))

  it('in another encoding than UTF-8 says how to save it', () => {
    expect(latin?.charter).toBeUndefined()
    expect(latin?.messages.map(told)).toEqual([
      'Error 1:1\nThis file is not plain text in UTF-8. Open it in your editor and save it again as "UTF-8".\n',
    ])
  })

  it('over 2 MB says where pictures go', () => {
    expect(huge?.messages.map(told)).toEqual([
      'Error 1:1\nThis file is over 2 MB. A charter is text: move pictures to its pictures folder.\n',
    ])
  })
})
