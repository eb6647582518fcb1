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
