import type { OutlineEntry, Readback } from '../../model/files.js'
import { Objects } from './read/objects.js'
import { readPage } from './read/page-text.js'
import { type ReadContent, type ReadElement, readStructure } from './read/structure.js'

/** Elements that stand inside a line; any other begins a new text. */
const INLINE = new Set(['Span', 'Strong', 'Em', 'Code', 'Link', 'Reference'])

/**
 * Reads a tagged PDF as a screen reader does: by its structure tree, without its artifacts. A paragraph that goes over
 * several lines and pages is one text again. Throws on a PDF that is not tagged.
 */
export async function readPdf(bytes: Uint8Array): Promise<Readback> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const root = readStructure(new Objects(bytes))
  const file = await getDocument({
    // The library takes the bytes for itself.
    data: bytes.slice(),
    maxImageSize: 0,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  }).promise
  try {
    const pages: ReadonlyMap<number, string>[] = []
    for (let number = 1; number <= file.numPages; number++) {
      pages.push(await readPage(await file.getPage(number)))
    }
    const { info, metadata } = await file.getMetadata()
    const title: unknown = metadata?.get('dc:title') ?? entry(info, 'Title')
    const language = entry(info, 'Language')
    return {
      ...gather(root, ({ page, mark }) => pages[page]?.get(mark) ?? ''),
      ...(typeof language === 'string' ? { language } : {}),
      ...(typeof title === 'string' ? { title } : {}),
    }
  } finally {
    await file.destroy()
  }
}

function entry(from: object, key: string): unknown {
  return Object.entries(from).find(([name]) => name === key)?.[1]
}

function gather(
  root: ReadElement,
  textOf: (content: ReadContent) => string,
): Pick<Readback, 'texts' | 'outline' | 'alternatives'> {
  const texts: string[] = []
  const outline: OutlineEntry[] = []
  const alternatives: string[] = []
  let text = ''
  const end = () => {
    if (text.trim() !== '') texts.push(text)
    text = ''
  }
  const visit = (element: ReadElement): void => {
    const inline = INLINE.has(element.type)
    if (!inline) end()
    if (element.type === 'Figure' && element.alt !== undefined) alternatives.push(element.alt)
    const heading = /^H([1-9])$/.exec(element.type)
    const before = texts.length
    for (const child of element.children) {
      if ('mark' in child) text += textOf(child)
      else visit(child)
    }
    if (!inline) end()
    if (heading !== null) {
      const words = texts.slice(before).join(' ').trim()
      outline.push({ level: Number(heading[1]), text: words })
    }
  }
  visit(root)
  return { texts, outline, alternatives }
}
