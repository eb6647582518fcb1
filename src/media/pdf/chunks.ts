import type { FlowItem } from './flow-items.js'

export type Unit = Extract<FlowItem, { breakBefore: unknown }>

export function isUnit(item: FlowItem): item is Unit {
  return 'breakBefore' in item
}

/**
 * Parts the flow where a page may end. What closes belongs to the text before it; what opens, and the space above,
 * to the text after it. `anyhow` parts it also where that is the last resort.
 */
export function* chunksOf(items: readonly FlowItem[], anyhow = false): Generator<readonly FlowItem[]> {
  let chunk: FlowItem[] = []
  let tail: FlowItem[] = []
  let started = false
  for (const item of items) {
    if (item.kind === 'page') {
      yield [...chunk, ...tail]
      yield [item]
      chunk = []
      tail = []
      started = false
    } else if (!isUnit(item)) tail.push(item)
    else {
      if (started && (item.breakBefore === 'free' || (anyhow && item.breakBefore === 'last resort'))) {
        const opens = tail.findIndex((other) => other.kind !== 'close' && other.kind !== 'frameEnd')
        const at = opens === -1 ? tail.length : opens
        yield [...chunk, ...tail.slice(0, at)]
        chunk = tail.slice(at)
      } else chunk.push(...tail)
      tail = []
      chunk.push(item)
      started = true
    }
  }
  yield [...chunk, ...tail]
}

/** A picture is made this much smaller, and no more, rather than leave the rest of a page empty. */
const SMALLER = 0.15

/** The chunk with its tallest picture smaller by `excess` pt, so that it fits; the same where that would be too much. */
export function withSmallerPicture(chunk: readonly FlowItem[], excess: number): readonly FlowItem[] {
  if (excess <= 0) return chunk
  const pictures = chunk.filter((item) => item.kind === 'picture')
  const tallest = pictures.toSorted((one, other) => other.height - one.height)[0]
  if (tallest === undefined || excess > tallest.height * SMALLER) return chunk
  const scale = 1 - excess / tallest.height
  const smaller = { ...tallest, width: tallest.width * scale, height: tallest.height * scale }
  return chunk.map((item) => (item === tallest ? smaller : item))
}
