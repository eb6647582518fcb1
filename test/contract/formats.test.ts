import { describe, expect, it } from 'vitest'
import { editionsIn, readCharter } from '../../src/charter/index.js'
import { headingsOf, headingWords } from '../../src/doc/headings.js'
import { walk } from '../../src/doc/walk.js'
import { wordsOf } from '../../src/doc/words.js'
import type { Format } from '../../src/formats/format.js'
import { formats } from '../../src/formats/index.js'
import { labelsFor } from '../../src/io/index.js'
import type { Doc } from '../../src/model/doc.js'
import { READINGS } from '../../src/readings/index.js'
import { charterOptions } from '../content.js'
import { buildAll, loadAll } from './charters.js'

const sources = await loadAll()
const editions = editionsIn(sources)

/** The Doc that a format of an edition has to tell. */
function docOf(id: string, { readings: [reading], arrange }: Format): Doc {
  const edition = editions.find((candidate) => candidate.id === id)
  const charter = edition && readCharter(edition, sources, charterOptions).charter
  if (charter === undefined) throw new Error(`${id} can not be read`)
  const { doc } = READINGS[reading](charter, labelsFor(charter.facts.language))
  return arrange === undefined ? doc : arrange(doc)
}

describe.each(formats)('every edition as $id', async (format) => {
  const built = await buildAll(sources, [format.id])

  it('is there, and says nothing wrong', () => {
    expect(built.map(({ id }) => id)).toEqual(editions.map(({ id }) => id))
    expect(built.flatMap(({ messages }) => messages).filter(({ level }) => level === 'error')).toEqual([])
  })

  it('holds every word of its reading, in order, and none from nowhere', () => {
    expect(built.map(({ id, manifest }) => [id, manifest?.files[0]?.parity])).toEqual(
      editions.map(({ id }) => [id, 'whole']),
    )
  })

  it('has the same bytes when it is made again', async () => {
    const again = await buildAll(sources, [format.id])
    for (const [index, { id, files }] of built.entries()) {
      const same =
        Buffer.compare(
          files[0]?.bytes ?? new Uint8Array(),
          again[index]?.files[0]?.bytes ?? new Uint8Array(),
        ) === 0
      expect(same, id).toBe(true)
    }
  })

  it.each(built.map(({ id, files }) => [id, files[0]] as const))(
    '%s has its headings, title, language and alternatives',
    async (id, file) => {
      const doc = docOf(id, format)
      const readback = await format.read(file?.bytes ?? new Uint8Array())
      const headings = headingsOf(doc)
      const levels = readback.outline.flatMap(({ level }) => level ?? [])
      expect(wordsOf(readback.title ?? doc.title)).toEqual(expect.arrayContaining(wordsOf(doc.title)))
      expect(readback.language ?? doc.lang).toBe(doc.lang)
      expect(
        notInOrder(
          headings.map(({ children }) => headingWords(children)),
          readback.outline.map(({ text }) => text),
        ),
      ).toEqual([])
      if (levels.length > 0) {
        expect(levels[0]).toBe(1)
        expect(levels.filter((level) => level === 1)).toHaveLength(1)
        expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])
      }
      const described = [...walk(doc)].flatMap((node) =>
        node.type === 'image' && node.alt !== '' ? [node.alt] : [],
      )
      expect(notInOrder(described, [...readback.alternatives, ...readback.texts])).toEqual([])
    },
  )
})

/** The wanted texts whose words no text holds behind the one before it. */
function notInOrder(all: readonly string[], found: readonly string[]): string[] {
  const wanted = all.filter((text) => wordsOf(text).length > 0)
  let next = 0
  for (const text of found)
    if (next < wanted.length && holds(wordsOf(text), wordsOf(wanted[next] ?? ''))) next += 1
  return wanted.slice(next)
}

function holds(found: readonly string[], wanted: readonly string[]): boolean {
  let next = 0
  for (const word of found) if (word === wanted[next]) next += 1
  return next === wanted.length
}
