import { withHeadings } from './charter/headings.js'
import { type CharterOptions, type EditionFiles, editionsIn, readCharter } from './charter/index.js'
import { aboutIgnores, type Known, levelled, unanswered } from './checks/answer.js'
import { missingFactIds } from './checks/charter/missing-facts.js'
import { explanations, sourceIds } from './checks/explanations.js'
import { type Ignore, ignoresIn } from './checks/ignores.js'
import { proseOf } from './checks/prose.js'
import { checkCharter, rules } from './checks/rules.js'
import type { CheckSettings } from './checks/settings.js'
import { readSettings } from './checks/settings-file.js'
import { type Summary, summaryOf } from './checks/summary.js'
import type { CheckWords } from './checks/words.js'
import { formats } from './formats/index.js'
import type { Charter } from './model/charter.js'
import type { Message } from './model/message.js'
import type { Sources } from './model/sources.js'
import { readSource, type SourceDocument } from './source/index.js'

/** What a check needs beside the content. */
export interface CheckOptions extends Omit<CharterOptions, 'formatBlocks'> {
  /** The words that rules look for in a language (BCP 47), where there are any. */
  readonly checkWordsFor: (language: string) => CheckWords | undefined
  /** Ids of editions, or of charters for all their editions; all when absent. */
  readonly editions?: readonly string[]
  /** What else is looked at: the finished files, the history. */
  readonly inspections?: readonly Inspection[]
}

/** A look at something beside the source, made before: what it found of each edition. */
export interface Inspection {
  /** The names of the messages that it can give. */
  readonly rules: readonly string[]
  find(charter: Charter): readonly Message[]
}

/** One edition, checked: all that is to be said of its source. */
export interface CheckedEdition {
  readonly id: string
  readonly family: string
  readonly messages: readonly Message[]
  /** Absent where an error keeps it from being made; then the rules could not look at it. */
  readonly charter?: Charter
  /** The text in figures; absent with the charter. */
  readonly summary?: Summary
}

/** Looks at every edition of a content folder, makes no file and changes nothing. */
export function check(sources: Sources, options: CheckOptions): CheckedEdition[] {
  const known = knownRules(options.inspections ?? [])
  const { settings, messages } = readSettings(sources, known.ruleIds)
  const wanted = new Set(options.editions)
  const isWanted = ({ id, family }: EditionFiles) =>
    options.editions === undefined || wanted.has(id) || wanted.has(family)
  const all = editionsIn(sources)
  return [...new Set(all.map(({ family }) => family))].flatMap((family) => {
    const editions = all.filter((edition) => edition.family === family)
    const own = editions.filter(isWanted)
    const checked = checkFamily(own, own.length === editions.length, sources, settings, known, options)
    return checked.map((edition) => ({ ...edition, messages: [...messages, ...edition.messages] }))
  })
}

function knownRules(inspections: readonly Inspection[]): Known {
  const advice = new Set(rules.map(({ id }) => id))
  const ran = [...sourceIds, ...inspections.flatMap((inspection) => inspection.rules)]
  return { ruleIds: new Set(explanations.keys()), advice, ran: new Set([...advice, ...ran]) }
}

/** The editions of one charter together, as they share its source and the comments in it. `all`: none is left out. */
function checkFamily(
  editions: readonly EditionFiles[],
  all: boolean,
  sources: Sources,
  settings: CheckSettings,
  known: Known,
  options: CheckOptions,
): CheckedEdition[] {
  const documents = documentsOf(editions, sources)
  const ignores = documents.flatMap(ignoresIn)
  const used = new Set<Ignore>()
  const labelsOf = (charter?: Charter) => options.labelsFor(charter?.facts.language ?? 'en-GB')
  const checked = editions.map((edition) => {
    const { messages, ...seen } = look(edition, sources, settings, options)
    return {
      edition,
      seen,
      messages: levelled(withHeadings(messages, documents, labelsOf(seen.charter)), settings, known),
    }
  })
  const shown = checked.map(({ messages }) => unanswered(messages, ignores, known, used))
  const everything = checked.flatMap(({ messages }) => messages)
  // Where an edition is left out or can not be read, a comment may answer what nobody saw.
  const whole = all && checked.every(({ seen }) => seen.charter !== undefined)
  const ran = whole ? known : { ...known, ran: new Set<string>() }
  const labels = labelsOf(checked.find(({ seen }) => seen.charter !== undefined)?.seen.charter)
  const about = withHeadings(aboutIgnores(ignores, everything, used, ran), documents, labels)
  return checked.map(({ edition, seen }, index) => ({
    id: edition.id,
    family: edition.family,
    ...seen,
    messages: [...(shown[index] ?? []), ...levelled(about, settings, known)],
  }))
}

function look(
  edition: EditionFiles,
  sources: Sources,
  settings: CheckSettings,
  options: CheckOptions,
): Pick<CheckedEdition, 'charter' | 'summary' | 'messages'> {
  const formatBlocks = new Set(formats.flatMap(({ options: own }) => own?.block ?? []))
  const { charter, trace, messages } = readCharter(edition, sources, { ...options, formatBlocks })
  if (charter === undefined || trace === undefined) return { messages }
  const { language } = charter.facts
  const words = options.checkWordsFor(language)
  const labels = options.labelsFor(language)
  const prose = proseOf(charter, trace)
  const subject = { charter, prose, settings, labels, ...(words === undefined ? {} : { words }) }
  const inspections = options.inspections ?? []
  // What was measured is not estimated.
  const measured = new Set(inspections.flatMap((inspection) => inspection.rules))
  // Where there is no front matter at all, one message says so.
  const said = new Set(messages.some(({ rule }) => rule === 'no-front-matter') ? missingFactIds : [])
  const found = checkCharter(subject).filter(({ rule }) => !measured.has(rule) && !said.has(rule))
  const more = inspections.flatMap(({ find }) => find(charter))
  return { charter, summary: summaryOf(subject), messages: [...messages, ...found, ...more] }
}

/** The files of several editions, each once. */
function documentsOf(editions: readonly EditionFiles[], sources: Sources): SourceDocument[] {
  const paths = new Set(editions.flatMap(({ charter, edition }) => [charter, edition ?? charter]))
  return [...paths].flatMap((path) => {
    const result = readSource(path, sources.files.get(path))
    return 'document' in result ? [result.document] : []
  })
}
