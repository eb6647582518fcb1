import { describe, expect, it } from 'vitest'
import { readingToFile } from '../../src/checks/parity/reading-to-file.js'
import type { Context, Format } from '../../src/formats/format.js'
import { formats } from '../../src/formats/index.js'
import { labelsFor, ownTemplates } from '../../src/io/index.js'
import type { Charter } from '../../src/model/charter.js'
import type { Doc } from '../../src/model/doc.js'
import { READINGS } from '../../src/readings/index.js'
import { examples, gather, stub } from './examples.js'

const labels = labelsFor('en-GB')
const { asset, themes } = ownTemplates()

/** Media whose files cost a second each get the examples gathered into a few documents. */
const SLOW = new Set(['large-print-pdf', 'easy-read-docx', 'audio-script-docx'])
const TOGETHER = 66

interface Case {
  readonly name: string
  readonly charter: Charter
  readonly doc: Doc
}

function casesFor(format: Format): Case[] {
  const [reading] = format.readings
  const told = examples.map(({ name, charter }) => ({
    name,
    charter,
    doc: READINGS[reading](charter, labels).doc,
  }))
  if (!SLOW.has(format.id)) return told
  return Array.from({ length: Math.ceil(told.length / TOGETHER) }, (_, part) => {
    const cases = told.slice(part * TOGETHER, (part + 1) * TOGETHER)
    const [first, last] = [cases[0], cases.at(-1)]
    if (first === undefined || last === undefined) throw new Error('No examples')
    const name = `${first.name} to ${last.name}`
    return {
      name,
      charter: first.charter,
      doc: gather(
        cases.map(({ doc }) => doc),
        name,
      ),
    }
  })
}

async function faultsOf(format: Format, { charter, doc }: Case): Promise<string[]> {
  const theme = themes.get('charter')
  if (theme === undefined) throw new Error('No theme')
  const pictures = (name: string) =>
    name.startsWith('content/') ? new TextEncoder().encode(stub) : asset(name)
  const context: Context = { edition: charter, options: {}, labels, theme, asset: pictures }
  const rendered = await format.render(new Map([[format.readings[0], doc]]), context)
  const parity = readingToFile([doc], rendered, await format.read(rendered.bytes))
  return parity.whole ? [] : [JSON.stringify(parity)]
}

describe.each(formats)('the CommonMark specification as $id', (format) => {
  it('holds every word of all 652 examples', async () => {
    const faults: string[] = []
    for (const example of casesFor(format)) {
      for (const fault of await faultsOf(format, example)) faults.push(`${example.name}: ${fault}`)
    }
    expect(faults).toEqual([])
  })
})
