import type { Element, Nodes, Root } from 'hast'
import { type FileRule, fileCheck, headingFaults } from './rule.js'

/** A page as far as its own accessibility goes: every element, in the order of the page. */
type OpenHtml = readonly Element[]

async function open(bytes: Uint8Array): Promise<OpenHtml> {
  const { fromHtml } = await import('hast-util-from-html')
  return elementsOf(fromHtml(new TextDecoder().decode(bytes)))
}

function elementsOf(root: Root): Element[] {
  const found: Element[] = []
  const stack: Nodes[] = [root]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'element') found.push(node)
    if ('children' in node) stack.push(...[...node.children].reverse())
  }
  return found
}

const language: FileRule<OpenHtml> = {
  id: 'html-language',
  explanation: {
    why: 'A screen reader chooses its voice by the language of the page, and its title is what a reader hears first.',
    before: '<html>',
    after: '<html lang="en-GB">',
    source: 'WCAG 2.2, 3.1.1 Language of Page and 2.4.2 Page Titled.',
  },
  *find(elements) {
    if (attribute(named(elements, 'html')[0], 'lang') === '') yield 'It does not say which language it is in.'
    const [title] = named(elements, 'title')
    if (title === undefined || textOf(title) === '') yield 'It has no title.'
  },
}

const headings: FileRule<OpenHtml> = {
  id: 'html-headings',
  explanation: {
    why: 'People who listen go from heading to heading. Where a level is left out, they think that they missed a part.',
    before: '<h1>Our charter</h1> <h3>Honesty</h3>',
    after: '<h1>Our charter</h1> <h2>Honesty</h2>',
    source: 'WCAG 2.2, 1.3.1 Info and Relationships and 2.4.6 Headings and Labels.',
  },
  *find(elements) {
    const found = elements.flatMap((element) => {
      const level = /^h([1-6])$/.exec(element.tagName)?.[1] ?? attribute(element, 'ariaLevel')
      return level === '' ? [] : [{ level: Number(level), text: textOf(element) }]
    })
    const titles = found.filter(({ level }) => level === 1).length
    if (titles !== 1) yield `It has ${titles} headings of level 1, and has to have one.`
    if (found.some(({ text }) => text === '')) yield 'It has a heading without words.'
    yield* headingFaults(found)
  },
}

const alternatives: FileRule<OpenHtml> = {
  id: 'html-alternatives',
  explanation: {
    why: 'A picture needs words for what it shows, or an empty alternative where it is there for the eye alone.',
    before: '<img src="groups.png">',
    after: '<img src="groups.png" alt="Three people at a table">',
    source: 'WCAG 2.2, 1.1.1 Non-text Content.',
  },
  *find(elements) {
    const without = named(elements, 'img').filter(({ properties }) => typeof properties.alt !== 'string')
    if (without.length > 0) yield `Pictures without an alternative: ${without.length}.`
  },
}

const ids: FileRule<OpenHtml> = {
  id: 'html-ids',
  explanation: {
    why: 'A link inside the page leads to a name. Where two things have the same name, or none has, it leads astray.',
    before: '<a href="#mony">',
    after: '<a href="#money">',
    source: 'HTML Living Standard, 3.2.6; WCAG 2.2, 2.4.4 Link Purpose.',
  },
  *find(elements) {
    const seen = new Set<string>()
    for (const element of elements) {
      const id = attribute(element, 'id')
      if (id !== '' && seen.has(id)) yield `Two things on the page have the same name, "${id}".`
      seen.add(id)
    }
    for (const link of named(elements, 'a')) {
      const href = attribute(link, 'href')
      const target = href.startsWith('#') ? decodeURIComponent(href.slice(1)) : ''
      if (target !== '' && !seen.has(target)) yield `A link leads to "${target}", which is not on the page.`
    }
  },
}

const links: FileRule<OpenHtml> = {
  id: 'html-links',
  explanation: {
    why: 'People who listen go from link to link. One without words tells them nothing.',
    before: '<a href="https://www.example.org"></a>',
    after: '<a href="https://www.example.org">our website</a>',
    source: 'WCAG 2.2, 2.4.4 Link Purpose and 4.1.2 Name, Role, Value.',
  },
  *find(elements) {
    const wordless = named(elements, 'a').filter(
      (link) => attribute(link, 'href') !== '' && nameOf(link) === '',
    )
    if (wordless.length > 0) yield `Links without words: ${wordless.length}.`
  },
}

const policy: FileRule<OpenHtml> = {
  id: 'html-policy',
  explanation: {
    why: 'The page forbids itself to fetch anything or to run programs, so that it is safe and private to read.',
    before: 'A page without a Content-Security-Policy',
    after: "A page with the Content-Security-Policy default-src 'none'",
    source: 'Content Security Policy Level 3 (W3C).',
  },
  *find(elements) {
    const found = named(elements, 'meta').find(
      (meta) => String(meta.properties.httpEquiv ?? '').toLowerCase() === 'content-security-policy',
    )
    if (!attribute(found, 'content').includes("default-src 'none'"))
      yield "It does not forbid itself to fetch anything (Content-Security-Policy, default-src 'none')."
    if (named(elements, 'script').length > 0) yield 'It holds a program.'
  },
}

function named(elements: OpenHtml, name: string): Element[] {
  return elements.filter(({ tagName }) => tagName === name)
}

function attribute(element: Element | undefined, name: string): string {
  const value = element?.properties[name]
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
}

/** What a screen reader calls a link: its label, its words, or the alternatives in it. */
function nameOf(element: Element): string {
  const alternatives = elementsOf({ type: 'root', children: [element] }).map((inner) =>
    attribute(inner, 'alt'),
  )
  return attribute(element, 'ariaLabel') || textOf(element) || alternatives.join('')
}

function textOf(element: Element): string {
  const texts = (node: Nodes): string =>
    node.type === 'text' ? node.value : 'children' in node ? node.children.map(texts).join('') : ''
  return texts(element).trim()
}

/** What WCAG 2.2 asks of a page, as far as that is seen without a browser. */
export const htmlCheck = fileCheck('text/html', open, [language, headings, alternatives, ids, links, policy])
