import { movedAmong, pairUp } from '../doc/pair.js'
import { wordsOf } from '../doc/words.js'
import type { Change, Position } from './change.js'
import { textsOf } from './easy-read.js'
import type { Part } from './parts.js'
import { sentencesIn, type Telling } from './texts.js'

/** The parts of a charter then and now, and which is which. */
export interface Matched {
  readonly now: readonly Part[]
  readonly was: readonly Part[]
  /** What a part that is there now was before. */
  readonly before: ReadonlyMap<Part, Part>
  /** What a part that was there is now. */
  readonly after: ReadonlyMap<Part, Part>
}

/** Two parts that share fewer of their words are two parts. */
const LEAST_ALIKE = 0.45

/** Finds each part again: by the headings on the way to it, by its own heading, by its words. */
export function matchParts(was: readonly Part[], now: readonly Part[], telling: Telling): Matched {
  const heading = ({ name }: Part) => (name.words === '' ? undefined : name.words.toLowerCase())
  const words = ({ name, passage }: Part) =>
    wordsOf(
      [name.words, ...sentencesIn(passage.blocks, telling), ...textsOf(passage.easyRead, telling)].join(' '),
    )
  const { pairs } = pairUp(was, now, [({ path }) => path, heading], { words, least: LEAST_ALIKE })
  const before = new Map(pairs.map(([old, fresh]) => [fresh, old]))
  return { was, now, before, after: new Map(pairs) }
}

/** The change of place of every part that stands elsewhere now. Where two changed places, one of them is said to have moved. */
export function moves({ was, now, before, after }: Matched): Map<Part, Change> {
  const families = new Map<Part | undefined, Part[]>()
  const found = new Map<Part, Change>()
  for (const part of now) {
    const old = before.get(part)
    if (old === undefined) continue
    if (old.parent === undefined ? part.parent === undefined : after.get(old.parent) === part.parent)
      families.set(part.parent, [...(families.get(part.parent) ?? []), part])
    else found.set(part, moveOf(old, part, was, now, true))
  }
  const places = new Map(was.map((part, place) => [part, place]))
  for (const siblings of families.values()) {
    const order = siblings.map((part) => places.get(before.get(part) ?? part) ?? 0)
    for (const index of movedAmong(order)) {
      const part = siblings[index]
      const old = part === undefined ? undefined : before.get(part)
      if (part !== undefined && old !== undefined) found.set(part, moveOf(old, part, was, now, false))
    }
  }
  return found
}

function moveOf(
  old: Part,
  part: Part,
  was: readonly Part[],
  now: readonly Part[],
  elsewhere: boolean,
): Change {
  return {
    kind: 'part moved',
    part: part.name,
    was: positionOf(old, was, elsewhere),
    now: positionOf(part, now, elsewhere),
  }
}

function positionOf(part: Part, among: readonly Part[], elsewhere: boolean): Position {
  const siblings = among.filter(({ parent, name }) => parent === part.parent && name.kind !== 'introduction')
  const before = siblings[siblings.indexOf(part) - 1]
  return {
    ...(part.name.number === undefined ? {} : { number: part.name.number }),
    ...(elsewhere && part.parent !== undefined ? { under: part.parent.name.words } : {}),
    ...(before === undefined ? {} : { after: before.name.words }),
  }
}
