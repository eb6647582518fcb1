import { editsBetween } from '../doc/edits.js'
import { pairUp } from '../doc/pair.js'
import { wordsOf } from '../doc/words.js'
import type { EasyRead, EasyReadStatement } from '../model/charter.js'
import type { Change, PartName, PictureEdit } from './change.js'
import type { Follow } from './follow.js'
import { sentencesIn, shapeOf, type Telling } from './texts.js'

/** What became of the Easy Read of a part. */
export function easyReadChanges(
  part: PartName,
  was: EasyRead | undefined,
  now: EasyRead | undefined,
  telling: Telling,
  follow: Follow,
): Change[] {
  if (was === undefined && now === undefined) return []
  if (was === undefined) return [{ kind: 'easy read added', part, texts: textsOf(now, telling) }]
  if (now === undefined) return [{ kind: 'easy read removed', part, texts: textsOf(was, telling) }]
  const edits = editsBetween(textsOf(was, telling), textsOf(now, telling), follow)
  const pictures = pictureEdits(was, now, telling)
  const look = edits.length === 0 && pictures.length === 0 && looks(now) !== follow(looks(was))
  const changed: Change[] =
    edits.length + pictures.length === 0 && !look ? [] : [{ kind: 'easy read', part, edits, pictures, look }]
  return [...changed, ...checkedChanges(part, was, now)]
}

/** The words of Easy Read, a statement each. */
export function textsOf(easyRead: EasyRead | undefined, telling: Telling): string[] {
  if (easyRead === undefined) return []
  const statements = easyRead.statements.map((statement) => wordsOfStatement(statement, telling))
  return [...statements, ...sentencesIn(easyRead.kept, telling)].filter((text) => text !== '')
}

function wordsOfStatement({ blocks }: EasyReadStatement, telling: Telling): string {
  return sentencesIn(blocks, telling).join(' ')
}

function looks({ statements, kept }: EasyRead): string {
  return shapeOf([statements.map(({ blocks }) => blocks), kept])
}

function pictureEdits(was: EasyRead, now: EasyRead, telling: Telling): PictureEdit[] {
  const placed = (easyRead: EasyRead): Placed[] =>
    easyRead.statements.map((statement) => ({ statement, words: wordsOfStatement(statement, telling) }))
  const words = ({ words: text }: Placed) => wordsOf(text)
  const { pairs } = pairUp(placed(was), placed(now), [({ words: text }) => text], { words, least: 0.45 })
  return pairs.flatMap(([before, after]) => {
    const edit = pictureEdit(before.statement, after.statement)
    return edit === undefined ? [] : [{ ...edit, beside: after.words }]
  })
}

interface Placed {
  readonly statement: EasyReadStatement
  readonly words: string
}

function pictureEdit(
  was: EasyReadStatement,
  now: EasyReadStatement,
): Omit<PictureEdit, 'beside'> | undefined {
  const before = pictureName(was.picture?.asset)
  const after = pictureName(now.picture?.asset)
  if (before !== after) {
    if (before === undefined) return { kind: 'filled', ...between(was.wish, after) }
    return { kind: after === undefined ? 'emptied' : 'changed', ...between(before, after ?? now.wish) }
  }
  if (was.alt !== now.alt) return { kind: 'alternative', ...between(was.alt, now.alt) }
  return was.wish === now.wish ? undefined : { kind: 'wish', ...between(was.wish, now.wish) }
}

function between(was: string | undefined, now: string | undefined): { was?: string; now?: string } {
  return { ...(was ? { was } : {}), ...(now ? { now } : {}) }
}

/** `talking`, as an author names it: the folder of a charter may have another name now. */
export function pictureName(asset: string | undefined): string | undefined {
  return asset?.slice(asset.lastIndexOf('/') + 1).replace(/\.\w+$/, '')
}

function checkedChanges(part: PartName, was: EasyRead, now: EasyRead): Change[] {
  const before = new Set(was.checked.map(({ text }) => text))
  const after = new Set(now.checked.map(({ text }) => text))
  return [
    ...[...after]
      .filter((text) => !before.has(text))
      .map((text): Change => ({ kind: 'checked', part, now: text })),
    ...[...before]
      .filter((text) => !after.has(text))
      .map((text): Change => ({ kind: 'checked', part, was: text })),
  ]
}
