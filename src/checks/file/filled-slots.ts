import type { PlacedSlot } from '../../doc/slots.js'
import type { ReadPicture, ReadSlot } from '../../media/docx/read-slots.js'

/** What a group did with the slots and statements of an Easy Read document. */
export interface FilledIn {
  readonly pictures: readonly PutIn[]
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
  const ours = new Set(made.map(({ picture }) => picture?.sha256))
  const frames = frameSizes(made)
  const pairs = paired(made, found)
  const known = made.flatMap((slot, index) => {
    const place = placed[index]
    return place === undefined ? [] : [{ slot, place, now: pairs.get(slot) }]
  })
  return {
    pictures: known.flatMap(({ place, now }) => {
      if (now?.picture === undefined || ours.has(now.picture.sha256) || isFrame(now, frames)) return []
      return [{ placed: place, picture: now.picture, description: now.description }]
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

/** The bytes 16 to 24 of the frames of our empty slots: the width and height of a PNG. */
function frameSizes(made: readonly ReadSlot[]): ReadonlySet<string> {
  return new Set(made.flatMap(({ picture }) => (picture === undefined ? [] : [sizeIn(picture.bytes)])))
}

/** Whether a slot still shows a frame: one of an older document, by the words and the size that our frames have, or Word's own. */
function isFrame(
  { description, title, picture, isPlaceholder }: ReadSlot,
  frames: ReadonlySet<string>,
): boolean {
  const hasFrameWords = description.endsWith(title) && description !== title
  // Word puts a placeholder of its own into a slot that somebody emptied.
  if (isPlaceholder && !hasFrameWords) return true
  return picture !== undefined && hasFrameWords && frames.has(sizeIn(picture.bytes))
}

function sizeIn(bytes: Uint8Array): string {
  return [...bytes.subarray(16, 24)].join(' ')
}
