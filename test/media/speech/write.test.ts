import { describe, expect, test } from 'vitest'
import { readingToFile } from '../../../src/checks/parity/reading-to-file.js'
import { labelsFor } from '../../../src/io/labels.js'
import { readTextFile } from '../../../src/media/lines-read.js'
import { writeScript } from '../../../src/media/speech/write.js'
import type { Doc } from '../../../src/model/doc.js'
import { everyNode } from '../../docs/every-node.js'
import { deepList, longWord, titleAlone, wideTable } from '../../docs/extremes.js'

const labels = labelsFor('en')
const at = { file: 'charter.md', line: 1, column: 1 }
const nhs = { at, word: 'NHS', meaning: 'National Health Service', abbreviation: true, say: 'N H S' }
const carer = { at, word: 'Carer', meaning: 'somebody who cares', abbreviation: false }

function textOf(doc: Doc): string {
  return new TextDecoder().decode(writeScript(doc, [nhs, carer], labels).bytes)
}

describe('no word is lost or strange', () => {
  test.each(Object.entries({ everyNode, titleAlone, deepList, longWord, wideTable }))('in %s', (_, doc) => {
    const script = writeScript(doc, [nhs], labels)
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
  expect(writeScript(doc, [], labels).minutes).toBe(7)
  expect(textOf(doc)).toContain('Between 7 and 8 minutes, read at 160 to 140 words a minute')
})
