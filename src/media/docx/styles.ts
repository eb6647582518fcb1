import {
  BorderStyle,
  type IBaseParagraphStyleOptions,
  type ICharacterStyleOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx'
import type { Direction } from '../../model/doc.js'
import { languageOf } from './state.js'
import { BAND, type DocxStyle, hex, INDENT } from './style.js'

/** The ids of the styles that are not Word's own headings. */
export const STYLES = {
  notice: 'Notice',
  quote: 'Quote',
  code: 'Code',
  codeWords: 'CodeWords',
  list: 'ListParagraph',
  spacedList: 'SpacedList',
  statement: 'Statement',
  picture: 'StatementPicture',
  cell: 'TableCell',
  fact: 'Fact',
  contents: 'TOCHeading',
  footer: 'Footer',
  gap: 'TableGap',
  direction: 'Direction',
  printed: 'PrintedForm',
  label: 'PartLabel',
  emphasis: 'Emphasis',
  hardWord: 'HardWord',
  link: 'Hyperlink',
  box: 'TickBox',
} as const

/** The styles of a document. Each size is at least as large as the body's; nothing is in italics. */
export function wordStyles(style: DocxStyle, lang: string, dir: Direction): IStylesOptions {
  const { font, fallback, size } = style.type
  const fonts = { ascii: font, hAnsi: font, eastAsia: font, cs: fallback }
  return {
    default: {
      document: {
        run: {
          font: fonts,
          size: size * 2,
          sizeComplexScript: size * 2,
          color: hex(style.colours.ink),
          ...defaultLanguage(lang, dir),
        },
        paragraph: { spacing: spacing(style, 0, size * 0.75) },
      },
      heading1: heading(1, style),
      heading2: heading(2, style),
      heading3: heading(3, style),
      heading4: heading(4, style),
      heading5: heading(5, style),
      heading6: heading(6, style),
      // What a group may use when it adds to the document is as large, and as upright.
      caption: {
        run: {
          italics: false,
          italicsComplexScript: false,
          size: size * 2,
          sizeComplexScript: size * 2,
          color: hex(style.colours.ink),
        },
      },
      listParagraph: { paragraph: { spacing: spacing(style, 0, size * 0.4) } },
    },
    paragraphStyles: [
      { id: 'Heading7', name: 'heading 7', basedOn: 'Normal', next: 'Normal', ...heading(7, style) },
      ...ownStyles(style),
    ],
    characterStyles: characterStyles(style),
  }
}

function defaultLanguage(lang: string, dir: Direction) {
  const { language } = languageOf(lang, dir)
  return language === undefined ? {} : { language }
}

function heading(level: number, style: DocxStyle): IBaseParagraphStyleOptions {
  const { headings, size } = style.type
  const own = headings[Math.min(level, headings.length) - 1] ?? size
  return {
    run: { size: own * 2, sizeComplexScript: own * 2, bold: true, boldComplexScript: true },
    paragraph: {
      outlineLevel: level - 1,
      keepNext: true,
      keepLines: true,
      spacing: { ...spacing(style, level === 1 ? 0 : own, own * 0.5), line: 276 },
    },
  }
}

/** pt before and after; lines as far apart as the style says. Without `AUTO` Word would clip pictures. */
function spacing(style: DocxStyle, before: number, after: number) {
  return {
    before: Math.round(before * 20),
    after: Math.round(after * 20),
    line: Math.round(style.type.line * 240),
    lineRule: LineRuleType.AUTO,
  }
}

function ownStyles(style: DocxStyle): IParagraphStyleOptions[] {
  const { size } = style.type
  const { tint, line } = style.colours
  const bar = { style: BorderStyle.SINGLE, size: 36, color: hex(line), space: 12 }
  const edge = { style: BorderStyle.SINGLE, size: 8, color: hex(line), space: 10 }
  const shading = { fill: hex(tint) }
  const own = (id: string, name: string, options: IBaseParagraphStyleOptions): IParagraphStyleOptions => ({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    ...options,
  })
  const single = { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO }
  const larger = { size: (size + 4) * 2, sizeComplexScript: (size + 4) * 2 }
  return [
    own(STYLES.notice, 'Notice', {
      paragraph: {
        spacing: spacing(style, size * 0.9, size * 1.25),
        border: { top: edge, bottom: edge, left: { ...bar, space: 10 }, right: edge },
        indent: BAND,
        keepLines: true,
      },
    }),
    own(STYLES.quote, 'Quote', {
      paragraph: { border: { left: bar }, spacing: spacing(style, 0, size * 0.75) },
    }),
    // For whoever reads aloud: in brackets, moved in and shaded, so that it is not read out even in a poor print.
    own(STYLES.direction, 'Direction', {
      run: { bold: true, boldComplexScript: true },
      paragraph: {
        shading,
        indent: { start: INDENT * 2 },
        spacing: spacing(style, 0, size * 0.75),
        keepLines: true,
      },
    }),
    own(STYLES.code, 'Code', {
      run: { font: 'Courier New', noProof: true },
      paragraph: { shading, spacing: spacing(style, size * 0.5, size) },
    }),
    own(STYLES.spacedList, 'Spaced list', { paragraph: { spacing: spacing(style, 0, size * 0.75) } }),
    own(STYLES.statement, 'Easy Read statement', {
      paragraph: { spacing: spacing(style, 0, size * 0.4) },
    }),
    own(STYLES.picture, 'Easy Read picture', {
      paragraph: { spacing: single },
    }),
    own(STYLES.cell, 'Table words', { paragraph: { spacing: { ...spacing(style, 0, 0), line: 300 } } }),
    own(STYLES.fact, 'Fact', { paragraph: { keepLines: true, spacing: spacing(style, 0, size * 0.6) } }),
    own(STYLES.contents, 'TOC Heading', {
      run: { ...larger, bold: true, boldComplexScript: true },
      paragraph: { keepNext: true, spacing: spacing(style, 0, size * 0.6) },
    }),
    ...[1, 2, 3].map((level) =>
      own(`TOC${level}`, `toc ${level}`, {
        paragraph: {
          spacing: { ...spacing(style, 0, size * 0.4), line: 264 },
          indent: { start: level === 3 ? INDENT : 0 },
        },
      }),
    ),
    own(STYLES.footer, 'footer', { paragraph: { spacing: single } }),
    own(STYLES.gap, 'Table gap', {
      paragraph: { spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT } },
    }),
  ]
}

function characterStyles(style: DocxStyle): ICharacterStyleOptions[] {
  const size = (style.type.size + 2) * 2
  return [
    // docx's own styles are based on it, and it leaves it out.
    { id: 'DefaultParagraphFont', name: 'Default Paragraph Font' },
    { id: STYLES.link, name: 'Hyperlink', run: { color: hex(style.colours.link), underline: {} } },
    { id: STYLES.label, name: 'Part label', run: { size, sizeComplexScript: size } },
    { id: STYLES.emphasis, name: 'Emphasis', run: { italics: false } },
    { id: STYLES.hardWord, name: 'Hard word', run: { bold: true, boldComplexScript: true } },
    { id: STYLES.codeWords, name: 'Code words', run: { font: 'Courier New', noProof: true } },
    { id: STYLES.printed, name: 'Printed form', run: { font: 'Courier New', noProof: true } },
    { id: STYLES.box, name: 'Tick box', run: { font: 'Segoe UI Symbol' } },
  ]
}
