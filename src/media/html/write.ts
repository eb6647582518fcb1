import { defaultHandlers, type Handler } from 'mdast-util-to-hast'
import rehypeStringify from 'rehype-stringify'
import remarkRehype, { type Options } from 'remark-rehype'
import { unified } from 'unified'
import type { Block, Node } from '../../model/doc.js'
import { blockHandlers } from './blocks.js'
import { element } from './elements.js'
import { inlineHandlers } from './inlines.js'
import type { HtmlResult, HtmlSources, HtmlState } from './state.js'

/** Writes blocks of one Doc as HTML, one after the other, and keeps account of the words that it adds. */
export interface HtmlWriter {
  /** HTML for the body of a page. Throws on a node that Doc does not have, and on a picture that is not there. */
  write(blocks: readonly Block[]): string
  /** The words in what was written so far that are not the Doc's. */
  readonly added: readonly string[]
}

/** A writer for one page: its tables and notes are numbered through all that it writes. */
export function htmlWriter(sources: HtmlSources): HtmlWriter {
  const added: string[] = []
  let tables = 0
  const account: Account = {
    labels: sources.labels,
    asset: (name) => sources.asset(name),
    add(key, values) {
      const words = sources.labels(key, values)
      added.push(words)
      return words
    },
    nextTable: () => ++tables,
  }
  const settings: Options = { handlers: handlersFor(account), unknownHandler: refuse }
  // An end tag that a browser needs as little as a reader does is left out: in a long page they weigh as much as its head.
  const light = { omitOptionalTags: true }
  const processor = unified().use([
    [remarkRehype, settings],
    [rehypeStringify, light],
  ])
  return {
    added,
    write(blocks) {
      const tree = { type: 'root', children: [...blocks] }
      return String(processor.stringify(processor.runSync(tree)))
    },
  }
}

type Account = Omit<HtmlState, 'all' | 'usual'>

/** Our handlers as mdast-util-to-hast calls them; whatever else it could write is refused. */
function handlersFor(account: Account): Record<string, Handler> {
  const handlers: Record<string, Handler> = {}
  for (const type of Object.keys(defaultHandlers)) if (type !== 'root') handlers[type] = refuse
  for (const [type, handle] of Object.entries({ ...blockHandlers, ...inlineHandlers }))
    handlers[type] = handlerOf<never>(handle, account)
  return handlers
}

function handlerOf<N extends Node>(
  handle: (node: N, state: HtmlState) => HtmlResult,
  account: Account,
): Handler {
  return (remark, node: N) => {
    const one: Handler = (state, child) => state.one(child, undefined)
    const state: HtmlState = {
      ...account,
      all: (nodes) => nodes.flatMap((child) => one(remark, child, undefined) ?? []),
      usual(child) {
        const usual: Handler = USUAL[child.type]
        const result = usual(remark, child, undefined)
        if (result === undefined || Array.isArray(result) || result.type !== 'element')
          throw new Error(`mdast-util-to-hast made no element of a node of type "${child.type}"`)
        return result
      },
    }
    return inItsLanguage(node, handle(node, state))
  }
}

const USUAL = {
  paragraph: defaultHandlers.paragraph,
  blockquote: defaultHandlers.blockquote,
  thematicBreak: defaultHandlers.thematicBreak,
  emphasis: defaultHandlers.emphasis,
  strong: defaultHandlers.strong,
  delete: defaultHandlers.delete,
  inlineCode: defaultHandlers.inlineCode,
  link: defaultHandlers.link,
}

/** Marks another language (WCAG 2.2, 3.1.2) and direction on the element, or on a span around what is none. */
function inItsLanguage(node: Node, result: HtmlResult): HtmlResult {
  if (node.lang === undefined && node.dir === undefined) return result
  const { lang, dir } = node
  if (Array.isArray(result) || result.type !== 'element')
    return element('span', { lang, dir }, [result].flat())
  Object.assign(result.properties, { lang, dir })
  return result
}

const refuse: Handler = (_state, node: { readonly type: string }) => {
  throw new Error(`HTML cannot write a node of type "${node.type}"`)
}
