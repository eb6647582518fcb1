import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { build } from '../build.js'
import { changedTexts } from '../checks/file/changed-texts.js'
import { filledIn, likeness, type PutIn } from '../checks/file/filled-slots.js'
import { ownTemplates } from '../io/index.js'
import { savePicture } from '../io/own-pictures.js'
import { readParagraphs } from '../media/docx/read-saved.js'
import { type ReadSlot, readSlots } from '../media/docx/read-slots.js'
import type { Sources } from '../model/sources.js'
import { CommandError } from './command-error.js'
import { type EditionSlots, slotsOfEditions } from './edition-slots.js'
import { changesText, copiedText, pictureText } from './filled-in-text.js'
import { loadFolder } from './folders.js'

interface FromCommand {
  readonly content: string
  readonly from: string
  readonly name?: string
}

/** Takes in an Easy Read document that a group filled in, and tells what was found. Returns the exit code. */
export async function takeIn(command: FromCommand): Promise<number> {
  const found = await readDocument(command.from)
  const sources = await loadFolder(command.content)
  const { edition, made } = await editionOf(command, found, sources)
  const changes = filledIn(edition.slots, made.slots, found.slots)
  const { pictures, copied } = changes
  const told: string[] = [`${basename(command.from)} is the Easy Read of ${edition.charter.id}.\n`]
  let refused = false
  for (const put of pictures) {
    const folder = join(command.content, edition.charter.family)
    const saved = await savePicture(folder, nameFor(put), put.picture.bytes)
    refused ||= saved === undefined
    told.push(pictureText(put, saved, edition, sources, alternativeOf(put, made.slots, edition)))
  }
  told.push(...copied.map((copy) => copiedText(copy, sources)))
  if (pictures.length + copied.length === 0) told.push('No new picture was put into a slot.\n')
  told.push(changesText(changes, changedTexts(made.texts, found.texts), edition.doc))
  process.stdout.write(told.filter((part) => part !== '').join('\n'))
  return refused ? 1 : 0
}

/** What is read of a document: its slots, and the paragraphs that stand beside none. */
interface ReadDocument {
  readonly slots: readonly ReadSlot[]
  readonly texts: readonly string[]
}

function read(bytes: Uint8Array): ReadDocument {
  return { slots: readSlots(bytes), texts: readParagraphs(bytes) }
}

async function readDocument(path: string): Promise<ReadDocument> {
  const bytes = await readFile(path).catch(() => {
    throw new CommandError(`There is no file ${path} that can be read.`)
  })
  try {
    return read(new Uint8Array(bytes))
  } catch {
    throw new CommandError(`${basename(path)} is no Word document (.docx), or it is damaged.`)
  }
}

interface Made {
  readonly edition: EditionSlots
  /** The document that its source makes today. */
  readonly made: ReadDocument
}

/** The edition that a document was made from: of those named, the one whose slots are most like the document's. */
async function editionOf(command: FromCommand, found: ReadDocument, sources: Sources): Promise<Made> {
  const candidates: (Made & { likeness: number })[] = []
  for (const edition of slotsOfEditions(command.name, sources)) {
    const made = await makeAgain(edition, sources)
    candidates.push({ edition, made, likeness: likeness(made.slots, found.slots) })
  }
  const [best] = candidates.sort((a, b) => b.likeness - a.likeness)
  if (best !== undefined && best.likeness > 0) return best
  const where = command.name === undefined ? 'any charter here' : command.name
  throw new CommandError(
    `${basename(command.from)} has no picture slot of ${where}. Use an Easy Read document that Charter Press made, or name another charter.`,
  )
}

async function makeAgain({ charter }: EditionSlots, sources: Sources): Promise<ReadDocument> {
  const options = { ...ownTemplates(), editions: [charter.id], formats: ['easy-read-docx'], verify: false }
  const built = await build(sources, options)
  const file = built.find(({ id }) => id === charter.id)?.files[0]
  return file === undefined ? { slots: [], texts: [] } : read(file.bytes)
}

/** What the frame of the slot says to a screen reader: LibreOffice keeps that when a picture is put in. */
function alternativeOf(put: PutIn, made: readonly ReadSlot[], { slots }: EditionSlots): string {
  return made[slots.indexOf(put.placed)]?.description ?? ''
}

/** The name of the file: from the wish, else from the words; where a reading added the row, that of its picture. */
function nameFor({ placed: { slot, at } }: PutIn): string {
  if (at === undefined) {
    const shown = basename(slot.picture?.asset ?? slot.id).replace(/\.[a-z]+$/i, '')
    return slot.id === 'about-cover' ? 'cover' : fileName(shown)
  }
  const name = fileName(slot.wish ?? slot.id)
  // A charter's own pictures come before the built-in ones: this one is for its own statement alone.
  return ownTemplates().library.has(name) ? `our-${name}` : name
}

function fileName(words: string): string {
  const name = words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replace(/^-+|-+$/g, '')
  return name === '' ? 'picture' : name
}
