import { writePage } from '../../media/html/page.js'
import { htmlWriter } from '../../media/html/write.js'
import type { Block, Doc } from '../../model/doc.js'
import type { Rendered } from '../../model/files.js'
import { addressOf } from '../../readings/about.js'
import type { Context, Docs } from '../format.js'
import { contentsOf, wordsIn } from './contents.js'

/** Where the edition's other formats are listed: a page in the same folder. */
const FORMATS_PAGE = 'index.html'
/** What is known of how accessible the edition is: a page in the same folder. */
const STATEMENT_PAGE = 'accessibility.html'

/** The page as one file: the charter between its landmarks, with a contents list and the way to the other formats. */
export async function renderPage(docs: Docs, context: Context): Promise<Rendered> {
  const doc = docs.get('plain-english-with-easy-read')
  if (doc === undefined) throw new Error('The web page needs the plain English reading with Easy Read.')
  const words = {
    skip: context.labels('web.skip'),
    formats: context.labels('web.other formats'),
    contents: context.labels('web.contents'),
    statement: context.labels('web.accessibility'),
    top: context.labels('web.back to top'),
  }
  const { readers, all } = otherWays(context)
  const contents = contentsOf(doc.children)
  const writer = htmlWriter(context)
  const { opening, body } = partsOf(doc)
  const content = {
    words,
    formats: FORMATS_PAGE,
    statement: STATEMENT_PAGE,
    waysAtTop: readers,
    waysAtEnd: all,
    contents,
    opening: writer.write(opening),
    body: writer.write(body),
  }
  const html = await writePage(
    {
      template: 'pages/charter.hbs',
      partials: ['ways'],
      styles: ['pages/charter.css'],
      theme: context.theme,
      lang: doc.lang,
      dir: doc.dir,
      title: doc.title,
      hidden: context.edition.facts.status !== 'published',
      content,
    },
    (name) => context.asset(name),
  )
  const around = contents.length === 0 ? [] : [words.contents, ...wordsIn(contents)]
  const offered = (ways: readonly Way[]) => [words.formats, ...ways.map(({ title }) => title)]
  return {
    bytes: new TextEncoder().encode(html),
    added: [
      words.skip,
      ...offered(readers),
      ...around,
      ...writer.added,
      ...offered(all),
      words.statement,
      words.top,
    ],
    measures: {},
    messages: [],
  }
}

interface Way {
  readonly url: string
  readonly title: string
}

/** The other files of the edition, the film in British Sign Language first: those that are for readers, and all. */
function otherWays({ edition, labels, siblings = [] }: Context): Record<'readers' | 'all', Way[]> {
  const link = edition.facts.bsl?.link
  const film = link === undefined ? undefined : addressOf(link)
  const films = film === undefined ? [] : [{ url: film, title: labels('section.bsl') }]
  const waysTo = (some: typeof siblings) => [
    ...films,
    ...some.map(({ name, title }) => ({ url: encodeURIComponent(name), title })),
  ]
  return { readers: waysTo(siblings.filter(({ forRecordings }) => !forRecordings)), all: waysTo(siblings) }
}

/** The title with what stands under it as on a cover, and the rest. */
function partsOf(doc: Doc): { readonly opening: readonly Block[]; readonly body: readonly Block[] } {
  const cover = new Set(['heading', 'notice', 'facts'])
  const end = doc.children.findIndex((block) => !cover.has(block.type))
  const at = end === -1 ? doc.children.length : end
  return { opening: doc.children.slice(0, at), body: doc.children.slice(at) }
}
