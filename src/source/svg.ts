import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes'

/** What is told of an SVG as it is read, in order. Comments, instructions and the document type are passed over. */
export interface SvgListener {
  open(tag: SaxesTagNS): void
  close(): void
  text(text: string): void
}

export type SvgAttribute = SaxesAttributeNS

/** Reads an SVG. Throws where it is no well-formed XML, or its root is no `svg`. */
export function readSvg(bytes: Uint8Array, listener: SvgListener): void {
  const parser = new SaxesParser({ xmlns: true, position: false })
  let root: string | undefined
  parser.on('error', (problem) => {
    throw problem
  })
  parser.on('doctype', (doctype) => {
    // Drawing programs declare names for namespaces. One that names others could grow without end.
    for (const [, name = '', value = ''] of doctype.matchAll(/<!ENTITY\s+([\w.-]+)\s+"([^"&%<]*)"\s*>/g))
      parser.ENTITIES[name] = value
  })
  parser.on('opentag', (tag) => {
    root ??= tag.local
    if (root !== 'svg') throw new Error('This is no SVG.')
    listener.open(tag)
  })
  parser.on('closetag', () => listener.close())
  parser.on('text', (text) => listener.text(text))
  parser.on('cdata', (text) => listener.text(text))
  parser.write(new TextDecoder().decode(bytes)).close()
  if (root === undefined) throw new Error('This is no SVG.')
}

/** Whether bytes are an SVG that programs can read. */
export function isSvg(bytes: Uint8Array): boolean {
  try {
    readSvg(bytes, { open() {}, close() {}, text() {} })
    return true
  } catch {
    return false
  }
}
