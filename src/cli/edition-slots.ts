import { type EditionFiles, editionsIn, readCharter } from '../charter/index.js'
import { type PlacedSlot, slotsOf } from '../doc/slots.js'
import { formats } from '../formats/index.js'
import { ownTemplates } from '../io/index.js'
import type { Charter } from '../model/charter.js'
import type { Doc } from '../model/doc.js'
import type { Sources } from '../model/sources.js'
import { READINGS } from '../readings/index.js'
import { checkEditions } from './folders.js'
import { messageLines } from './messages.js'

/** An edition with its slots. */
export interface EditionSlots {
  readonly edition: EditionFiles
  readonly charter: Charter
  /** Its Easy Read. */
  readonly doc: Doc
  readonly slots: readonly PlacedSlot[]
}

/** The editions that a name stands for, or all, with their slots. What cannot be read is told, and left out. */
export function slotsOfEditions(name: string | undefined, sources: Sources): EditionSlots[] {
  if (name !== undefined) checkEditions([name], sources)
  const templates = ownTemplates()
  const formatBlocks = new Set(formats.flatMap(({ options }) => options?.block ?? []))
  return editionsIn(sources)
    .filter(({ id, family }) => name === undefined || id === name || family === name)
    .flatMap((edition) => {
      const { charter, messages } = readCharter(edition, sources, { ...templates, formatBlocks })
      if (charter === undefined) {
        const errors = messages.filter(({ level }) => level === 'error')
        process.stderr.write(messageLines(errors, process.stderr.columns))
        return []
      }
      const { doc } = READINGS['easy-read'](charter, templates.labelsFor(charter.facts.language))
      return [{ edition, charter, doc, slots: slotsOf(doc) }]
    })
}
