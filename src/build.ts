import { createHash } from 'node:crypto'
import { type CharterOptions, editionsIn, readCharter } from './charter/index.js'
import { checkContrast, LEAST } from './checks/contrast.js'
import { readingToFile } from './checks/parity/reading-to-file.js'
import { sourceToReading } from './checks/parity/source-to-reading.js'
import { countWords, textsOf } from './doc/words.js'
import { type Docs, type Format, isForRecordings } from './formats/format.js'
import { formats as allFormats, fileName } from './formats/index.js'
import { optionSets, type Setting } from './formats/options.js'
import { themeOf, themeOfFile } from './formats/themes.js'
import { manifestOf } from './manifest.js'
import type { Charter } from './model/charter.js'
import type { Doc } from './model/doc.js'
import type { Manifest, ManifestFile, OutputFile, ParityResult, Rendered, Sibling } from './model/files.js'
import type { Labels } from './model/labels.js'
import type { Message } from './model/message.js'
import type { PictureLibrary } from './model/pictures.js'
import type { Sources } from './model/sources.js'
import type { Theme } from './model/theme.js'
import { READINGS, type Reading, type ReadingId } from './readings/index.js'

/** What a build needs beside the content: the team's own templates, loaded before. */
export interface BuildOptions {
  readonly labelsFor: (language: string) => Labels
  readonly library: PictureLibrary
  readonly themes: ReadonlyMap<string, Theme>
  /** A font, a template or a built-in picture by name. Throws on a name that is not there. */
  readonly asset: (name: string) => Uint8Array
  /** Ids of editions, or of charters for all their editions; all when absent. */
  readonly editions?: readonly string[]
  /** Ids of formats; all when absent. */
  readonly formats?: readonly string[]
  /** Values over those of the front matter's blocks; each gives a file beside the one that the front matter asks for. */
  readonly settings?: readonly Setting[]
  /** Whether to read every file back and prove that no word was lost: yes, unless it says no. */
  readonly verify?: boolean
  /** Puts what is to be said of the source into the readings, for whoever writes it. The words are then not those of the charter. */
  readonly annotate?: (doc: Doc, messages: readonly Message[], labels: Labels) => Doc
  /** Is told what is being made, for a person who waits. */
  readonly onProgress?: (edition: string, format: string) => void
}

/** One edition, built. Without a manifest it has errors, and must not be published. */
export interface BuiltEdition {
  readonly id: string
  readonly family: string
  readonly messages: readonly Message[]
  readonly files: readonly OutputFile[]
  readonly manifest?: Manifest
}

/** The whole line, in memory: content in, files and messages out, edition by edition. The same input gives the same bytes. */
export async function build(sources: Sources, options: BuildOptions): Promise<BuiltEdition[]> {
  const built: BuiltEdition[] = []
  for await (const edition of buildEditions(sources, options)) built.push(edition)
  return built
}

/** As `build`, but hands over each edition as soon as it is made, so that none has to be kept. */
export async function* buildEditions(sources: Sources, options: BuildOptions): AsyncGenerator<BuiltEdition> {
  const wanted = options.editions === undefined ? undefined : new Set(options.editions)
  const formats = allFormats.filter(({ id }) => options.formats?.includes(id) ?? true)
  const charterOptions: CharterOptions = {
    ...options,
    formatBlocks: new Set(allFormats.flatMap(({ options: own }) => own?.block ?? [])),
  }
  for (const edition of editionsIn(sources)) {
    if (wanted !== undefined && !wanted.has(edition.id) && !wanted.has(edition.family)) continue
    const { charter, messages } = readCharter(edition, sources, charterOptions)
    const { id, family } = edition
    yield charter === undefined
      ? { id, family, messages, files: [] }
      : await buildCharter(charter, messages, formats, sources, options)
  }
}

async function buildCharter(
  charter: Charter,
  before: readonly Message[],
  formats: readonly Format[],
  sources: Sources,
  options: BuildOptions,
): Promise<BuiltEdition> {
  const labels = options.labelsFor(charter.facts.language)
  const messages = [...before]
  const readings = tellAll(charter, formats, labels)
  for (const { messages: found = [] } of readings.values()) messages.push(...found)
  if (options.verify !== false) {
    for (const [id, reading] of readings) messages.push(...sourceToReading(charter, reading, id))
  }
  const usual = themeOf(charter, options.themes)
  messages.push(...usual.messages)
  const annotate = options.annotate ?? ((doc) => doc)
  const annotated = new Map([...readings].map(([id, { doc }]) => [id, annotate(doc, messages, labels)]))
  const asset = (name: string) =>
    name.startsWith(CONTENT) ? contentFile(name, sources) : options.asset(name)
  const made = new Map<string, { readonly file: OutputFile; readonly entry: ManifestFile }>()
  for (const format of formats) {
    const docs = docsFor(format, annotated)
    const { sets, messages: optionMessages } = optionSets(format, charter, options.settings ?? [])
    messages.push(...optionMessages)
    for (const set of sets) {
      options.onProgress?.(charter.id, format.id)
      const { theme, place, values, messages: own } = themeOfFile(format, set, charter, usual, options.themes)
      const contrast = checkContrast(theme, format.contrast ?? LEAST, place)
      messages.push(...own, ...contrast.filter(({ text }) => messages.every((said) => said.text !== text)))
      const siblings = siblingsOf(format, charter, labels)
      const context = { edition: charter, options: values, labels, theme, siblings, asset }
      const rendered = await format.render(docs, context)
      messages.push(...rendered.messages)
      const parity = await verify(format, docs, rendered, charter, options, messages)
      const name = fileName(charter.id, format, values)
      // A setting that changes nothing in the name takes the place of the file that the front matter asks for.
      made.set(name, {
        file: { name, bytes: rendered.bytes },
        entry: entryOf(format, name, rendered, docs, parity, labels),
      })
    }
  }
  const { id, family } = charter
  if (messages.some(({ level }) => level === 'error')) return { id, family, messages, files: [] }
  const files = [...made.values()].map(({ file }) => file)
  const manifest = manifestOf(
    charter,
    [...made.values()].map(({ entry }) => entry),
  )
  return { id, family, messages, files, manifest }
}

const CONTENT = 'content/'

function contentFile(name: string, sources: Sources): Uint8Array {
  const file = sources.files.get(name.slice(CONTENT.length))
  if (file === undefined || 'problem' in file)
    throw new Error(`${name} was found before, and is not there now`)
  return file.bytes
}

/** Each reading that a wanted format needs, told once. */
function tellAll(
  charter: Charter,
  formats: readonly Format[],
  labels: Labels,
): ReadonlyMap<ReadingId, Reading> {
  const ids = new Set(formats.flatMap(({ readings }) => [...readings]))
  return new Map([...ids].map((id) => [id, READINGS[id](charter, labels)]))
}

/** The files of an edition in every format but one, whether or not they are made this time. */
function siblingsOf(format: Format, charter: Charter, labels: Labels): Sibling[] {
  return allFormats
    .filter((other) => other !== format)
    .map((other) => ({
      title: labels(other.title),
      name: fileName(charter.id, other, optionSets(other, charter, []).sets[0]),
      forRecordings: isForRecordings(other.id),
    }))
}

/** The readings in the format's own order, where it has one. */
function docsFor({ arrange }: Format, docs: Docs): Docs {
  return arrange === undefined ? docs : new Map([...docs].map(([id, doc]) => [id, arrange(doc)]))
}

async function verify(
  format: Format,
  docs: Docs,
  rendered: Rendered,
  charter: Charter,
  options: BuildOptions,
  messages: Message[],
): Promise<ParityResult> {
  if (options.verify === false) return 'not checked'
  const told = format.readings.flatMap((id) => docs.get(id) ?? [])
  const parity = readingToFile(told, rendered, await format.read(rendered.bytes))
  if (parity.whole) return 'whole'
  const place = { file: charter.file, line: 1, column: 1 }
  const found = [
    ...(parity.missing.length === 0 ? [] : [`missing: ${parity.missing.slice(0, 10).join(' ')}`]),
    ...(parity.strange.length === 0 ? [] : [`from nowhere: ${parity.strange.slice(0, 10).join(' ')}`]),
    ...(parity.disordered === undefined ? [] : [`out of order: ${parity.disordered}`]),
  ].join('; ')
  const text = `The words of ${format.id} are not those of the charter (${found}). This is a fault in Charter Press: please report it.`
  messages.push({ rule: 'parity', level: 'error', place, text })
  return 'broken'
}

function entryOf(
  format: Format,
  name: string,
  rendered: Rendered,
  docs: Docs,
  parity: ParityResult,
  labels: Labels,
): ManifestFile {
  const told = format.readings.flatMap((id) => docs.get(id) ?? [])
  const left = countWords(rendered.left ?? [])
  return {
    format: format.id,
    title: labels(format.title),
    name,
    mediaType: format.mediaType,
    bytes: rendered.bytes.length,
    sha256: createHash('sha256').update(rendered.bytes).digest('hex'),
    words: countWords(told.flatMap((doc) => textsOf(doc))),
    ...(left === 0 ? {} : { wordsLeft: left }),
    parity,
    ...rendered.measures,
  }
}
