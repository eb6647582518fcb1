import { readSvg, type SvgAttribute } from '../source/svg.js'

const SVG = 'http://www.w3.org/2000/svg'
const XLINK = 'http://www.w3.org/1999/xlink'
const XML = 'http://www.w3.org/XML/1998/namespace'

/** What runs, moves, brings in pages, or says who drew it with what: left out with all that is in it. */
const LEFT_OUT =
  /^(?:script|foreignObject|iframe|object|embed|audio|video|canvas|handler|listener|animate\w*|set|discard|metadata)$/i

/**
 * An SVG with nothing in it but the drawing: no scripts, events, movement, pages or pictures from elsewhere, and nothing
 * that drawing programs note for themselves. Throws where it is no SVG.
 */
export function cleanSvg(bytes: Uint8Array): Uint8Array {
  const written: string[] = []
  const open: { readonly name: string; readonly kept: boolean; readonly empty: boolean }[] = []
  const keeping = () => open.at(-1)?.kept ?? true
  readSvg(bytes, {
    open({ local, uri, attributes, isSelfClosing }) {
      const kept = keeping() && (uri === SVG || uri === '') && !LEFT_OUT.test(local)
      if (kept) {
        const namespace = open.length === 0 ? ` xmlns="${SVG}"` : ''
        const others = Object.values(attributes).map(attribute).join('')
        written.push(`<${local}`, `${namespace}${others}${isSelfClosing ? '/' : ''}>`)
      }
      open.push({ name: local, kept, empty: isSelfClosing })
    },
    text(text) {
      if (!keeping()) return
      written.push(escaped(open.at(-1)?.name === 'style' ? cleanStyle(text) : text, false))
    },
    close() {
      const element = open.pop()
      if (element?.kept === true && !element.empty) written.push(`</${element.name}>`)
    },
  })
  const [root = '', ...rest] = written
  const xlink = rest.some((part) => part.includes(' xlink:')) ? ` xmlns:xlink="${XLINK}"` : ''
  return new TextEncoder().encode([root, xlink, ...rest].join(''))
}

function attribute({ prefix, local, uri, value }: SvgAttribute): string {
  if (prefix === 'xmlns' || local === 'xmlns' || /^on/i.test(local)) return ''
  const known = uri === '' || uri === XLINK || (uri === XML && local !== 'base')
  if (!known) return ''
  if (local === 'href' && !isInside(value)) return ''
  const clean = local === 'href' ? value : cleanStyle(value)
  const name = uri === XLINK ? `xlink:${local}` : uri === XML ? `xml:${local}` : local
  return ` ${name}="${escaped(clean, true)}"`
}

/** Whether a reference leads to a part of the drawing itself, or to pixels in it. */
function isInside(reference: string): boolean {
  return /^\s*(?:#|data:image\/(?:png|jpeg|gif|webp)[;,])/i.test(reference)
}

/** A style without what it would fetch. One that hides its words behind strokes is left out. */
function cleanStyle(style: string): string {
  if (!/url|import|\\|expression|image-set/i.test(style)) return style
  if (style.includes('\\')) return ''
  return style
    .replace(/@import[^;]*(?:;|$)/gi, '')
    .replace(/(?:-webkit-)?image-set\([^)]*\)|expression\([^)]*\)/gi, 'none')
    .replace(/url\(\s*(["']?)([^)]*?)\1\s*\)/gi, (whole, _quote, target: string) =>
      isInside(target) ? whole : 'none',
    )
}

function escaped(text: string, quoted: boolean): string {
  const plain = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
  return quoted ? plain.replace(/"/g, '&quot;') : plain
}
