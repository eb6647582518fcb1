import { createHash } from 'node:crypto'
import { escaped } from '../xml.js'

/** The font that a document carries: TTF. */
export interface EmbeddedFont {
  readonly name: string
  /** What Word takes instead, where it may not use embedded fonts. */
  readonly fallback: string
  readonly regular: Uint8Array
  readonly bold: Uint8Array
}

/**
 * The parts of a document that hold its font, by path: the table of fonts and the two faces, obfuscated as ECMA-376
 * part 4, 17.8.1 asks. The key of a face comes from its bytes, where docx would take one by chance.
 */
export function fontParts(font: EmbeddedFont): Map<string, Uint8Array> {
  const regular = obfuscated(font.regular)
  const bold = obfuscated(font.bold)
  const table =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"' +
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `<w:font w:name="${escaped(font.name)}"><w:altName w:val="${escaped(font.fallback)}"/><w:charset w:val="00"/>` +
    '<w:family w:val="swiss"/><w:pitch w:val="variable"/>' +
    `<w:embedRegular r:id="rId1" w:fontKey="${regular.key}"/><w:embedBold r:id="rId2" w:fontKey="${bold.key}"/>` +
    '</w:font></w:fonts>'
  return new Map([
    ['word/fontTable.xml', new TextEncoder().encode(table)],
    ['word/fonts/font1.odttf', regular.bytes],
    ['word/fonts/font2.odttf', bold.bytes],
  ])
}

function obfuscated(face: Uint8Array): { key: string; bytes: Uint8Array } {
  const digest = createHash('sha256').update(face).digest().subarray(0, 16)
  const hex = digest.toString('hex').toUpperCase()
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)]
  const bytes = new Uint8Array(face)
  for (let index = 0; index < Math.min(32, bytes.length); index++) {
    bytes[index] = (bytes[index] ?? 0) ^ (digest[15 - (index % 16)] ?? 0)
  }
  return { key: `{${parts.join('-')}}`, bytes }
}
