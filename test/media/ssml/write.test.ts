import { describe, expect, test } from 'vitest'
import { readingToFile } from '../../../src/checks/parity/reading-to-file.js'
import { labelsFor } from '../../../src/io/labels.js'
import { readSsml } from '../../../src/media/ssml/read.js'
import { writeSsml } from '../../../src/media/ssml/write.js'
import type { Doc } from '../../../src/model/doc.js'
import { spoken, spokenReading } from '../../../src/readings/spoken.js'
import { charterOf } from '../../content.js'
import { everyNode } from '../../docs/every-node.js'
import { deepList, longNumber, longWord, titleAlone, wideTable } from '../../docs/extremes.js'
import { examineSsml } from '../../tools/ssml-rules.js'

const labels = labelsFor('en')
const docs = { everyNode, titleAlone, deepList, longNumber, longWord, wideTable }

function xmlOf(doc: Doc): string {
  return new TextDecoder().decode(writeSsml(doc, labels).bytes)
}

/** The SSML of a charter, without what stands round its body. */
function told(body: string): string {
  const xml = xmlOf(spoken(charterOf(`# A charter\n\n${body}`), labels).doc)
  return xml.slice(xml.indexOf('<!-- pause 2 seconds -->'))
}

describe.each(Object.entries(docs))('%s', (_, doc) => {
  const aloud = spokenReading(doc, charterOf('# A charter'), labels)

  test.each([
    ['as it is', doc],
    ['told aloud', aloud],
  ])('%s: no word is lost or strange', (_name, one) => {
    const written = writeSsml(one, labels)
    expect(readingToFile([one], written, readSsml(written.bytes))).toMatchObject({ whole: true })
  })

  test('keeps the rules of SSML 1.1', () => {
    expect(examineSsml(xmlOf(aloud)).faults).toEqual([])
  })
})

test('the rules find what is wrong', () => {
  const xml =
    '<speak version="1.0" xmlns="x" xml:lang="en"><p><p>a</p><break><s/></break><mark/></p><b/></speak>'
  expect(examineSsml(xml).faults).toEqual([
    'version="1.0"',
    'xmlns="x"',
    '<p> in <p>',
    '<s> in <break>',
    '<mark> without name',
    'no element <b>',
  ])
})

test('a written-out form keeps the printed one, and takes the stop behind it', () => {
  expect(told('It costs £12.50.')).toContain('It costs <sub alias="twelve pounds fifty.">£12.50.</sub></s>')
})

test('silences come from the structure', () => {
  const xml = told('## Us\n\nWe. You.\n')
  expect(xml.match(/<break[^>]*>|<p>/g)).toEqual([
    '<break time="2000ms"/>',
    '<p>',
    '<break time="1000ms"/>',
    '<p>',
    '<break time="500ms"/>',
    '<break time="2000ms"/>',
    '<p>',
    '<break time="500ms"/>',
  ])
})

test('each sentence and each pledge has a mark from its words', () => {
  const { marks } = examineSsml(
    xmlOf(spoken(charterOf('# A\n\n## Our pledges\n\n### We will listen\n\nAlways. Always.\n'), labels).doc),
  )
  expect(marks).toEqual(
    expect.arrayContaining(['our-pledges', 'pledge-1-we-will-listen', 'always', 'always-1']),
  )
})

test('words in another language have a voice for it', () => {
  expect(told('Or <span lang="cy">croeso</span> here.')).toContain(
    'Or <voice languages="cy" name="cy"><lang xml:lang="cy">croeso</lang></voice> here.',
  )
})

test('directions are comments, which can not end early', () => {
  const xml = xmlOf(spoken(charterOf('# A\n\n> "See <span lang="cy">a --> b -- c</span>."'), labels).doc)
  expect(xml).toContain('<!-- quote -->')
  expect(examineSsml(xml).faults).toEqual([])
})
