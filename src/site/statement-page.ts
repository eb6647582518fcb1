import { isDay, sayDate } from '../doc/dates.js'
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
  const faults = faultsOf(manifest, labels)
  const known = [...faults, ...easyReadState(manifest, labels)]
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
    // Only who approves it can say that a standard is met.
    compliance: {
      heading: said('compliance'),
      about: said(!approved ? 'unknown' : faults.length === 0 ? 'fully' : 'partially'),
    },
    faults: {
      heading: said('non-accessible'),
      about: said(faults.length === 0 ? 'no content' : 'content'),
      list: faults,
    },
    preparation: {
      heading: said('preparation'),
      about: preparation(manifest, labels),
      files: said('files'),
      list: manifest.files.map((file) => `${file.title}: ${sayFile(file, labels)}`),
    },
  }
  const hidden = status !== 'published' || !approved
  const template = 'pages/statement.hbs'
  return writeSitePage({ template, partials: ['request'], title, hidden, content }, labels, asset)
}

/** Where the files are not what the guidelines ask for, by the figures of the build, each with where to turn instead. */
function faultsOf({ files }: Manifest, labels: Labels): string[] {
  const said = (key: string, values?: Readonly<Record<string, string | number>>) =>
    labels(`site.statement.${key}`, values)
  return files.flatMap((file) => {
    const { title, parity, wordsLeft = 0 } = file
    const left =
      wordsLeft === 0 ? [] : [said('left', { title, count: wordsLeft, number: sayNumber(wordsLeft) })]
    return [...left, ...(parity === 'whole' ? [] : [said(parity, { title })])]
  })
}

/** What readers should know of the Easy Read. No guideline asks for one, so it is no fault. */
function easyReadState({ easyRead, easyReadTested }: Manifest, labels: Labels): string[] {
  return [
    ...(easyRead === 'finished' ? [] : [labels('site.statement.easy read unfinished')]),
    ...(easyReadTested ? [] : [labels('site.statement.easy read untested')]),
  ]
}

/** Who approved it and when, and what was tested, with the figures. */
function preparation(manifest: Manifest, labels: Labels): string[] {
  const said = (key: string, values?: Readonly<Record<string, string | number>>) =>
    labels(`site.statement.${key}`, values)
  const { statement = {}, date, files, madeWith } = manifest
  const { approvedBy, approvedOn, reviewed } = statement
  const prepared = approvedOn ?? date
  const dated = (key: string, when: string, who = '') =>
    said(`${key} ${isDay(when) ? 'on' : 'in'}`, { date: sayDate(when, labels), who })
  const whole = files.filter(({ parity }) => parity === 'whole').length
  return [
    ...(prepared === undefined ? [] : [dated('prepared', prepared)]),
    approvedBy === undefined || approvedOn === undefined
      ? said('not approved')
      : dated('approved', approvedOn, approvedBy),
    ...(reviewed === undefined ? [] : [dated('reviewed', reviewed)]),
    said('tested', { program: madeWith }),
    said('checked', { count: whole, of: files.length }),
  ]
}
