import type { Element } from '../../media/docx/read-xml.js'
import type { OutlineEntry } from '../../model/files.js'
import { isFileName } from './alternatives.js'
import { type FileRule, fileCheck, headingFaults } from './rule.js'

/** A Word document as far as its own accessibility goes. */
interface OpenDocx {
  readonly body: Element
  readonly styles: Element
  readonly settings: Element | undefined
  readonly title: string
  readonly language: string
  readonly outline: readonly OutlineEntry[]
}

async function open(bytes: Uint8Array): Promise<OpenDocx> {
  const { unzipSync } = await import('fflate')
  const { parseXml } = await import('../../media/docx/read-xml.js')
  const { readDocx } = await import('../../media/docx/read.js')
  const parts = unzipSync(bytes)
  const part = (path: string): Element | undefined => {
    const found = parts[path]
    return found === undefined ? undefined : parseXml(new TextDecoder().decode(found))
  }
  const [body, styles] = [part('word/document.xml'), part('word/styles.xml')]
  if (body === undefined || styles === undefined) throw new Error('This is no Word document.')
  const core = part('docProps/core.xml')
  return {
    body,
    styles,
    settings: part('word/settings.xml'),
    title: core?.first('dc:title')?.text ?? '',
    language: core?.first('dc:language')?.text ?? '',
    outline: readDocx(bytes).outline,
  }
}

const properties: FileRule<OpenDocx> = {
  id: 'docx-properties',
  explanation: {
    why: 'The title is what a reader hears first, and the language chooses the voice of a screen reader.',
    before: 'A document without a title',
    after: 'A document with the title "Our co-production charter", in en-GB',
    source: 'WCAG 2.2, 2.4.2 Page Titled and 3.1.1 Language of Page.',
  },
  *find({ title, language, styles, settings }) {
    if (title.trim() === '') yield 'Its properties hold no title.'
    if (language.trim() === '') yield 'Its properties hold no language.'
    const usual = styles.first('w:docDefaults')?.first('w:lang')?.attribute('w:val') ?? ''
    if (usual === '') yield 'Its text has no language (w:lang in its usual style).'
    if (settings?.first('w:documentProtection') !== undefined)
      yield 'It is protected, so that a group can not put its pictures in.'
  },
}

const headings: FileRule<OpenDocx> = {
  id: 'docx-headings',
  explanation: {
    why: 'People who listen go from heading to heading. Where a level is left out, they think that they missed a part.',
    before: 'Heading 3 under Heading 1',
    after: 'Heading 2 under Heading 1',
    source: 'Microsoft Accessibility Checker; WCAG 2.2, 1.3.1 Info and Relationships.',
  },
  *find({ outline }) {
    if (outline.length === 0) yield 'It has no headings.'
    yield* headingFaults(outline.map(({ level = 1, text }) => ({ level, text })))
  },
}

const alternatives: FileRule<OpenDocx> = {
  id: 'docx-alternatives',
  explanation: {
    why: 'A picture needs words for what it shows, or a mark that it is there for the eye alone.',
    before: 'A picture with the alternative "IMG_2041.jpg"',
    after: 'A picture with the alternative "Three people at a table"',
    source: 'Microsoft Accessibility Checker; WCAG 2.2, 1.1.1 Non-text Content.',
  },
  *find({ body }) {
    for (const picture of body.all('wp:docPr')) {
      const words = (picture.attribute('descr') ?? '').trim()
      const decorative = [...picture.all()].some(
        ({ name, attributes }) => name === 'adec:decorative' && attributes.val !== '0',
      )
      const name = picture.attribute('name') ?? ''
      if (words === '' && !decorative) yield `${name} has no alternative, and is not marked as decorative.`
      if (words !== '' && decorative) yield `${name} has an alternative, and is marked as decorative too.`
      if (isFileName(words)) yield `${name} has the name of a file for an alternative: ${words}.`
    }
  },
}

const slots: FileRule<OpenDocx> = {
  id: 'docx-slots',
  explanation: {
    why: 'A screen reader says the name of a place for a picture, and a program finds it again by its number.',
    before: 'A content control without a title',
    after: 'A content control with the title "Picture: We will listen to you."',
    source: 'Microsoft Accessibility Checker.',
  },
  *find({ body }) {
    const seen = new Set<string>()
    for (const control of body.all('w:sdt')) {
      const facts = control.children.find(({ name }) => name === 'w:sdtPr')
      // Word's own parts, such as the list of contents, are named by Word.
      if (facts?.first('w:docPartObj') !== undefined) continue
      if ((facts?.first('w:alias')?.attribute('w:val') ?? '').trim() === '')
        yield 'A place for a picture has no title.'
      const id = facts?.first('w:id')?.attribute('w:val')
      if (id !== undefined && seen.has(id)) yield `Two places for a picture have the same number, ${id}.`
      if (id !== undefined) seen.add(id)
    }
  },
}

const tables: FileRule<OpenDocx> = {
  id: 'docx-tables',
  explanation: {
    why: 'A table is read cell by cell, with the heading of its column. Joined cells and tables in tables are lost on the way.',
    before: 'A table whose first row is not marked as its header',
    after: 'A table whose first row is marked as its header',
    source: 'Microsoft Accessibility Checker; WCAG 2.2, 1.3.1 Info and Relationships.',
  },
  *find({ body }) {
    for (const table of body.all('w:tbl')) {
      if (table.around('w:tbl') !== undefined) yield 'A table stands in a table.'
      if (table.first('w:gridSpan') !== undefined || table.first('w:vMerge') !== undefined)
        yield 'A table has joined cells.'
      const look = table.first('w:tblLook')?.attribute('w:firstRow') ?? 'false'
      const looksLikeData = look === 'true' || look === '1'
      if (looksLikeData !== (table.first('w:tblHeader') !== undefined)) {
        yield looksLikeData
          ? 'The first row of a table is not marked as its header.'
          : 'A table that only sets pictures beside words has a row that is marked as its header.'
      }
    }
  },
}

const inLine: FileRule<OpenDocx> = {
  id: 'docx-in-line',
  explanation: {
    why: 'What floats over the page is read at another place than it is seen, or not at all.',
    before: 'A picture that text flows round',
    after: 'A picture in line with the text',
    source: 'Microsoft Accessibility Checker.',
  },
  *find({ body }) {
    for (const name of ['wp:anchor', 'w:pict', 'w:framePr', 'w:txbxContent'])
      if (body.first(name) !== undefined) yield `It has something that floats over the page (${name}).`
  },
}

/** What Word's own accessibility checker looks for, found without Word. */
export const docxCheck = fileCheck(
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  open,
  [properties, headings, alternatives, slots, tables, inLine],
)
