import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { PlacedSlot } from '../doc/slots.js'
import { ownTemplates } from '../io/index.js'
import type { LibraryPicture, PictureLibrary } from '../model/pictures.js'
import type { Sources } from '../model/sources.js'
import { understood } from './arguments.js'
import { CommandError } from './command-error.js'
import { type EditionSlots, slotsOfEditions } from './edition-slots.js'
import { loadFolder } from './folders.js'

interface PicturesCommand {
  readonly content: string
  readonly name?: string
  readonly html?: string
  readonly from?: string
}

/** `charter pictures`: shows the built-in pictures and the slots of an edition, or takes in what a group filled in. */
export async function runPictures(words: readonly string[]): Promise<number> {
  const command = parse(words)
  if (command.from !== undefined) {
    const { takeIn } = await import('./pictures-from.js')
    return takeIn({ ...command, from: command.from })
  }
  const library = namedOnce(ownTemplates().library)
  const sources = command.name === undefined ? undefined : await loadFolder(command.content)
  const editions = sources === undefined ? [] : slotsOfEditions(command.name, sources)
  if (command.html !== undefined) await writeHtml(command.html, library, editions, sources)
  else process.stdout.write([libraryText(library), ...editions.map(editionText)].join('\n'))
  return 0
}

function parse(words: readonly string[]): PicturesCommand {
  const { values, positionals } = understood('pictures', words, () =>
    parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        content: { type: 'string' },
        html: { type: 'string' },
        from: { type: 'string' },
      },
    }),
  )
  const [name, ...others] = positionals
  if (others.length > 0)
    throw new CommandError('"charter pictures" looks at one charter or edition at a time.')
  if (values.html !== undefined && values.from !== undefined)
    throw new CommandError('Use --html or --from, not both at once.')
  return {
    content: resolve(values.content ?? 'content'),
    ...(name === undefined ? {} : { name }),
    ...(values.html === undefined ? {} : { html: resolve(values.html) }),
    ...(values.from === undefined ? {} : { from: resolve(values.from) }),
  }
}

async function writeHtml(
  file: string,
  library: readonly LibraryPicture[],
  editions: readonly EditionSlots[],
  sources: Sources | undefined,
): Promise<void> {
  const { picturesPage } = await import('../site/pictures-page.js')
  const { asset, labelsFor } = ownTemplates()
  const picture = (name: string) => {
    const own = sources?.files.get(name.replace(/^content\//, ''))
    return own !== undefined && 'bytes' in own ? own.bytes : asset(name)
  }
  const shown = editions.map(({ charter, slots }) => ({
    title: charter.title.words,
    edition: charter.id,
    language: charter.facts.language,
    slots,
  }))
  const page = await picturesPage(library, shown, labelsFor('en-GB'), picture)
  await writeFile(file, page).catch(() => {
    throw new CommandError(`${file} can not be written. Name another file with --html.`)
  })
  process.stdout.write(`The pictures are in ${file}. Open it in a web browser.\n`)
}

/** Each picture once: a library knows it by its other names too. */
function namedOnce(library: PictureLibrary): LibraryPicture[] {
  return [...library].flatMap(([name, picture]) => (name === picture.name ? [picture] : []))
}

function libraryText(library: readonly LibraryPicture[]): string {
  const lines = library.map((picture) => {
    const others = picture.otherNames.length === 0 ? '' : ` (also: ${picture.otherNames.join(', ')})`
    return `  ${picture.name}${others}\n    ${picture.alternative}. ${picture.set}, ${picture.licence}.\n`
  })
  return `The ${library.length} built-in pictures. Write "Picture: NAME" above a statement.\n\n${lines.join('')}`
}

function editionText({ charter, slots }: EditionSlots): string {
  const empty = slots.filter(({ slot }) => slot.picture === undefined).length
  return `Slots of ${charter.id}: ${slots.length - empty} filled, ${empty} empty\n\n${slots.map(slotText).join('')}`
}

function slotText({ slot, words, at }: PlacedSlot): string {
  const place = at === undefined ? '' : `  ${at.file}:${at.line}`
  const picture =
    slot.picture === undefined
      ? `empty   ${slot.wish === undefined ? 'no wish' : `wanted: ${slot.wish}`}`
      : `filled  ${slot.picture.asset.slice(slot.picture.asset.lastIndexOf('/') + 1)}`
  return `  ${picture}${place}\n    ${words === '' ? '(the cover)' : words}\n`
}
