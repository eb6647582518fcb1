import { sayDate } from '../doc/dates.js'
import type { Manifest } from '../model/files.js'
import type { Labels } from '../model/labels.js'
import { sayFile, sayNumber } from './measures.js'
import { type Asset, writeSitePage } from './page.js'
import { requestOf } from './request.js'

/** WCAG 2.2, level AA: what the regulations ask for, as the model statement names it. */
const EASS = 'https://www.equalityadvisoryservice.com/'
const ECNI = 'https://www.equalityni.org/'

/**
 * `output/<edition>/accessibility.html`: the accessibility statement of an edition's pages and files, under the headings of the
 * UK's model (SI 2018/952, regulation 8), with what the build knows. It is a draft until front matter says who approved it and when.
 */
export function statementPage(manifest: Manifest, labels: Labels, asset: Asset): Promise<string> {
  const said = (key: string, values?: Readonly<Record<string, string | number>>) =>
    labels(`site.statement.${key}`, values)
  const { statement = {}, organisation, status } = manifest
  const name = organisation ?? said('nobody')
  const approved = statement.approvedBy !== undefined && statement.approvedOn !== undefined
  const title = said('title', { title: manifest.title })
  const known = knownFaults(manifest, labels)
  const content = {
    words: {
      skip: labels('site.skip'),
      all: labels('site.all charters'),
      edition: said('edition', { title: manifest.title }),
    },
    title,
    draft: approved ? undefined : said('draft'),
    opening: [said('scope', { title: manifest.title }), said('run by', { organisation: name })],
    able: {
      about: said('able'),
      list: ['zoom', 'colours', 'keyboard', 'listen', 'print'].map((key) => said(key)),
    },
    known: {
      heading: said('how accessible'),
      about: said(known.length === 0 ? 'no faults' : 'faults'),
      list: known,
    },
    feedback: {
      heading: said('feedback'),
      about: said('feedback about'),
      request: requestOf(manifest, labels),
    },
    report: { heading: said('report'), about: said('report about') },
    enforcement: {
      heading: said('enforcement'),
      about: said('enforcement about'),
      bodies: [
        { words: said('eass'), name: said('eass name'), url: EASS },
        { words: said('ecni'), name: said('ecni name'), url: ECNI },
      ],
    },
    technical: { heading: said('technical'), about: said('commitment', { organisation: name }) },
    compliance: { heading: said('compliance'), about: said(isWhole(manifest) ? 'fully' : 'partially') },
    faults: {
      heading: said('non-accessible'),
      about: said(known.length === 0 ? 'no content' : 'content'),
      list: known,
    },
    preparation: { heading: said('preparation'), list: preparation(manifest, labels) },
  }
  const hidden = status !== 'published' || !approved
  const template = 'pages/statement.hbs'
  return writeSitePage({ template, partials: ['request'], title, hidden, content }, labels, asset)
}

function isWhole({ files }: Manifest): boolean {
  return files.every(({ parity, wordsLeft = 0 }) => parity === 'whole' && wordsLeft === 0)
}

/** What the figures of the build say is not right, each with where to turn instead. */
function knownFaults({ files, easyRead, easyReadTested }: Manifest, labels: Labels): string[] {
  const said = (key: string, values?: Readonly<Record<string, string | number>>) =>
    labels(`site.statement.${key}`, values)
  const inFiles = files.flatMap((file) => {
    const { title, parity, wordsLeft = 0 } = file
    const left =
      wordsLeft === 0 ? [] : [said('left', { title, count: wordsLeft, number: sayNumber(wordsLeft) })]
    return [...left, ...(parity === 'whole' ? [] : [said(parity, { title })])]
  })
  return [
    ...inFiles,
    ...(easyRead === 'finished' ? [] : [said('easy read unfinished')]),
    ...(easyReadTested ? [] : [said('easy read untested')]),
  ]
}

/** Who prepared it and when, and what was tested, with the figures. */
function preparation(manifest: Manifest, labels: Labels): string[] {
  const said = (key: string, values?: Readonly<Record<string, string | number>>) =>
    labels(`site.statement.${key}`, values)
  const { statement = {}, date, files, madeWith } = manifest
  const { approvedBy, approvedOn, reviewed } = statement
  const prepared = approvedOn ?? date
  const whole = files.filter(({ parity }) => parity === 'whole').length
  return [
    ...(prepared === undefined ? [] : [said('prepared', { date: sayDate(prepared, labels) })]),
    ...(approvedBy === undefined || approvedOn === undefined
      ? [said('not approved')]
      : [said('approved', { who: approvedBy, date: sayDate(approvedOn, labels) })]),
    ...(reviewed === undefined ? [] : [said('reviewed', { date: sayDate(reviewed, labels) })]),
    said('tested', { program: madeWith }),
    said('checked', { count: whole, of: files.length }),
    ...files.map((file) => `${file.title}: ${sayFile(file, labels)}`),
  ]
}
