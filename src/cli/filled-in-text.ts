import { basename, extname } from 'node:path'
import { type Proposal, proposeAlternative } from '../checks/file/alternatives.js'
import type { ChangedText } from '../checks/file/changed-texts.js'
import type { Copied, FilledIn, PutIn } from '../checks/file/filled-slots.js'
import { leavesOf } from '../doc/leaves.js'
import type { PlacedSlot } from '../doc/slots.js'
import { walk } from '../doc/walk.js'
import { inlineText } from '../doc/words.js'
import type { SavedPicture } from '../io/own-pictures.js'
import type { Doc } from '../model/doc.js'
import type { Place } from '../model/place.js'
import type { Sources } from '../model/sources.js'
import type { EditionSlots } from './edition-slots.js'

/** What is told of one picture that came back: where it was saved, the lines for the charter, and what to look at. */
export function pictureText(
  put: PutIn,
  saved: SavedPicture | undefined,
  { charter }: EditionSlots,
  sources: Sources,
  frameWords: string,
): string {
  const { placed, description } = put
  if (saved === undefined) {
    return `${where(placed)}\n  This picture is neither PNG nor JPEG, so it is not saved. Save it as one of them, and put it into Word again.\n`
  }
  const proposal = proposeAlternative(description, placed.slot.wish, frameWords)
  const path = `${charter.family}/pictures/${saved.file}`
  return [
    where(placed),
    `  ${saved.wasThere ? 'Was there already' : 'Saved'}: ${path}`,
    ...doubt(proposal, description).map((line) => `  ${line}`),
    ...sourceLines(
      placed,
      `${basename(saved.file, extname(saved.file))} (${proposal.alternative || TO_WRITE})`,
      sources,
    ),
    '  Put into pictures/pictures.yaml:',
    ...yamlLines(saved.file, proposal).map((line) => `    ${line}`),
    '',
  ].join('\n')
}

function where({ words, at }: PlacedSlot): string {
  const place = at === undefined ? '' : `${at.file}:${at.line}  `
  return `${place}${words === '' ? 'The cover' : words}`
}

function doubt({ alternative, instead }: Proposal, description: string): string[] {
  if (instead === undefined)
    return [`Somebody wrote in Word that it shows: ${alternative}. Check that this is so.`]
  const why = {
    'file name': `Its description in Word is a file name (${description}), and is not used.`,
    'automatic description': `Word guessed its description (${description}). It is not used: a person has to say what the picture shows.`,
    nothing: 'Nobody said in Word what it shows.',
  }[instead]
  const next =
    alternative === ''
      ? 'Look at it, and write what it shows.'
      : `The wish of the slot is proposed (${alternative}). Look at the picture, and write what it shows.`
  return [why, next]
}

const TO_WRITE = 'WRITE HERE WHAT IT SHOWS'

function yamlLines(file: string, { alternative }: Proposal): string[] {
  return [
    `${file}:`,
    `  alternative: ${JSON.stringify(alternative || TO_WRITE)}`,
    '  artist:',
    '  licence:',
    '  source:',
    ...(file.endsWith('.jpg') ? ['  permission:'] : []),
  ]
}

/** What is told of a slot into which the picture of another was put. */
export function copiedText({ placed, from }: Copied, sources: Sources): string {
  const name = basename(from.slot.picture?.asset ?? '').replace(/\.[a-z]+$/i, '')
  return [
    where(placed),
    `  The picture of another statement was put here: ${from.words === '' ? 'that of the cover' : from.words}`,
    ...sourceLines(placed, name, sources),
    '',
  ].join('\n')
}

/** The lines of the source with the picture in them; its own words and variables stay as they are. */
function sourceLines({ at }: PlacedSlot, picture: string, sources: Sources): string[] {
  if (at === undefined)
    return ['  The book takes this picture by its name: nothing has to be written in the charter.']
  const source = sources.files.get(at.file)
  if (source === undefined || !('bytes' in source)) return []
  const lines = new TextDecoder().decode(source.bytes).split(/\r\n?|\n/)
  const first = lines[at.line - 1] ?? ''
  const bullet = /^\s*(?:[-*+]|\d+[.)])\s+/.exec(first)?.[0] ?? '- '
  const words = first.slice(bullet.length)
  const inset = ' '.repeat(bullet.length)
  const hadPicture = /^(?:[^:]{1,40}:\s|!\[)/.test(words) && wordsAreBelow(lines[at.line])
  const rest = [...(hadPicture ? [] : [`${inset}${words}`]), ...itemAfter(lines.slice(at.line))]
  return [
    `  Put into ${at.file}, at line ${at.line}:`,
    ...[`${bullet}Picture: ${picture}`, ...rest].map((line) => `    ${line}`),
  ]
}

function wordsAreBelow(next: string | undefined): boolean {
  return next !== undefined && /^\s+\S/.test(next)
}

/** The lines of an item behind its first. */
function itemAfter(lines: readonly string[]): string[] {
  const end = lines.findIndex((line) => !/^\s+\S/.test(line))
  return lines.slice(0, end === -1 ? lines.length : end)
}

/** Every statement and every other text whose words are others in Word. */
export function changesText(
  { changed, gone, added }: FilledIn,
  texts: readonly ChangedText[],
  doc: Doc,
): string {
  const places = placesOfTexts(doc)
  const lines = [
    ...changed.map(({ placed, was, now }) => changeLine({ was, now }, placed.at)),
    ...gone.map(({ words, at }) => changeLine({ was: words }, at)),
    ...added.map((words) => changeLine({ now: words }, undefined)),
    ...texts.map((text) => changeLine(text, places.get(text.was ?? ''))),
  ]
  if (lines.length === 0) return 'No statement was changed in Word.\n'
  return `Changed in Word, and not in the charter yet:\n${lines.map((line) => `  ${line}\n`).join('')}`
}

function changeLine({ was, now }: ChangedText, at: Place | undefined): string {
  const place = at === undefined ? '' : `${at.file}:${at.line}  `
  if (was === undefined) return `${place}new in the document: "${now}"`
  return now === undefined ? `${place}is not in the document: "${was}"` : `${place}was "${was}" now "${now}"`
}

/** Where the texts of a document that have no slot stand in the source. */
function placesOfTexts(doc: Doc): Map<string, Place> {
  const places = new Map<string, Place>()
  for (const node of walk(doc)) {
    if (node.type !== 'paragraph' && node.type !== 'heading') continue
    const words = inlineText(node.children).replace(/\s+/g, ' ').trim()
    const [leaf] = leavesOf(node)
    if (leaf !== undefined && !places.has(words)) places.set(words, leaf.at)
  }
  return places
}
