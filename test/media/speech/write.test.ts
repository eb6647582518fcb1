import { describe, expect, test } from 'vitest'
import { readingToFile } from '../../../src/checks/parity/reading-to-file.js'
import { labelsFor } from '../../../src/io/labels.js'
import { readTextFile } from '../../../src/media/lines-read.js'
import { writeScript } from '../../../src/media/speech/write.js'
import type { Doc } from '../../../src/model/doc.js'
import { spoken } from '../../../src/readings/spoken.js'
import { charterOf } from '../../content.js'
import { everyNode } from '../../docs/every-node.js'
import { deepList, longWord, titleAlone, wideTable } from '../../docs/extremes.js'

const labels = labelsFor('en')
const at = { file: 'charter.md', line: 1, column: 1 }
const nhs = { at, word: 'NHS', meaning: 'National Health Service', abbreviation: true, say: 'N H S' }
const named = charterOf(
  '---\norganisation: Larkmouth Together\nplace: Larkmouth\nsigned by:\n  - name: Larkmouth\n---\n# A\n',
)
const carer = { at, word: 'Carer', meaning: 'somebody who cares', abbreviation: false }

function textOf(doc: Doc): string {
  return new TextDecoder().decode(writeScript(doc, { ...named, words: [nhs, carer] }, labels).bytes)
}

describe('no word is lost or strange', () => {
  test.each(Object.entries({ everyNode, titleAlone, deepList, longWord, wideTable }))('in %s', (_, doc) => {
    const script = writeScript(doc, { ...named, words: [nhs] }, labels)
    expect(readingToFile([doc], script, readTextFile(script.bytes))).toMatchObject({ whole: true })
  })
})

describe('the script', () => {
  const lines = textOf(everyNode).split('\r\n')

  test('opens with the title, the length and how to read it', () => {
    expect(lines.slice(0, 5)).toEqual([
      'Our charter & what it <means>',
      '',
      'Audio script',
      '',
      'Length: about 1 minute, read at 155 words a minute',
    ])
    expect(lines).toContain('Read aloud every line that has no brackets round it.')
  })

  test('lists the tracks, and each starts with its own line', () => {
    const tracks = lines.filter((line) => /^\[?Track \d/.test(line))
    expect(tracks).toHaveLength(8)
    expect(tracks[5]).toMatch(/^\[Track 2\. Who we are \(about \d+ seconds\)\]$/)
    expect(`[${tracks[1]}]`).toBe(tracks[5])
  })

  test('says how words are pronounced, of those that have it', () => {
    expect(lines).toContain('NHS: N H S')
    expect(lines).not.toContain('Carer: ')
  })

  test('lists names and places once, to be sure of before recording', () => {
    const start = lines.indexOf('Names and places. Ask the authors, if you are not sure of one:')
    expect(lines.slice(start + 1, start + 5)).toEqual(['', 'Larkmouth Together', 'Larkmouth', ''])
  })

  test('keeps a phone number in one line with its printed form', () => {
    const { doc } = spoken(
      charterOf(
        '# A\n\nIf you can come, or would like to, or have a question of any kind at all, ring 01632 960868.\n',
      ),
      labels,
    )
    expect(textOf(doc)).toContain(
      '\r\nring oh one six three two, nine six oh, eight six eight {01632 960868}.\r\n',
    )
  })

  test('breaks a long sentence behind a comma, and leaves printed forms whole', () => {
    const long =
      'We will tell you what we heard, what we did, what we did not do, and why that was, every single year.'
    const said = { type: 'paragraph' as const, children: [{ type: 'text' as const, value: long }] }
    const script = textOf({ ...titleAlone, children: [...titleAlone.children, said] })
    expect(script).toContain('what we did not do, and why that was,\r\nevery single year.')
  })

  test('has a sentence a line, directions in square brackets and printed forms in curly ones', () => {
    expect(lines).toContain('We say all of it, with care, not some of it.')
    expect(lines).toContain('[Pause 1 second]')
    expect(lines).toContain('We ring you on oh one six three two, nine six oh one two three {01632 960123}.')
  })

  test('keeps square and curly brackets for itself', () => {
    const said = {
      type: 'paragraph' as const,
      children: [{ type: 'text' as const, value: 'Use [this] or {that}.' }],
    }
    const script = textOf({ ...titleAlone, children: [...titleAlone.children, said] })
    expect(script).toContain('Use (this) or (that).')
  })
})

test('minutes are words at 155 a minute and the pauses', () => {
  const words = {
    type: 'paragraph' as const,
    children: [{ type: 'text' as const, value: 'word '.repeat(155 * 7) }],
  }
  const doc = { ...titleAlone, children: [...titleAlone.children, words] }
  expect(writeScript(doc, { ...named, words: [] }, labels).minutes).toBe(7)
  expect(textOf(doc)).toContain('Between 7 and 8 minutes, read at 160 to 140 words a minute')
})
