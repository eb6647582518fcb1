import type { PlacedSlot } from '../../doc/slots.js'
import type { ReadPicture, ReadSlot } from '../../media/docx/read-slots.js'

/** What a group did with the slots and statements of an Easy Read document. */
export interface FilledIn {
  readonly pictures: readonly PutIn[]
  readonly copied: readonly Copied[]
  readonly changed: readonly Changed[]
  /** Statements that are in the source and not in the document. */
  readonly gone: readonly PlacedSlot[]
  /** The words of rows with a slot that the source does not have. */
  readonly added: readonly string[]
}

/** A picture that somebody put into a slot. */
export interface PutIn {
  readonly placed: PlacedSlot
  readonly picture: ReadPicture
  /** What their program says that it shows. */
  readonly description: string
}

/** A slot into which somebody put the picture of another one. */
export interface Copied {
  readonly placed: PlacedSlot
  readonly from: PlacedSlot
}

export interface Changed {
  readonly placed: PlacedSlot
  readonly was: string
  readonly now: string
}

/**
 * Compares a filled-in document with the one that the same source makes today. `made` and `placed` are the slots of that
 * one, as they stand in the file and in the reading; `found` are those of the document that came back.
 */
export function filledIn(
  placed: readonly PlacedSlot[],
  made: readonly ReadSlot[],
  found: readonly ReadSlot[],
): FilledIn {
  const pairs = paired(made, found)
  const known = made.flatMap((slot, index) => {
    const place = placed[index]
    return place === undefined ? [] : [{ slot, place, now: pairs.get(slot) }]
  })
  const ours = new Map(known.map(({ slot, place }) => [slot.picture?.sha256, place]))
  return {
    pictures: known.flatMap(({ place, now }) => {
      if (now?.picture === undefined || ours.has(now.picture.sha256) || isOurs(now)) return []
      return [{ placed: place, picture: now.picture, description: now.description }]
    }),
    copied: known.flatMap(({ place, slot, now }) => {
      const from = ours.get(now?.picture?.sha256)
      if (place.at === undefined || from?.slot.picture === undefined) return []
      return now?.picture?.sha256 === slot.picture?.sha256 ? [] : [{ placed: place, from }]
    }),
    changed: known.flatMap(({ slot, place, now }) =>
      now === undefined || slot.words === now.words
        ? []
        : [{ placed: place, was: slot.words, now: now.words }],
    ),
    gone: known.flatMap(({ place, now }) => (now === undefined ? [place] : [])),
    added: found.filter((slot) => ![...pairs.values()].includes(slot)).map(({ words }) => words),
  }
}

/** How many slots of a document are known by their tag, their words or their title: which edition it was made from. */
export function likeness(made: readonly ReadSlot[], found: readonly ReadSlot[]): number {
  const pairs = paired(made, found)
  return [...pairs].filter(([ours, theirs]) => ours.words === theirs.words).length * 2 + pairs.size
}

/** Each slot that we made with the one that came back: by its tag, else by its words, else by its title, in order. */
function paired(made: readonly ReadSlot[], found: readonly ReadSlot[]): Map<ReadSlot, ReadSlot> {
  const pairs = new Map<ReadSlot, ReadSlot>()
  const left = new Set(found)
  for (const key of ['tag', 'words', 'title'] as const) {
    const byKey = new Map<string, ReadSlot[]>()
    for (const slot of left) {
      const value = slot[key]
      if (value !== undefined && value !== '') byKey.set(value, [...(byKey.get(value) ?? []), slot])
    }
    for (const slot of made) {
      const match = pairs.has(slot) ? undefined : byKey.get(slot[key] ?? '')?.shift()
      if (match === undefined) continue
      pairs.set(slot, match)
      left.delete(match)
    }
  }
  return pairs
}

/** Whether a slot shows what we drew, also long ago and in another size, or the sign that Word puts into a slot that somebody emptied. */
function isOurs({ description, title, picture, isPlaceholder }: ReadSlot): boolean {
  const hasFrameWords = description.endsWith(title) && description !== title
  return picture?.drawn === true || (isPlaceholder && !hasFrameWords)
}
