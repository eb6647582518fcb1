import type { Labels } from '../../model/labels.js'
import type { Edit, PictureEdit } from '../change.js'
import { ofPart } from './parts.js'
import { type Detail, told as fill, ours, theirs, type Words } from './summary.js'

/** What became of sentences, each as words that can be read out: `Was: ...`, `Now: ...`. */
export function editDetails(edits: readonly Edit[], labels: Labels): Detail[] {
  return edits.flatMap((edit) => detailsOf(edit, labels))
}

function detailsOf(edit: Edit, labels: Labels): Detail[] {
  switch (edit.kind) {
    case 'reworded':
      return wasNow(edit.was, edit.now, labels)
    case 'added':
      return [{ label: ours(labels('diff.added')), words: theirs(edit.now) }]
    case 'removed':
      return [{ label: ours(labels('diff.removed')), words: theirs(edit.was) }]
    case 'moved': {
      const label =
        'from' in edit
          ? fill(labels, 'diff.moved from', { part: ofPart(edit.from, labels) })
          : ours(labels('diff.moved'))
      return [{ label, words: theirs(edit.now) }]
    }
  }
}

/** `Was: ...` and `Now: ...`, as far as there is something to tell. */
export function wasNow(was: string | undefined, now: string | undefined, labels: Labels): Detail[] {
  return [
    ...(was === undefined ? [] : [{ label: ours(labels('diff.was')), words: theirs(was) }]),
    ...(now === undefined ? [] : [{ label: ours(labels('diff.now')), words: theirs(now) }]),
  ]
}

/** What became of the pictures beside statements. */
export function pictureDetails(pictures: readonly PictureEdit[], labels: Labels): Detail[] {
  return pictures.map(({ kind, beside, was, now }) => {
    const told = (words: string | undefined, isWish: boolean) =>
      kind === 'alternative' ? shownWords(words, labels) : slotWords(words, isWish, labels)
    const values = {
      was: told(was, kind === 'filled' || kind === 'wish'),
      now: told(now, kind === 'emptied' || kind === 'wish'),
    }
    return {
      label: fill(labels, `diff.picture.${kind}`, { beside }),
      words: fill(labels, 'diff.picture.change', values),
    }
  })
}

/** The picture of a slot by its name; of an empty one, what is wanted. */
function slotWords(words: string | undefined, isWish: boolean, labels: Labels): Words {
  if (words === undefined) return ours(labels('diff.picture.none'))
  return isWish ? fill(labels, 'diff.picture.wanted', { wish: words }) : theirs(words)
}

function shownWords(words: string | undefined, labels: Labels): Words {
  return words === undefined ? ours(labels('diff.picture.nothing')) : theirs(words)
}
