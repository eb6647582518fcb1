import type { Element, ElementContent } from 'hast'
import type { List, ListItem } from '../../model/doc.js'
import { element, onLines, text } from './elements.js'
import type { HtmlState } from './state.js'

export function list(node: List, state: HtmlState): Element {
  const start = node.ordered && node.start !== 1 ? node.start : undefined
  const className = node.children.some((item) => item.checked !== undefined) ? ['tasks'] : undefined
  const items = node.children.map((item) => listItem(item, state))
  return element(node.ordered ? 'ol' : 'ul', { start, className }, onLines(items))
}

/** In an item whose paragraph does not stand apart, its words stand in the item itself, as in Markdown. */
function listItem(item: ListItem, state: HtmlState): Element {
  const tight = !item.spread && item.children.filter((child) => child.type === 'paragraph').length === 1
  const children: ElementContent[] = []
  for (const child of item.children) {
    const isBare = tight && child.type === 'paragraph' && child.lang === undefined && child.dir === undefined
    if (children.length > 0) children.push(text('\n'))
    children.push(...(isBare ? state.all(child.children) : state.all([child])))
  }
  if (item.checked !== undefined) putBox(children, item.checked, state)
  const className = item.checked === undefined ? undefined : ['task']
  return element('li', { lang: item.lang, dir: item.dir, className }, children)
}

/**
 * A box to tick is drawn, with its state in words for those who do not see it. A form's own tick box would be dead on this page
 * and could not be ticked with a pen once printed.
 */
function putBox(children: ElementContent[], checked: boolean, state: HtmlState): void {
  const words = state.add(checked ? 'web.ticked' : 'web.not ticked')
  const box = element('span', { className: checked ? ['box', 'ticked'] : ['box'] }, [
    element('span', { className: ['unseen'] }, [text(`${words} `)]),
  ])
  const [first] = children
  const holder = first?.type === 'element' && first.tagName === 'p' ? first.children : children
  holder.unshift(box)
}
