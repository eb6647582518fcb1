import { describe, expect, it } from 'vitest'
import { missingWords, sourceToReading } from '../../src/checks/parity/source-to-reading.js'
import { textsOf, wordsOf } from '../../src/doc/words.js'
import { labelsFor } from '../../src/io/labels.js'
import { READINGS, type ReadingId } from '../../src/readings/index.js'
import { examples } from './examples.js'

const labels = labelsFor('en-GB')

describe.each(Object.keys(READINGS) as ReadingId[])(
  'the %s reading of the CommonMark specification',
  (id) => {
    it('tells every word of all 652 examples', () => {
      expect(examples).toHaveLength(652)
      const lost = examples.flatMap(({ name, charter, words }) => {
        const reading = READINGS[id](charter, labels)
        const told = id === 'spoken' ? words : wordsOf(textsOf(reading.doc).join('\n'))
        const missing = [
          ...missingWords(words, told),
          ...sourceToReading(charter, reading, id).map(({ text }) => text),
        ]
        return missing.length === 0 ? [] : [`${name}: ${missing.join(' ')}`]
      })
      expect(lost).toEqual([])
    })
  },
)
