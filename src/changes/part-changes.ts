import { editsBetween } from '../doc/edits.js'
import type { Change, PartName } from './change.js'
import { easyReadChanges, textsOf } from './easy-read.js'
import type { Follow } from './follow.js'
import type { Matched } from './match-parts.js'
import { type Part, toldBy } from './parts.js'
import { sentencesIn, shapeOf, type Telling } from './texts.js'

/** What became of the heading, the text and the Easy Read of a part that is still there. */
export function partChanges(was: Part, now: Part, telling: Telling, follow: Follow): Change[] {
  return [
    ...headingChange(was.name, now.name, follow),
    ...textChange(was, now, telling, follow),
    ...easyReadChanges(now.name, was.passage.easyRead, now.passage.easyRead, telling, follow),
  ]
}

function headingChange(was: PartName, now: PartName, follow: Follow): Change[] {
  if (was.words === now.words || follow(was.words) === now.words) return []
  return [{ kind: 'part renamed', part: now, was: was.words, now: now.words }]
}

function textChange(was: Part, now: Part, telling: Telling, follow: Follow): Change[] {
  const headOf = now.name.kind === 'words' ? explainedWord : undefined
  const before = sentencesIn(was.passage.blocks, telling)
  const after = sentencesIn(now.passage.blocks, telling)
  const edits = editsBetween(before, after, follow, headOf)
  const shape = shapeOf(now.passage.blocks)
  const old = shapeOf(was.passage.blocks)
  const look = edits.length === 0 && old !== shape && follow(old) !== shape
  return edits.length === 0 && !look ? [] : [{ kind: 'text', part: now.name, edits, look }]
}

/** `Advocate` of `Advocate: a person who helps you`. */
function explainedWord(text: string): string | undefined {
  const colon = text.indexOf(':')
  return colon <= 0 ? undefined : text.slice(0, colon).toLowerCase()
}

/** A part that came or went, with all that it holds. */
export function wholePart(
  kind: 'part added' | 'part removed',
  part: Part,
  all: readonly Part[],
  telling: Telling,
): Change {
  const inner = all.filter((other) => stands(other, part))
  return {
    kind,
    part: part.name,
    texts: inner.flatMap((other) => [
      ...(other === part ? [] : [other.name.words]),
      ...sentencesIn(other.passage.blocks, telling),
    ]),
    easyRead: inner.flatMap(({ passage }) => textsOf(passage.easyRead, telling)),
  }
}

function stands(part: Part, within: Part): boolean {
  return part === within || (part.parent !== undefined && stands(part.parent, within))
}

/**
 * Easy Read that no longer tells the text that it stands under: the text changed, a part under it came or went, and neither a statement
 * changed nor did somebody check it anew. `changed` are the changes found, by the part that they are about.
 */
export function leftBehind(
  changed: ReadonlyMap<Part, readonly Change[]>,
  matched: Matched,
): Map<Part, Change> {
  const found = new Map<Part, Change>()
  const look = (teller: Part | undefined, part: Part) => {
    if (teller?.passage.easyRead === undefined || found.has(teller)) return
    if (matched.before.get(teller)?.passage.easyRead === undefined) return
    if ((changed.get(teller) ?? []).some(isAnswer)) return
    found.set(teller, { kind: 'left behind', part: teller.name, changed: part.name })
  }
  for (const part of matched.now) {
    const isFresh = !matched.before.has(part) && part.passage.easyRead === undefined
    if (isFresh || (changed.get(part) ?? []).some(isRewording)) look(toldBy(part), part)
  }
  for (const part of matched.was) {
    if (matched.after.has(part) || part.passage.easyRead !== undefined) continue
    const teller = toldBy(part)
    look(teller === undefined ? undefined : matched.after.get(teller), part)
  }
  return found
}

function isRewording(change: Change): boolean {
  if (change.kind === 'part renamed') return true
  return change.kind === 'text' && change.edits.some(({ kind }) => kind !== 'moved')
}

function isAnswer(change: Change): boolean {
  if (change.kind === 'checked') return change.now !== undefined
  return change.kind === 'easy read' && (change.edits.length > 0 || change.look)
}
