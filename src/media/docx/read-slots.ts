import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import { type Element, parseXml } from './read-xml.js'

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
}

/** No more than this is unpacked of a document that somebody sends, in bytes. */
const MOST = 400 * 1024 * 1024

/**
 * The picture slots of a Word document, in order, as Word or LibreOffice saved it. Throws on a file that is no Word
 * document, or one that unpacks to more than 400 MB.
 */
export function readSlots(bytes: Uint8Array): ReadSlot[] {
  let size = 0
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      const wanted = /^word\/(?:document\.xml|_rels\/document\.xml\.rels|media\/)/.test(name)
      if (wanted) size += originalSize
      if (size > MOST) throw new Error('The document is larger than 400 MB.')
      return wanted
    },
  })
  const xml = (path: string): Element => {
    const part = parts[path]
    if (part === undefined) throw new Error(`It has no ${path}.`)
    return parseXml(new TextDecoder().decode(part))
  }
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
    const data = target === undefined ? undefined : parts[`word/${target}`]
    return [readSlot(drawing, controls, data)]
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
    description: (drawing.first('wp:docPr')?.attribute('descr') ?? '').replace(/\s+/g, ' ').trim(),
    isPlaceholder: controls.some((properties) => properties.first('w:showingPlcHdr') !== undefined),
    ...(data === undefined
      ? {}
      : { picture: { bytes: data, sha256: createHash('sha256').update(data).digest('hex') } }),
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

/** The words of the other cells of its row; what somebody struck out with changes tracked is no word any more. */
function wordsBeside(drawing: Element): string {
  const own = drawing.around('w:tc')
  const cells = own?.around('w:tr')?.children.filter(({ name }) => name === 'w:tc') ?? []
  return cells
    .filter((cell) => cell !== own)
    .flatMap((cell) => [...cell.all('w:p')].map(paragraphWords))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function paragraphWords(paragraph: Element): string {
  let words = ''
  for (const element of paragraph.all()) {
    if (element.name === 'w:t') words += element.text
    else if (['w:br', 'w:cr'].includes(element.name)) words += ' '
    else if (element.name === 'w:tab' && element.parent?.name === 'w:r') words += ' '
    else if (element.name === 'w:noBreakHyphen') words += '-'
  }
  return words
}
