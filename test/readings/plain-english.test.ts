import { describe, expect, it } from 'vitest'
import { sourceToReading } from '../../src/checks/parity/source-to-reading.js'
import { walk } from '../../src/doc/walk.js'
import { textsOf } from '../../src/doc/words.js'
import { labelsFor } from '../../src/io/labels.js'
import { READINGS } from '../../src/readings/index.js'
import { charterOf } from '../content.js'

const labels = labelsFor('en-GB')
const charter = charterOf(`---
organisation: Riverside
bsl: javascript:alert(1)
---

# Our charter

We listen.

## Money

We pay for your time.

### Easy Read

Ask us about benefits.

- Picture: talking
  We pay you.
`)

describe('the plain English reading with Easy Read', () => {
  const reading = READINGS['plain-english-with-easy-read'](charter, labels)
  const texts = textsOf(reading.doc)

  it('tells the Easy Read of a part between its heading and its own words, its loose text last', () => {
    const from = texts.indexOf('Money')
    expect(texts.slice(from, from + 4)).toEqual([
      'Money',
      'We pay you.',
      'Ask us about benefits.',
      'We pay for your time.',
    ])
  })

  it('folds it, and credits its pictures', () => {
    const folded = [...walk(reading.doc)].filter((node) => node.type === 'statements')
    expect(folded.map((node) => node.folded)).toEqual([true])
    expect(texts).toContain('Picture credits')
  })

  it('holds every text of the source', () => {
    expect(sourceToReading(charter, reading, 'plain-english-with-easy-read')).toEqual([])
  })

  it('without Easy Read leaves those statements out', () => {
    expect(textsOf(READINGS['plain-english'](charter, labels).doc)).not.toContain('We pay you.')
  })

  it('makes no link of an address of a film that is none', () => {
    const links = [...walk(reading.doc)].flatMap((node) => (node.type === 'link' ? [node.url] : []))
    expect(links.filter((url) => /script/i.test(url))).toEqual([])
  })
})
