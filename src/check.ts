import { withHeadings } from './charter/headings.js'
import { type CharterOptions, type EditionFiles, editionsIn, readCharter } from './charter/index.js'
import { proseOf } from './checks/prose.js'
import type { Subject } from './checks/rule.js'
import { checkCharter } from './checks/rules.js'
import { usualSettings } from './checks/settings.js'
import { type Summary, summaryOf } from './checks/summary.js'
import type { CheckWords } from './checks/words.js'
import { formats } from './formats/index.js'
import type { Message } from './model/message.js'
import type { Sources } from './model/sources.js'
import { readSource, type SourceDocument } from './source/index.js'

/** What a check needs beside the content. */
export interface CheckOptions extends Omit<CharterOptions, 'formatBlocks'> {
  /** The words that rules look for in a language (BCP 47), where there are any. */
  readonly checkWordsFor: (language: string) => CheckWords | undefined
}

/** One edition, checked: all that is to be said of its source. */
export interface CheckedEdition {
  readonly id: string
  readonly family: string
  readonly messages: readonly Message[]
  /** Absent where the charter has errors. */
  readonly summary?: Summary
}

/** Looks at every edition of a content folder, makes no file and changes nothing. */
export function check(sources: Sources, options: CheckOptions): CheckedEdition[] {
  const formatBlocks = new Set(formats.flatMap(({ options: own }) => own?.block ?? []))
  return editionsIn(sources).map((edition) => {
    const { charter, trace, messages } = readCharter(edition, sources, { ...options, formatBlocks })
    if (charter === undefined || trace === undefined)
      return { id: edition.id, family: edition.family, messages }
    const { language } = charter.facts
    const words = options.checkWordsFor(language)
    const subject: Subject = {
      charter,
      prose: proseOf(charter, trace),
      settings: usualSettings,
      ...(words === undefined ? {} : { words }),
      labels: options.labelsFor(language),
    }
    return {
      id: edition.id,
      family: edition.family,
      messages: [...messages, ...withHeadings(checkCharter(subject), documentsOf(edition, sources))],
      summary: summaryOf(subject),
    }
  })
}

function documentsOf({ charter, edition }: EditionFiles, sources: Sources): SourceDocument[] {
  return [charter, ...(edition === undefined ? [] : [edition])].flatMap((path) => {
    const result = readSource(path, sources.files.get(path))
    return 'document' in result ? [result.document] : []
  })
}
