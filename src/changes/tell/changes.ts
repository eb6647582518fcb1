import type { Labels } from '../../model/labels.js'
import type { Change, Edit, FactName, PartName, Position } from '../change.js'
import { editDetails, pictureDetails, wasNow } from './edits.js'
import { ofPart, thePart } from './parts.js'
import { type Detail, type Item, ours, theirs, told, type Words } from './summary.js'

/** A change in words. */
export function tellChange(change: Change, labels: Labels): Item {
  switch (change.kind) {
    case 'title':
      return item(labels, 'diff.title changed', {}, wasNow(change.was, change.now, labels))
    case 'pledges counted':
      return item(
        labels,
        'diff.pledges counted',
        { was: number(change.was), now: number(change.now) },
        change.renumbered ? [{ words: ours(labels('diff.renumbered')) }] : [],
      )
    case 'part added':
    case 'part removed':
      return wholePart(change, labels)
    case 'part moved':
      return moved(change.part, change.was, change.now, labels)
    case 'part renamed': {
      const details = wasNow(change.was, change.now, labels)
      return item(labels, 'diff.part renamed', { part: ofPart(change.part, labels) }, details)
    }
    case 'text':
      return text(change.part, change.edits, change.look, labels)
    case 'left behind':
      return leftBehind(change.part, change.changed, labels)
    case 'easy read added':
    case 'easy read removed': {
      const says = change.kind === 'easy read added' ? 'diff.says' : 'diff.said'
      const details = allOf(says, change.texts, labels)
      return item(labels, `diff.${change.kind}`, { part: thePart(change.part, labels) }, details)
    }
    case 'easy read': {
      const { part, edits, pictures, look } = change
      const kind = look ? ' look' : edits.length === 0 ? ' pictures' : ''
      const details = [...editDetails(edits, labels), ...pictureDetails(pictures, labels)]
      return item(labels, `diff.easy read${kind}`, { part: ofPart(part, labels) }, details)
    }
    case 'checked': {
      const key = change.now === undefined ? 'diff.checked gone' : 'diff.checked'
      const who = theirs(change.now ?? change.was ?? '')
      return item(labels, key, { part: ofPart(change.part, labels), who }, [])
    }
    case 'fact':
      return fact(change, labels)
    case 'redrawn':
      return item(labels, 'diff.redrawn', { picture: theirs(change.picture) }, [])
  }
}

type WholePart = Extract<Change, { readonly easyRead: unknown }>

function wholePart({ kind, part, texts, easyRead }: WholePart, labels: Labels): Item {
  const isNew = kind === 'part added'
  const lacksEasyRead = isNew && part.kind === 'pledge' && easyRead.length === 0
  return item(labels, `diff.${kind}`, { part: thePart(part, labels) }, [
    ...allOf(isNew ? 'diff.says' : 'diff.said', texts, labels),
    ...allOf(isNew ? 'diff.easy read says' : 'diff.easy read said', easyRead, labels),
    ...(lacksEasyRead ? [{ words: ours(labels('diff.no easy read')) }] : []),
  ])
}

function text(part: PartName, edits: readonly Edit[], look: boolean, labels: Labels): Item {
  if (look) return item(labels, 'diff.text look', { part: thePart(part, labels) }, [])
  const details = editDetails(edits, labels)
  if (part.kind === 'words') return item(labels, 'diff.words', { part: ofPart(part, labels) }, details)
  return item(labels, 'diff.text', { part: thePart(part, labels) }, details)
}

function leftBehind(part: PartName, changed: PartName, labels: Labels): Item {
  const isItself = part.kind === changed.kind && part.words === changed.words
  const why = isItself
    ? ours(labels('diff.left behind here'))
    : told(labels, 'diff.left behind by', { changed: ofPart(changed, labels) })
  return item(labels, 'diff.left behind', { part: ofPart(part, labels) }, [{ words: why }])
}

function fact({ name, listed, was, now }: Extract<Change, { readonly kind: 'fact' }>, labels: Labels): Item {
  const values = { name: factName(name, labels) }
  const sort = listed ? 'listed' : 'fact'
  if (was === undefined) return item(labels, `diff.${sort} added`, values, [{ words: theirs(now ?? '') }])
  if (now === undefined) return item(labels, `diff.${sort} removed`, values, [{ words: theirs(was) }])
  return item(labels, 'diff.fact changed', values, wasNow(was, now, labels))
}

function item(
  labels: Labels,
  key: string,
  values: Readonly<Record<string, Words>>,
  details: readonly Detail[],
): Item {
  return { words: told(labels, key, values), details }
}

function number(value: number): Words {
  return ours(String(value))
}

function allOf(key: string, texts: readonly string[], labels: Labels): Detail[] {
  return texts.length === 0 ? [] : [{ label: ours(labels(key)), words: theirs(texts.join(' ')) }]
}

function factName(name: FactName, labels: Labels): Words {
  return 'label' in name ? ours(labels(name.label)) : told(labels, 'diff.setting', { words: name.words })
}

function moved(part: PartName, was: Position, now: Position, labels: Labels): Item {
  if (was.number !== undefined && now.number !== undefined && was.under === now.under) {
    const { number: _, ...unnumbered } = part
    const values = { part: thePart(unnumbered, labels), was: number(was.number), now: number(now.number) }
    return item(labels, 'diff.pledge moved', values, [])
  }
  return item(labels, 'diff.part moved', { part: thePart(part, labels) }, [
    { label: ours(labels('diff.was')), words: position(was, labels) },
    { label: ours(labels('diff.now')), words: position(now, labels) },
  ])
}

function position({ under, after }: Position, labels: Labels): Words {
  const place =
    after === undefined ? ours(labels('diff.position first')) : told(labels, 'diff.position after', { after })
  const above = under === undefined ? [] : [...told(labels, 'diff.position under', { under }), ...ours(', ')]
  return [...above, ...place]
}
