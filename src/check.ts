import { type CharterOptions, editionsIn, readCharter } from './charter/index.js'
import { proseOf } from './checks/prose.js'
import { checkCharter } from './checks/rules.js'
import { usualSettings } from './checks/settings.js'
import { formats } from './formats/index.js'
import type { Message } from './model/message.js'
import type { Sources } from './model/sources.js'

/** What a check needs beside the content. */
export type CheckOptions = Omit<CharterOptions, 'formatBlocks'>

/** One edition, checked: all that is to be said of its source. */
export interface CheckedEdition {
  readonly id: string
  readonly family: string
  readonly messages: readonly Message[]
}

/** Looks at every edition of a content folder, makes no file and changes nothing. */
export function check(sources: Sources, options: CheckOptions): CheckedEdition[] {
  const formatBlocks = new Set(formats.flatMap(({ options: own }) => own?.block ?? []))
  return editionsIn(sources).map((edition) => {
    const { charter, messages } = readCharter(edition, sources, { ...options, formatBlocks })
    const labels = options.labelsFor(charter?.facts.language ?? 'en-GB')
    const found =
      charter === undefined
        ? []
        : checkCharter({ charter, prose: proseOf(charter), settings: usualSettings, labels })
    return { id: edition.id, family: edition.family, messages: [...messages, ...found] }
  })
}
