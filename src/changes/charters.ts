import { pledgesOf } from '../doc/sections.js'
import type { Charter } from '../model/charter.js'
import type { Labels } from '../model/labels.js'
import type { Place } from '../model/place.js'
import type { Change, Placed } from './change.js'
import { type FactChange, factChanges } from './facts.js'
import { followFacts } from './follow.js'
import { type Matched, matchParts, moves } from './match-parts.js'
import { withMovedTexts } from './moved-texts.js'
import { leftBehind, partChanges, wholePart } from './part-changes.js'
import { type Part, partsOf } from './parts.js'
import type { Telling } from './texts.js'

/** All that a reader would find different in one edition, in the order in which a person would tell it. */
export function charterChanges(was: Charter, now: Charter, labels: Labels): Placed[] {
  const telling = { labels, language: now.facts.language }
  const facts = factChanges(was, now, labels)
  const follow = followFacts([
    ...facts.map(({ was: old, now: fresh }) => between(old?.typed, fresh?.typed)),
    ...facts.map(({ was: old, now: fresh }) => between(old?.value, fresh?.value)),
  ])
  const parts = matchParts(partsOf(was), partsOf(now), telling)
  const moved = moves(parts)
  const changed = new Map<Part, readonly Change[]>()
  for (const [part, old] of parts.before) changed.set(part, partChanges(old, part, telling, follow))
  const behind = leftBehind(changed, parts)
  return withMovedTexts([
    ...titleChange(was, now),
    ...facts.map(factChange),
    ...countChange(was, now),
    ...parts.now.flatMap((part): Placed[] => {
      const old = parts.before.get(part)
      if (old === undefined) return addedPart(part, parts, telling)
      const changes = [moved.get(part), ...(changed.get(part) ?? []), behind.get(part)]
      return changes.flatMap((change) => (change === undefined ? [] : [placed(change, old.at, part.at)]))
    }),
    ...parts.was.flatMap((part) => removedPart(part, parts, telling)),
  ])
}

/** A part that is new, unless it stands in one that is. */
function addedPart(part: Part, { now, before }: Matched, telling: Telling): Placed[] {
  if (part.parent !== undefined && !before.has(part.parent)) return []
  const inner = now.filter((other) => !before.has(other))
  return [placed(wholePart('part added', part, inner, telling), undefined, part.at)]
}

function removedPart(part: Part, { was, after }: Matched, telling: Telling): Placed[] {
  if (after.has(part) || (part.parent !== undefined && !after.has(part.parent))) return []
  const inner = was.filter((other) => !after.has(other))
  return [placed(wholePart('part removed', part, inner, telling), part.at, undefined)]
}

function titleChange(was: Charter, now: Charter): Placed[] {
  if (was.title.words === now.title.words) return []
  const change: Change = { kind: 'title', was: was.title.words, now: now.title.words }
  return [placed(change, was.title.at, now.title.at)]
}

function factChange({ name, was, now }: FactChange): Placed {
  const listed = (was ?? now)?.listed ?? false
  return placed({ kind: 'fact', name, listed, ...between(was?.value, now?.value) }, was?.at, now?.at)
}

function countChange(was: Charter, now: Charter): Placed[] {
  const before = pledgesOf(was).length
  const after = pledgesOf(now).length
  return before === after
    ? []
    : [placed({ kind: 'pledges counted', was: before, now: after }, undefined, undefined)]
}

function between(was: string | undefined, now: string | undefined): { was?: string; now?: string } {
  return { ...(was === undefined ? {} : { was }), ...(now === undefined ? {} : { now }) }
}

function placed(change: Change, was: Place | undefined, now: Place | undefined): Placed {
  const kind = change.kind === 'fact' ? JSON.stringify(change.name) : change.kind
  return { change, source: [kind, lineOf(was), lineOf(now)].join(' ') }
}

function lineOf(place: Place | undefined): string {
  return place === undefined ? '-' : `${place.file}:${place.line}`
}
