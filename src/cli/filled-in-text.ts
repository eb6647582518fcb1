import { type Proposal, proposeAlternative } from '../checks/file/alternatives.js'
import type { Changed, PutIn } from '../checks/file/filled-slots.js'
import type { PlacedSlot } from '../doc/slots.js'
import type { SavedPicture } from '../io/own-pictures.js'
import type { Sources } from '../model/sources.js'
import type { EditionSlots } from './pictures.js'

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
    ...sourceLines(put, saved.file, proposal, sources),
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

/** The lines of the source with the picture in them; its own words and variables stay as they are. */
function sourceLines({ placed }: PutIn, file: string, { alternative }: Proposal, sources: Sources): string[] {
  const { at } = placed
  if (at === undefined)
    return ['  The book takes this picture by its name: nothing has to be written in the charter.']
  const source = sources.files.get(at.file)
  if (source === undefined || !('bytes' in source)) return []
  const lines = new TextDecoder().decode(source.bytes).split(/\r\n?|\n/)
  const name = file.slice(0, file.lastIndexOf('.'))
  const shows = alternative || TO_WRITE
  const picture = `Picture: ${name} (${shows})`
  const first = lines[at.line - 1] ?? ''
  const bullet = /^\s*(?:[-*+]|\d+[.)])\s+/.exec(first)?.[0] ?? '- '
  const words = first.slice(bullet.length)
  const inset = ' '.repeat(bullet.length)
  const hadPicture = /^(?:[^:]{1,40}:\s|!\[)/.test(words) && wordsAreBelow(lines[at.line])
  const rest = [...(hadPicture ? [] : [`${inset}${words}`]), ...itemAfter(lines.slice(at.line))]
  return [
    `  Put into ${at.file}, at line ${at.line}:`,
    ...[`${bullet}${picture}`, ...rest].map((line) => `    ${line}`),
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

/** Every statement whose words are others in Word. */
export function changesText(
  changed: readonly Changed[],
  gone: readonly PlacedSlot[],
  added: readonly string[],
): string {
  const lines = [
    ...changed.map(({ placed, was, now }) => `${placeOf(placed)}was "${was}" now "${now}"`),
    ...gone.map((placed) => `${placeOf(placed)}is not in the document: "${placed.words}"`),
    ...added.map((words) => `new in the document: "${words}"`),
  ]
  if (lines.length === 0) return 'No statement was changed in Word.\n'
  return `Changed in Word, and not in the charter yet:\n${lines.map((line) => `  ${line}\n`).join('')}`
}

function placeOf({ at }: PlacedSlot): string {
  return at === undefined ? '' : `${at.file}:${at.line}  `
}
