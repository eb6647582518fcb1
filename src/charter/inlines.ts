import type { ImageReference, LinkReference, Image as MdImage, Link as MdLink, PhrasingContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import type { Inline } from '../model/doc.js'
import { showEscapedBraces } from '../source/markdown.js'
import { type Conversion, placeOf, quoted, say } from './conversion.js'
import { splitEmoji } from './emoji.js'
import { groupByLanguage, Marked, readHtml } from './html.js'
import { isBare, linkAddress } from './links.js'
import { fillIn } from './variables.js'
import { keepWordsWhole } from './whole-words.js'

/** Markdown's inline nodes to Doc's. */
export function toInlines(nodes: readonly PhrasingContent[], conversion: Conversion): Inline[] {
  const readMark = (node: PhrasingContent) => (node.type === 'html' ? readHtml(node.value) : undefined)
  return convertAll(groupByLanguage(nodes, readMark, 'span'), conversion)
}

function convertAll(
  nodes: readonly (PhrasingContent | Marked<PhrasingContent>)[],
  conversion: Conversion,
): Inline[] {
  const converted = nodes.flatMap((node): Inline[] => {
    if (!(node instanceof Marked)) return convert(node, conversion)
    const { open, lang, dir, items } = node
    const at = placeOf(open, conversion)
    return [
      {
        type: 'span',
        lang,
        ...(dir === undefined ? {} : { dir }),
        children: convertAll(items, conversion),
        at,
      },
    ]
  })
  return keepWordsWhole(converted)
}

function convert(node: PhrasingContent, conversion: Conversion): Inline[] {
  const at = placeOf(node, conversion)
  switch (node.type) {
    case 'text': {
      const value = fillIn(node.value, at, conversion).replace(/[ \t\r\n]+/g, ' ')
      if (value.includes('![')) {
        say(
          conversion,
          'warning',
          'no-image',
          at,
          'Here ![ begins a picture that is not finished, and it is shown as text. Write ![what it shows](pictures/name.png).',
        )
      }
      return splitEmoji(value, at)
    }
    case 'emphasis':
    case 'strong':
    case 'delete':
      return [{ type: node.type, children: toInlines(node.children, conversion), at }]
    case 'inlineCode':
      return [{ type: 'inlineCode', value: showEscapedBraces(node.value), at }]
    case 'break':
      return [{ type: 'break', at }]
    case 'html':
      return rawHtml(node.value, at, conversion)
    case 'link':
      return link(node, node.url, node.title, conversion)
    case 'linkReference':
      return linkReference(node, conversion)
    case 'image':
      return image(node, node.url, node.title, conversion)
    case 'imageReference':
      return imageReference(node, conversion)
    case 'footnoteReference':
      return [{ type: 'noteReference', note: `${conversion.file}#${node.identifier}`, id: '', number: 0, at }]
    default: {
      const unknown: never = node
      throw new Error(`No way to convert ${JSON.stringify(unknown)}`)
    }
  }
}

function rawHtml(html: string, at: Inline['at'] & object, conversion: Conversion): Inline[] {
  const raw = readHtml(html)
  if (raw.kind === 'comment') return []
  reportHtml(html, raw.kind, at, conversion)
  const value = raw.kind === 'text' ? raw.value : html
  return splitEmoji(showEscapedBraces(value).replace(/\s+/g, ' '), at)
}

/** Says that HTML is shown as text, and what to do where it was meant as a language mark. */
export function reportHtml(
  html: string,
  kind: string,
  at: Inline['at'] & object,
  conversion: Conversion,
): void {
  const text =
    kind === 'text'
      ? `The HTML ${quoted(html)} is shown as text, as no HTML is used here but marks of another language. Take it out, or write it as Markdown.`
      : `The language mark ${quoted(html)} has no partner beside it, so it is shown as text. A <span> is closed in the same paragraph by </span>; <div lang="cy"> and </div> stand on lines of their own with an empty line before and after.`
  say(conversion, 'warning', 'raw-html', at, text)
}

function link(
  node: MdLink | LinkReference,
  url: string,
  title: string | null | undefined,
  conversion: Conversion,
): Inline[] {
  const at = placeOf(node, conversion)
  const children = toInlines(node.children, conversion)
  const address = linkAddress(url, at, conversion)
  if (address === undefined) return children
  const bare = isBare(fillQuietly(plainText(node), conversion), address)
  return [{ type: 'link', url: address, ...titled(title, conversion), bare, children, at }]
}

/** Fills in words that were filled in before, when any message about them was given. */
function fillQuietly(words: string, conversion: Conversion): string {
  return fillIn(words, { file: conversion.file, line: 1, column: 1 }, { ...conversion, messages: [] })
}

function linkReference(node: LinkReference, conversion: Conversion): Inline[] {
  const definition = conversion.definitions.get(node.identifier)
  if (definition === undefined) return toInlines(node.children, conversion)
  return link(node, definition.url, definition.title, conversion)
}

function image(
  node: MdImage | ImageReference,
  url: string,
  title: string | null | undefined,
  conversion: Conversion,
): Inline[] {
  const at = placeOf(node, conversion)
  const found = conversion.pictures.byPath(fillIn(url, at, conversion))
  if (typeof found === 'string') {
    say(conversion, 'error', 'picture', at, found)
    return []
  }
  const alt =
    fillIn(node.alt ?? '', at, conversion)
      .replace(/\s+/g, ' ')
      .trim() ||
    (found.alt ?? '')
  if (alt === '') {
    say(
      conversion,
      'warning',
      'picture-alternative',
      at,
      'This picture has no words for people who do not see it. Write what it shows in the square brackets: ![Two people talking](pictures/name.png).',
    )
  }
  return [{ type: 'image', picture: found.picture, alt, ...titled(title, conversion), at }]
}

function imageReference(node: ImageReference, conversion: Conversion): Inline[] {
  const definition = conversion.definitions.get(node.identifier)
  if (definition === undefined) return []
  return image(node, definition.url, definition.title, conversion)
}

function titled(title: string | null | undefined, conversion: Conversion): { title?: string } {
  if (title === null || title === undefined || title === '') return {}
  return { title: fillQuietly(title, conversion).replace(/\s+/g, ' ').trim() }
}
