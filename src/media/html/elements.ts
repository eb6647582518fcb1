import type { Element, ElementContent, Properties, Text } from 'hast'

/** An element, its properties named as the DOM names them (`className`, `ariaLabel`). */
export function element(tag: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName: tag, properties, children }
}

export function text(value: string): Text {
  return { type: 'text', value }
}

/** Sets each block on a line of its own, so that the source of the page can be read. */
export function onLines(blocks: readonly ElementContent[]): ElementContent[] {
  const line = text('\n')
  return blocks.length === 0 ? [] : [line, ...blocks.flatMap((block) => [block, line])]
}
