import { directionOf } from '../doc/language.js'

/** What a piece of raw HTML in Markdown is to us. Only language marks and comments mean something. */
export type RawHtml =
  | { readonly kind: 'comment' }
  | {
      readonly kind: 'open'
      readonly tag: 'span' | 'div'
      readonly lang: string
      readonly dir?: 'ltr' | 'rtl'
    }
  | { readonly kind: 'close'; readonly tag: 'span' | 'div' }
  | { readonly kind: 'text'; readonly value: string }

const OPEN = /^<(span|div)((?:\s+(?:lang|dir)="[^"]*")+)\s*>$/
const CLOSE = /^<\/(span|div)\s*>$/
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g

/** Tells a language mark or a comment from the raw HTML that is shown as the text it is. */
export function readHtml(html: string): RawHtml {
  const value = html.replace(COMMENT, '')
  const trimmed = value.trim()
  if (trimmed === '') return { kind: 'comment' }
  const closing = CLOSE.exec(trimmed)?.[1]
  if (closing === 'span' || closing === 'div') return { kind: 'close', tag: closing }
  const [, tag, attributes = ''] = OPEN.exec(trimmed) ?? []
  const lang = /\slang="([A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*)"/.exec(attributes)?.[1]
  if ((tag === 'span' || tag === 'div') && lang !== undefined) {
    const dir = /\sdir="(ltr|rtl)"/.exec(attributes)?.[1] ?? directionOf(lang)
    return { kind: 'open', tag, lang, dir: dir === 'rtl' ? 'rtl' : 'ltr' }
  }
  return { kind: 'text', value }
}

/**
 * Groups siblings between an opening mark and its closing one. `read` tells what a sibling is; a mark without its partner
 * is given back as the text it is.
 */
export function groupByLanguage<T>(
  siblings: readonly T[],
  read: (sibling: T) => RawHtml | undefined,
  tag: 'span' | 'div',
): (T | Marked<T>)[] {
  const groups: { open: T; mark: RawHtml & { kind: 'open' }; items: (T | Marked<T>)[] }[] = []
  const top: (T | Marked<T>)[] = []
  const current = () => groups.at(-1)?.items ?? top
  for (const sibling of siblings) {
    const html = read(sibling)
    if (html?.kind === 'open' && html.tag === tag) groups.push({ open: sibling, mark: html, items: [] })
    else if (html?.kind === 'close' && html.tag === tag && groups.length > 0) {
      const group = groups.pop()
      if (group !== undefined)
        current().push(new Marked(group.open, group.mark.lang, group.mark.dir, group.items))
    } else current().push(sibling)
  }
  for (const { open, items } of groups) top.push(open, ...items)
  return top
}

/** Siblings that a language mark encloses. */
export class Marked<T> {
  constructor(
    /** The opening mark. */
    readonly open: T,
    readonly lang: string,
    readonly dir: 'ltr' | 'rtl' | undefined,
    readonly items: readonly (T | Marked<T>)[],
  ) {}
}
