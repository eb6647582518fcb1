import { sayDate } from '../doc/dates.js'
import type { Manifest } from '../model/files.js'
import type { Labels } from '../model/labels.js'
import { byFamilyThenNewest, type EditionLine, editionLine } from './other-editions.js'
import { type Asset, type Words, wordsIn, writeSitePage } from './page.js'

/**
 * `output/index.html`: the way to every edition. Published ones come first; examples and drafts stand apart and say
 * what they are. Search engines are asked to leave the page out as long as nothing is published.
 */
export function indexPage(manifests: readonly Manifest[], labels: Labels, asset: Asset): Promise<string> {
  const of = (status: Manifest['status']) => manifests.filter((manifest) => manifest.status === status)
  const groups = [
    groupOf('published', labels('site.published'), undefined, of('published'), labels),
    groupOf('example', labels('site.examples'), labels('site.examples about'), of('example'), labels),
    groupOf('draft', labels('site.drafts'), labels('site.drafts about'), of('draft'), labels),
  ].filter((group) => group.families.length > 0)
  const title = labels('site.title')
  const content = {
    words: {
      skip: labels('site.skip'),
      title,
      about: labels('site.about'),
      none: labels('site.none'),
      statement: labels('site.accessibility'),
      statements: labels('site.accessibility of all'),
    },
    groups,
    statements: [...manifests].sort(byFamilyThenNewest).map((manifest) => statementLine(manifest, labels)),
  }
  const hidden = of('published').length === 0
  const template = 'pages/index.hbs'
  return writeSitePage({ template, partials: ['edition-line'], title, hidden, content }, labels, asset)
}

/** The accessibility statement of an edition as a link. Its words say whose it is, as no two links may have the same. */
function statementLine({ edition, title, place, date, language }: Manifest, labels: Labels): StatementLine {
  const where = place === undefined || title.includes(place) ? [] : [place]
  const when = date === undefined ? [] : [sayDate(date, labels)]
  return {
    url: `${encodeURIComponent(edition)}/accessibility.html`,
    title: wordsIn(language, title, labels),
    more: [...where, ...when].join(', '),
  }
}

interface StatementLine {
  readonly url: string
  readonly title: Words
  /** The place and the date, which tell it from another edition of the same title. */
  readonly more: string
}

interface Group {
  readonly status: Manifest['status']
  readonly heading: string
  readonly about: string | undefined
  readonly families: readonly Family[]
}

interface Family {
  /** Absent where the family has one edition alone. */
  readonly heading: string | undefined
  readonly editions: readonly EditionLine[]
}

function groupOf(
  status: Manifest['status'],
  heading: string,
  about: string | undefined,
  manifests: readonly Manifest[],
  labels: Labels,
): Group {
  const families = new Map<string, Manifest[]>()
  for (const manifest of [...manifests].sort(byFamilyThenNewest))
    families.set(manifest.family, [...(families.get(manifest.family) ?? []), manifest])
  return {
    status,
    heading,
    about,
    families: [...families.values()].map((family) => familyOf(family, labels)),
  }
}

function familyOf(editions: readonly Manifest[], labels: Labels): Family {
  const heading = editions.length === 1 ? undefined : labels('site.family', { count: editions.length })
  return { heading, editions: editions.map((manifest) => editionLine(manifest, labels, '')) }
}
