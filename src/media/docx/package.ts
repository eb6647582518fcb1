import { unzipSync, type Zippable, zipSync } from 'fflate'
import { escaped } from '../xml.js'
import { type EmbeddedFont, fontParts } from './fonts.js'

/** What the file says about itself. */
export interface Properties {
  readonly title: string
  readonly subject: string
  readonly creator: string
  readonly description: string
  readonly language: string
  /** ISO 8601, in UTC: when this edition was made, and last changed. */
  readonly date: string
}

/** Every file in a package has this time: noon, on the first day that a zip can name, in any time zone. */
const ZIP_TIME = new Date(1980, 0, 1, 12)
const TYPES = '[Content_Types].xml'
const SETTINGS = 'word/settings.xml'

/**
 * The package that docx wrote, with the parts replaced that hold dates or numbers taken by chance, so that the same
 * document has the same bytes.
 */
export function stablePackage(packed: Uint8Array, properties: Properties, font: EmbeddedFont): Uint8Array {
  const parts = new Map<string, Uint8Array>(Object.entries(unzipSync(packed)))
  for (const [path, bytes] of fontParts(font)) parts.set(path, bytes)
  parts.set(SETTINGS, keepingPictures(parts.get(SETTINGS)))
  parts.set('docProps/core.xml', new TextEncoder().encode(coreProperties(properties)))
  const paths = [...parts.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  const zippable: Zippable = {}
  for (const path of paths) {
    zippable[path] = [parts.get(path) ?? new Uint8Array(), { mtime: ZIP_TIME, level: isPacked(path) ? 0 : 6 }]
  }
  return zipSync(zippable)
}

/** Word leaves the pictures as they are when somebody saves: fit for print, and known when the document comes back. */
function keepingPictures(settings: Uint8Array | undefined): Uint8Array {
  const xml = new TextDecoder().decode(settings)
  const end = '</w:compat>'
  if (!xml.includes(end)) throw new Error('The settings of the document are not as they were')
  return new TextEncoder().encode(xml.replace(end, `${end}<w:doNotAutoCompressPictures/>`))
}

/** A reader of packages looks for the list of types first. */
function rank(path: string): number {
  return path === TYPES ? 0 : path.startsWith('_rels/') ? 1 : 2
}

function isPacked(path: string): boolean {
  return path.endsWith('.png') || path.endsWith('.jpg')
}

function coreProperties(properties: Properties): string {
  const date = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escaped(properties.date)}</dcterms:${name}>`
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escaped(properties.title)}</dc:title><dc:subject>${escaped(properties.subject)}</dc:subject>` +
    `<dc:creator>${escaped(properties.creator)}</dc:creator>` +
    `<dc:description>${escaped(properties.description)}</dc:description>` +
    `<cp:lastModifiedBy>${escaped(properties.creator)}</cp:lastModifiedBy><cp:revision>1</cp:revision>` +
    `${date('created')}${date('modified')}<dc:language>${escaped(properties.language)}</dc:language>` +
    '</cp:coreProperties>'
  )
}
