import { unzipSync } from 'fflate'
import type { OutlineEntry, Readback } from '../../model/files.js'
import { type Element, parseXml } from './read-xml.js'

/**
 * Gets the words of a Word document back from its XML: with a parser that shares nothing with what wrote it.
 * Throws on a file that is no Word document.
 */
export function readDocx(bytes: Uint8Array): Readback {
  const parts = unzipSync(bytes)
  const part = (path: string): Element => {
    const found = parts[path]
    if (found === undefined) throw new Error(`This is no Word document: it has no ${path}`)
    return parseXml(new TextDecoder().decode(found))
  }
  const styles = part('word/styles.xml')
  const levels = outlineLevels(styles)
  const body = part('word/document.xml')
  const feet = Object.keys(parts)
    .filter((path) => /^word\/(?:header|footer)\d*\.xml$/.test(path))
    .sort()
    .map(part)
  const texts: string[] = []
  const outline: OutlineEntry[] = []
  for (const paragraph of [body, ...feet].flatMap((root) => [...root.all('w:p')])) {
    const text = textOf(paragraph)
    if (text.trim() === '') continue
    texts.push(text)
    const level = levelOf(paragraph, levels)
    if (level !== undefined) outline.push({ level, text: text.replace(/\s+/g, ' ').trim() })
  }
  const core = part('docProps/core.xml')
  const language = core.first('dc:language')?.text ?? defaultLanguage(styles)
  const title = core.first('dc:title')?.text
  return {
    texts,
    outline,
    alternatives: alternativesOf(body),
    ...(language === undefined ? {} : { language }),
    ...(title === undefined ? {} : { title }),
  }
}

/** The words of a paragraph; a tab or a break is white space, and the instruction of a field is no word. */
function textOf(paragraph: Element): string {
  let text = ''
  for (const element of paragraph.all()) {
    if (element.name === 'w:t') text += element.text
    else if (element.name === 'w:br' || element.name === 'w:cr') text += '\n'
    else if (element.name === 'w:tab' && element.parent?.name === 'w:r') text += '\t'
    else if (element.name === 'w:noBreakHyphen') text += '-'
  }
  return text
}

/** The level of each style that has one, or that is based on one that has, by the id of the style. */
function outlineLevels(styles: Element): Map<string, number> {
  const bases = new Map<string, string>()
  const levels = new Map<string, number>()
  for (const style of styles.all('w:style')) {
    const id = style.attribute('w:styleId') ?? ''
    const base = style.first('w:basedOn')?.attribute('w:val')
    const level = style.first('w:outlineLvl')?.attribute('w:val')
    if (base !== undefined) bases.set(id, base)
    if (level !== undefined) levels.set(id, Number(level) + 1)
  }
  for (const id of bases.keys()) {
    const seen = new Set<string>()
    for (let base = bases.get(id); base !== undefined && !seen.has(base); base = bases.get(base)) {
      seen.add(base)
      const level = levels.get(base)
      if (level !== undefined && !levels.has(id)) levels.set(id, level)
    }
  }
  return levels
}

function levelOf(paragraph: Element, levels: ReadonlyMap<string, number>): number | undefined {
  const own = paragraph.first('w:outlineLvl')?.attribute('w:val')
  if (own !== undefined) return Number(own) + 1
  const style = paragraph.first('w:pStyle')?.attribute('w:val')
  return style === undefined ? undefined : levels.get(style)
}

function alternativesOf(body: Element): string[] {
  return [...body.all('wp:docPr')].flatMap((picture) => {
    const words = picture.attribute('descr') ?? ''
    return words === '' ? [] : [words]
  })
}

function defaultLanguage(styles: Element): string | undefined {
  return styles.first('w:docDefaults')?.first('w:lang')?.attribute('w:val')
}
