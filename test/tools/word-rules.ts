import { type Element, parseXml } from '../../src/media/docx/read-xml.js'
import { contrastWith } from './contrast.js'
import { type Finding, isOn, type WordParts, wordsIn } from './word-parts.js'
import { headingRules, paragraphRules } from './word-text-rules.js'

/**
 * What Word's accessibility checker would say of a document, and what our own Easy Read asks beside it: DX1 to DX11
 * and ER6 of the standards. `xml` holds the parts of the package by path.
 */
export function wordFindings(xml: ReadonlyMap<string, string>): Finding[] {
  const part = (path: string) => parseXml(xml.get(path) ?? '<none/>')
  const parts: WordParts = {
    body: part('word/document.xml'),
    footers: [...xml.keys()].filter((path) => /^word\/footer\d*\.xml$/.test(path)).map(part),
    styles: part('word/styles.xml'),
    core: part('docProps/core.xml'),
    settings: part('word/settings.xml'),
    links: new Map(
      [...part('word/_rels/document.xml.rels').all('Relationship')].map((relation) => [
        relation.attribute('Id') ?? '',
        relation.attribute('Target') ?? '',
      ]),
    ),
  }
  return [
    ...pictures(parts),
    ...inTheLine(parts),
    ...tables(parts),
    ...headingRules(parts),
    ...controls(parts),
    ...aboutTheDocument(parts),
    ...paragraphRules(parts),
    ...looks(parts),
  ]
}

function* pictures({ body }: WordParts): Generator<Finding> {
  for (const picture of body.all('wp:docPr')) {
    const name = picture.attribute('name') ?? ''
    const words = (picture.attribute('descr') ?? '').trim()
    const decorative = [...picture.all('adec:decorative')].some((mark) => mark.attribute('val') === '1')
    if (words === '' && !decorative) yield { rule: 'picture-alternative', what: `${name} has none` }
    if (words !== '' && decorative) yield { rule: 'picture-both', what: `${name}: ${words}` }
    if (/\.(?:png|jpe?g|gif|svg|webp|bmp|tiff?)\b/i.test(words))
      yield { rule: 'picture-file-name', what: words }
  }
}

function* inTheLine({ body }: WordParts): Generator<Finding> {
  for (const name of ['wp:anchor', 'w:pict', 'w:framePr', 'w:txbxContent']) {
    if (body.first(name) !== undefined) yield { rule: 'not-in-line', what: name }
  }
}

function* tables({ body }: WordParts): Generator<Finding> {
  for (const table of body.all('w:tbl')) {
    if (table.around('w:tbl') !== undefined) yield { rule: 'table-nested', what: wordsIn(table) }
    for (const name of ['w:gridSpan', 'w:vMerge']) {
      if (table.first(name) !== undefined) yield { rule: 'table-merged', what: name }
    }
    yield* tableHeader(table)
    const columns = [...table.all('w:gridCol')].length
    for (const row of table.all('w:tr')) {
      const cells = row.children.filter((child) => child.name === 'w:tc')
      if (cells.length !== columns)
        yield { rule: 'table-merged', what: `${cells.length} cells of ${columns}` }
      if (!isOn(row.first('w:cantSplit'))) yield { rule: 'row-split', what: wordsIn(row) }
      for (const cell of cells) {
        const holdsPicture = cell.first('w:drawing') !== undefined
        if (wordsIn(cell).trim() === '' && !holdsPicture) yield { rule: 'cell-empty', what: wordsIn(row) }
      }
    }
  }
}

/** A layout table has no lines and says that it has no header; any other table has a header row. */
function* tableHeader(table: Element): Generator<Finding> {
  const look = table.first('w:tblLook')?.attribute('w:firstRow')
  const isLayout = look === '0' || look === 'false'
  const hasHeader = isOn(table.first('w:tr')?.first('w:tblHeader'))
  if (!isLayout && !hasHeader) yield { rule: 'table-header', what: wordsIn(table) }
  if (isLayout && (hasHeader || table.first('w:tblStyle') !== undefined)) {
    yield { rule: 'layout-table', what: wordsIn(table) }
  }
}

function* controls({ body }: WordParts): Generator<Finding> {
  const ids = new Set<string>()
  for (const control of body.all('w:sdt')) {
    const about = control.first('w:sdtPr')
    const value = (name: string) => about?.first(name)?.attribute('w:val') ?? ''
    const title = value('w:alias')
    if (title.trim() === '' || title.length > 64) yield { rule: 'control-title', what: title }
    if (value('w:tag').length > 64) yield { rule: 'control-tag', what: value('w:tag') }
    if (about?.first('w:picture') !== undefined && value('w:tag') === '')
      yield { rule: 'control-tag', what: title }
    const id = value('w:id')
    if (id === '' || ids.has(id)) yield { rule: 'control-id', what: `${title}: ${id}` }
    ids.add(id)
  }
}

function* aboutTheDocument({ core, styles, settings }: WordParts): Generator<Finding> {
  const title = core.first('dc:title')?.text ?? ''
  if (title.trim() === '') yield { rule: 'document-title', what: 'none' }
  const language = styles.first('w:docDefaults')?.first('w:lang')?.attribute('w:val') ?? ''
  const named = core.first('dc:language')?.text ?? ''
  if (language === '' || named === '') yield { rule: 'document-language', what: `${language} ${named}` }
  if (settings.first('w:documentProtection') !== undefined)
    yield { rule: 'document-locked', what: 'restricted' }
  if (settings.first('w:updateFields') !== undefined) yield { rule: 'document-asks', what: 'updateFields' }
}

const SMALLEST = 28

/** The size and the contrast of every style that is used, and of every run that sets its own. */
function* looks({ body, footers, styles }: WordParts): Generator<Finding> {
  const used = new Set<string>(['Normal'])
  for (const root of [body, ...footers]) {
    for (const name of ['w:pStyle', 'w:rStyle']) {
      for (const style of root.all(name)) used.add(style.attribute('w:val') ?? '')
    }
  }
  const defaults = styles.first('w:docDefaults')
  const chosen = [...styles.all('w:style')].filter((style) => used.has(style.attribute('w:styleId') ?? ''))
  for (const place of [body, ...footers, ...chosen, ...(defaults === undefined ? [] : [defaults])]) {
    const grounds = [...place.all('w:shd')].map((shading) => shading.attribute('w:fill') ?? 'FFFFFF')
    for (const size of [...place.all('w:sz'), ...place.all('w:szCs')]) {
      if (Number(size.attribute('w:val')) < SMALLEST) yield { rule: 'small-type', what: where(place, size) }
    }
    for (const colour of place.all('w:color')) {
      for (const ground of ['FFFFFF', ...(place.name === 'w:style' ? grounds : [])]) {
        const value = colour.attribute('w:val') ?? ''
        if (contrastWith(value, ground) < 7)
          yield { rule: 'contrast', what: `${where(place, colour)} on ${ground}` }
      }
    }
  }
}

function where(place: Element, element: Element): string {
  return `${place.attribute('w:styleId') ?? place.name} ${element.name} ${element.attribute('w:val') ?? ''}`
}
