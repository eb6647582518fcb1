import { createHash } from 'node:crypto'
import { isDrawn } from './drawn-mark.js'
import { plainSpaces, savedParts, savedWords } from './read-saved.js'
import type { Element } from './read-xml.js'

/** A picture slot as it stands in a Word document, whoever saved it last. */
export interface ReadSlot {
  /** LibreOffice leaves tags out, and keeps the title. */
  readonly tag?: string
  readonly title: string
  /** The words beside it in its row. */
  readonly words: string
  /** What the program that put the picture in says of it. */
  readonly description: string
  /** Whether it says that nobody has filled it yet. */
  readonly isPlaceholder: boolean
  readonly picture?: ReadPicture
}

export interface ReadPicture {
  readonly bytes: Uint8Array
  readonly sha256: string
  /** Whether Charter Press drew it, now or long ago. */
  readonly drawn: boolean
}

/**
 * The picture slots of a Word document, in order, as Word or LibreOffice saved it. Throws on a file that is no Word
 * document, or one that unpacks to more than 400 MB.
 */
export function readSlots(bytes: Uint8Array): ReadSlot[] {
  const { xml, data } = savedParts(bytes)
  const targets = new Map(
    [...xml('word/_rels/document.xml.rels').all('Relationship')].map((relation) => [
      relation.attribute('Id') ?? '',
      (relation.attribute('Target') ?? '').replace(/^(?:\/word\/|\.\/)/, ''),
    ]),
  )
  return [...xml('word/document.xml').all('w:drawing')].flatMap((drawing) => {
    const controls = controlsAround(drawing)
    if (!controls.some((properties) => properties.first('w:picture') !== undefined)) return []
    const target = targets.get(drawing.first('a:blip')?.attribute('r:embed') ?? '')
    return [readSlot(drawing, controls, target === undefined ? undefined : data(`word/${target}`))]
  })
}

function readSlot(drawing: Element, controls: readonly Element[], data: Uint8Array | undefined): ReadSlot {
  const value = (name: string) =>
    controls
      .map((properties) => properties.first(name)?.attribute('w:val'))
      .find((found) => found !== undefined)
  const tag = value('w:tag')
  return {
    ...(tag === undefined ? {} : { tag }),
    title: value('w:alias') ?? '',
    words: wordsBeside(drawing),
    description: plainSpaces(drawing.first('wp:docPr')?.attribute('descr') ?? ''),
    isPlaceholder: controls.some((properties) => properties.first('w:showingPlcHdr') !== undefined),
    ...(data === undefined
      ? {}
      : {
          picture: {
            bytes: data,
            sha256: createHash('sha256').update(data).digest('hex'),
            drawn: isDrawn(data),
          },
        }),
  }
}

/** The properties of the controls around a picture, the nearest first: LibreOffice makes two of one. */
function controlsAround(drawing: Element): Element[] {
  const found: Element[] = []
  for (let control = drawing.around('w:sdt'); control !== undefined; control = control.around('w:sdt')) {
    const properties = control.children.find(({ name }) => name === 'w:sdtPr')
    if (properties !== undefined) found.push(properties)
  }
  return found
}

/** The words of the other cells of its row. */
function wordsBeside(drawing: Element): string {
  const own = drawing.around('w:tc')
  const cells = own?.around('w:tr')?.children.filter(({ name }) => name === 'w:tc') ?? []
  const words = cells
    .filter((cell) => cell !== own)
    .flatMap((cell) => [...cell.all('w:p')].map(savedWords))
    .join(' ')
  return plainSpaces(words)
}
