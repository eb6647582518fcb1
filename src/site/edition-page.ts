import { sayDate } from '../doc/dates.js'
import { isForRecordings } from '../formats/format.js'
import type { Manifest, ManifestFile } from '../model/files.js'
import type { Labels } from '../model/labels.js'
import { sayChecked, sayFile } from './measures.js'
import { otherEditions, sayLanguage } from './other-editions.js'
import { type Asset, wordsIn, writeSitePage } from './page.js'
import { requestOf } from './request.js'

/**
 * `output/<edition>/index.html`: what the edition is, and each of its formats with what it does for a reader, its size
 * and length, how it was checked, and which group tested it; how to ask for another; and among `all` editions those of the
 * same charter. Search engines are asked to leave out drafts and examples.
 */
export function editionPage(
  manifest: Manifest,
  labels: Labels,
  asset: Asset,
  all: readonly Manifest[] = [],
): Promise<string> {
  const { status } = manifest
  const isScript = ({ format }: ManifestFile) => isForRecordings(format)
  const content = {
    words: {
      skip: labels('site.skip'),
      all: labels('site.all charters'),
      formats: labels('site.formats'),
      about: labels('site.formats about'),
      recordings: labels('site.recordings'),
      others: labels('site.other editions'),
      othersAbout: labels('site.other editions about'),
      statement: labels('site.accessibility'),
    },
    title: wordsIn(manifest.language, manifest.title, labels),
    notice: status === 'published' ? undefined : { kind: status, words: labels(`status.${status}`) },
    facts: factsOf(manifest, labels),
    formats: manifest.files.filter((file) => !isScript(file)).map((file) => lineOf(file, manifest, labels)),
    scripts: manifest.files.filter(isScript).map((file) => lineOf(file, manifest, labels)),
    request: requestOf(manifest, labels),
    others: otherEditions(manifest, all, labels),
  }
  return writeSitePage(
    {
      template: 'pages/edition.hbs',
      partials: ['file', 'request', 'edition-line'],
      title: manifest.title,
      hidden: status !== 'published',
      content,
    },
    labels,
    asset,
  )
}

interface FactLine {
  readonly label: string
  readonly value: string
}

function factsOf(manifest: Manifest, labels: Labels): FactLine[] {
  const { organisation, place, date, review, language } = manifest
  const facts: [label: string, value: string | undefined][] = [
    ['cover.organisation', organisation],
    ['cover.place', place],
    ['cover.date', date === undefined ? undefined : sayDate(date, labels)],
    ['cover.review', review === undefined ? undefined : sayDate(review, labels)],
    ['site.language of charter', sayLanguage(language, labels)],
  ]
  return facts.flatMap(([label, value]) => (value === undefined ? [] : [{ label: labels(label), value }]))
}

function lineOf(file: ManifestFile, manifest: Manifest, labels: Labels) {
  return {
    url: encodeURIComponent(file.name),
    title: file.title,
    what: whatItDoes(file, labels),
    file: sayFile(file, labels),
    checked: sayChecked(file, labels),
    state: stateOf(file, manifest, labels),
  }
}

function whatItDoes({ format, points = 18, paper }: ManifestFile, labels: Labels): string {
  if (paper === undefined) return labels(`site.what.${format}`, { points })
  return labels(`site.what on paper.${format}`, { points, paper })
}

/** How far the Easy Read of the edition is: nobody may take it for finished or tested when it is not. */
function stateOf(file: ManifestFile, manifest: Manifest, labels: Labels): string[] {
  if (!file.format.startsWith('easy-read-')) return []
  return [
    ...(manifest.easyRead === 'finished' ? [] : [labels('easy read.not finished')]),
    ...sayTests(manifest, labels),
  ]
}

function sayTests({ easyReadTested, easyReadTests = [] }: Manifest, labels: Labels): string[] {
  if (easyReadTests.length === 0)
    return [easyReadTested ? labels('site.tested') : labels('easy read.not tested')]
  return easyReadTests.map(({ group, date }) =>
    date === undefined
      ? labels('easy read.tested', { group })
      : labels('easy read.tested on', { group, date: sayDate(date, labels) }),
  )
}
