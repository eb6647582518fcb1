import { sayDate } from '../doc/dates.js'
import type { Charter, Checked, EasyReadTest } from '../model/charter.js'
import type { Block, Inline, Section, Statements } from '../model/doc.js'
import type { Labels } from '../model/labels.js'
import { aboutPart, notice, part } from './about.js'
import { addedSection, paragraph, text } from './nodes.js'
import { inSentences } from './sentences.js'
import type { SlotMaker } from './slots.js'

/** The picture on the cover: the charter's own called "cover", else the first of its Easy Read, else that of Easy Read. */
export function coverPicture(charter: Charter, slots: SlotMaker): Statements[] {
  const first = charter.introduction.easyRead?.statements.find(({ picture }) => picture !== undefined)
  const found =
    charter.pictures?.get('cover') ??
    (first?.picture === undefined ? charter.pictures?.get('easy-read') : { ...first, picture: first.picture })
  return found === undefined ? [] : [{ type: 'statements', children: [slots.alone('cover', found)] }]
}

/** "About this book": how to read it, and then what its makers say first. */
export function aboutThisBook(
  { pictures, words }: Charter,
  opening: readonly Block[],
  labels: Labels,
  slots: SlotMaker,
): Section {
  const help = slots.added('help', pictures?.get('help'), [text(labels('easy read.about help'))])
  const hardWords = slots.added('words', pictures?.get('words'), withBold('easy read.about words', labels))
  const rows: Statements = {
    type: 'statements',
    children: words.length === 0 ? [help] : [hardWords, help],
  }
  return addedSection('book', labels('easy read.about'), 2, [rows, ...opening])
}

/** A sentence in which one word is set as it says. */
function withBold(key: string, labels: Labels): Inline[] {
  const mark = '\uE000'
  const [before = '', after = ''] = labels(key, { bold: mark }).split(mark)
  const word: Inline = { type: 'strong', children: [text(labels('easy read.bold'))] }
  return [text(before), word, text(after)]
}

/** Who tested it and when, or that nobody has: never silence. Then who made the charter. */
export function thankYou(
  charter: Charter,
  checked: readonly Checked[],
  labels: Labels,
  slots: SlotMaker,
): Section {
  const { easyReadTests, language } = charter.facts
  const rows = easyReadTests.map((test) =>
    slots.added('thank-you', charter.pictures?.get('thank-you'), [text(tested(test, labels))]),
  )
  const lines = checked.map(({ text: words }) =>
    paragraph(text(labels('easy read.checked', { text: words }))),
  )
  const madeBy = inSentences(aboutPart('made by', charter, labels), language, labels)
  return addedSection('thank-you', labels('easy read.thank you'), 2, [
    ...(rows.length === 0
      ? [notice('not-tested', labels('easy read.not tested'))]
      : [{ type: 'statements' as const, children: rows }]),
    ...lines,
    ...part('made by', madeBy, 3, labels),
  ])
}

function tested({ group, date, howMany }: EasyReadTest, labels: Labels): string {
  const words =
    date === undefined
      ? labels('easy read.tested', { group: group.value })
      : labels('easy read.tested on', { group: group.value, date: sayDate(date.value, labels) })
  return howMany === undefined ? words : `${words} ${labels('easy read.how many', { number: howMany.value })}`
}
