import { beforeAll, describe, expect, it } from 'vitest'
import { everyNode } from '../../docs/every-node.js'
import { renderSample, xmlOf } from '../../formats/easy-read-docx/sample.js'
import { wordFindings } from '../../tools/word-rules.js'

let sound: Map<string, string>
beforeAll(async () => {
  sound = xmlOf((await renderSample(everyNode)).bytes)
})

/** The rules that speak of the sample once a fault is put into one of its parts. */
function rulesAfter(path: string, find: string | RegExp, fault: string): string[] {
  const before = sound.get(path) ?? ''
  const after = before.replace(find, fault)
  if (after === before) throw new Error(`${path} has no ${String(find)}: no fault was put in`)
  return wordFindings(new Map([...sound, [path, after]])).map(({ rule }) => rule)
}

const BODY = 'word/document.xml'
const STYLES = 'word/styles.xml'
const CORE = 'docProps/core.xml'
const SETTINGS = 'word/settings.xml'

describe("what Word's accessibility checker looks for", () => {
  it('finds nothing wrong with a document that has every kind of node', () => {
    expect(wordFindings(sound)).toEqual([])
  })

  const faults: [fault: string, path: string, find: string | RegExp, put: string, rule: string][] = [
    [
      'a picture without an alternative',
      BODY,
      ' descr="Three boxes joined by lines"',
      '',
      'picture-alternative',
    ],
    [
      'an alternative that is a file name',
      BODY,
      'Three boxes joined by lines',
      'structure.png',
      'picture-file-name',
    ],
    [
      'a picture that is decorative and described',
      BODY,
      /(<wp:docPr id="\d+" name="[^"]*")(><a:extLst|><a:ext)/,
      '$1 descr="A box"$2',
      'picture-both',
    ],
    ['a floating picture', BODY, /wp:inline/g, 'wp:anchor', 'not-in-line'],
    ['a text box', BODY, '<w:body>', '<w:body><w:txbxContent/>', 'not-in-line'],
    ['a table in a table', BODY, /<w:tc>/, '<w:tc><w:tbl></w:tbl>', 'table-nested'],
    ['a cell over two columns', BODY, '<w:tcPr>', '<w:tcPr><w:gridSpan w:val="2"/>', 'table-merged'],
    ['a data table without a header', BODY, '<w:tblHeader/>', '', 'table-header'],
    [
      'a layout table with a header',
      BODY,
      /(w:firstRow="(?:false|0)".*?<w:trPr>)/,
      '$1<w:tblHeader/>',
      'layout-table',
    ],
    ['a row that may split', BODY, '<w:cantSplit/>', '', 'row-split'],
    ['an empty cell', BODY, '>Meetings</w:t>', '></w:t>', 'cell-empty'],
    ['a heading that skips a level', BODY, 'w:val="Heading2"', 'w:val="Heading4"', 'heading-skipped'],
    ['a heading without words', BODY, '>Who we are</w:t>', '></w:t>', 'heading-empty'],
    [
      'a heading in a table',
      BODY,
      'w:pStyle w:val="TableCell"',
      'w:pStyle w:val="Heading2"',
      'heading-in-table',
    ],
    ['a heading style without its level', STYLES, /<w:outlineLvl w:val="1"\/>/, '', 'heading-outline'],
    ['a content control without a title', BODY, /<w:alias w:val="[^"]*"\/>/, '', 'control-title'],
    [
      'a title that Word can not hold',
      BODY,
      /<w:alias w:val="/,
      `<w:alias w:val="${'a'.repeat(65)}`,
      'control-title',
    ],
    ['a slot without a tag', BODY, /<w:tag w:val="[^"]*"\/>/, '', 'control-tag'],
    [
      'two content controls with one number',
      BODY,
      /(<w:tag [^>]*>)<w:id w:val="\d+"\/>/g,
      '$1<w:id w:val="7"/>',
      'control-id',
    ],
    ['a file without a title', CORE, /<dc:title>[^<]*</, '<dc:title><', 'document-title'],
    ['a file without a language', CORE, '<dc:language>en-GB', '<dc:language>', 'document-language'],
    ['styles without a language', STYLES, /<w:lang [^>]*>/, '', 'document-language'],
    [
      'a document that can not be changed',
      SETTINGS,
      '<w:compat>',
      '<w:documentProtection/><w:compat>',
      'document-locked',
    ],
    [
      'a document that asks to update its fields',
      SETTINGS,
      '<w:compat>',
      '<w:updateFields/><w:compat>',
      'document-asks',
    ],
    ['an empty paragraph', BODY, '<w:body>', '<w:body><w:p/>', 'paragraph-empty'],
    ['spaces for layout', BODY, '>We say ', '>We   say ', 'spaces'],
    [
      'an address for the words of another link',
      BODY,
      '>our help page<',
      '>www.example.com/this<',
      'link-address',
    ],
    ['a link that says nothing', BODY, '>our help page<', '>click here<', 'link-words'],
    ['small type', STYLES, /<w:sz w:val="32"\/>/, '<w:sz w:val="24"/>', 'small-type'],
    ['pale ink', STYLES, /<w:color w:val="16202A"\/>/, '<w:color w:val="999999"/>', 'contrast'],
  ]
  it.each(faults)('says so of %s', (_fault, path, find, put, rule) => {
    expect(rulesAfter(path, find, put)).toContain(rule)
  })
})
