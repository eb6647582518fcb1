import { sayDate } from '../../doc/dates.js'
import { type Edit, editsBetween } from '../../doc/edits.js'
import { sectionsOf } from '../../doc/sections.js'
import type { Charter } from '../../model/charter.js'
import type { Labels } from '../../model/labels.js'
import type { Message } from '../../model/message.js'
import type { Explanation } from '../rule.js'
import type { Behind } from './watch.js'

export const OUT_OF_DATE = 'easy-read-out-of-date'

/** What `charter check --explain easy-read-out-of-date` prints. */
export const outOfDateExplanation: Explanation = {
  why: 'Somebody changed the plain text of a part, and its Easy Read still tells the old one. Two groups of readers are then promised two things. The history of the files tells when each of the two last changed.',
  before:
    'We will pay your travel within two days.   (was: five working days)\n\n#### Easy Read\n\n- We will pay for your travel in 5 days.',
  after:
    'Change the Easy Read, or, where it still says the same, say who looked:\n\nChecked: 12 May 2025, Riverside Speak Up',
  source:
    'Our own rule: we know of no standard that says when to look at Easy Read again. It compares days, and leaves the answer to people.',
}

/** What is to be said of an edition's Easy Read by what the history of its files shows. */
export function outOfDate(charter: Charter, behind: readonly Behind[], labels: Labels): Message[] {
  const here = [charter.introduction, ...sectionsOf(charter)].flatMap(({ easyRead }) => easyRead?.at ?? [])
  return behind.flatMap((found): Message[] => {
    const { at, lines } = found.part
    const place = here.find(({ file, line }) => file === at.file && line === at.line)
    if (place === undefined) return []
    return [{ rule: OUT_OF_DATE, level: 'warning', place, lines, text: textOf(found, labels) }]
  })
}

function textOf({ part, was, changed }: Behind, labels: Labels): string {
  const edits = editsBetween(was, part.sentences).filter(({ kind }) => kind !== 'moved')
  const [first] = edits
  const when = changed === undefined ? 'was changed' : `was last changed on ${sayDate(changed, labels)}`
  const more =
    edits.length < 2
      ? ''
      : ` ${edits.length - 1} more ${edits.length === 2 ? 'sentence' : 'sentences'} changed.`
  return `The text that this Easy Read tells ${when}, and the Easy Read was not.${first === undefined ? '' : ` ${told(first)}`}${more} Change the Easy Read too. If it still says the same, ask the group to check it, and write below it: ${labels('source.checked')}: the date, the name of the group`
}

function told(edit: Edit): string {
  switch (edit.kind) {
    case 'reworded':
      return `It was: "${short(edit.was)}" It is now: "${short(edit.now)}"`
    case 'removed':
      return `It no longer says: "${short(edit.was)}"`
    case 'added':
    case 'moved':
      return `It now says: "${short(edit.now)}"`
  }
}

/** Characters of a sentence, beyond which it is cut: a message is to be read in one breath. */
const LONGEST = 240

function short(sentence: string): string {
  return sentence.length <= LONGEST ? sentence : `${sentence.slice(0, LONGEST)}…`
}
