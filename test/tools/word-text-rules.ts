import type { Element } from '../../src/media/docx/read-xml.js'
import { type Finding, type WordParts, wordsIn } from './word-parts.js'

export function* headingRules({ body, styles }: WordParts): Generator<Finding> {
  const levels = new Map<string, number>()
  for (const style of styles.all('w:style')) {
    const level = style.first('w:outlineLvl')?.attribute('w:val')
    if (level !== undefined) levels.set(style.attribute('w:styleId') ?? '', Number(level) + 1)
  }
  let last = 0
  for (const paragraph of body.all('w:p')) {
    const style = styleOf(paragraph)
    const named = /^Heading(\d)$/.exec(style)?.[1]
    const level = levels.get(style)
    if (named !== undefined && level !== Number(named)) yield { rule: 'heading-outline', what: style }
    if (level === undefined) continue
    const words = wordsIn(paragraph)
    if (level > last + 1) yield { rule: 'heading-skipped', what: `${last} to ${level}: ${words}` }
    if (words.trim() === '') yield { rule: 'heading-empty', what: style }
    if (paragraph.around('w:tbl') !== undefined) yield { rule: 'heading-in-table', what: words }
    last = level
  }
}

export function* paragraphRules(parts: WordParts): Generator<Finding> {
  yield* emptyParagraphs(parts)
  yield* spaces(parts)
  yield* linkWords(parts)
}

/** A paragraph without words is a "blank" to a screen reader. Word itself needs one where two tables meet or the last ends. */
function* emptyParagraphs({ body }: WordParts): Generator<Finding> {
  for (const paragraph of body.all('w:p')) {
    const shows = ['w:drawing', 'w:numPr'].some((name) => paragraph.first(name) !== undefined)
    if (wordsIn(paragraph).trim() !== '' || shows || dividesTables(paragraph)) continue
    yield { rule: 'paragraph-empty', what: styleOf(paragraph) }
  }
}

function dividesTables(paragraph: Element): boolean {
  const around = paragraph.parent?.children ?? []
  const at = around.indexOf(paragraph)
  const after = around[at + 1]?.name
  return around[at - 1]?.name === 'w:tbl' && (after === 'w:tbl' || after === 'w:sectPr')
}

/** Spaces that stand in for layout. In code they are what was written. */
function* spaces({ body }: WordParts): Generator<Finding> {
  for (const run of body.all('w:r')) {
    const text = wordsIn(run)
    const style = run.first('w:rStyle')?.attribute('w:val')
    const paragraph = run.around('w:p')
    const isCode = style === 'CodeWords' || (paragraph !== undefined && styleOf(paragraph) === 'Code')
    if (!isCode && text.includes('  ')) yield { rule: 'spaces', what: text }
  }
}

/** A link says where it goes; an address for its words is right only where they are the link's own address. */
function* linkWords({ body, links }: WordParts): Generator<Finding> {
  for (const link of body.all('w:hyperlink')) {
    const words = wordsIn(link).trim()
    const target = links.get(link.attribute('r:id') ?? '') ?? ''
    const isAddress = /^(?:https?:|mailto:|tel:|sms:|www\.)/i.test(words)
    const isOwn = target.includes(words.replace(/^https?:\/\//i, ''))
    if (isAddress && !isOwn) yield { rule: 'link-address', what: words }
    const hasPicture = link.first('w:drawing') !== undefined
    const saysNothing = /^(?:click here|here|more|read more|link)?$/i.test(words) && !hasPicture
    if (saysNothing) yield { rule: 'link-words', what: words }
  }
}

function styleOf(paragraph: Element): string {
  return paragraph.first('w:pStyle')?.attribute('w:val') ?? ''
}
