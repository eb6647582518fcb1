import { textsOf, wordsOf } from '../../doc/words.js'
import type { Doc } from '../../model/doc.js'
import type { Readback, Rendered } from '../../model/files.js'
import { missingWords } from './source-to-reading.js'

export interface FileParity {
  readonly whole: boolean
  /** Words of the reading that the file lacks, words that came from nowhere, and the first word out of order. */
  readonly missing: readonly string[]
  readonly strange: readonly string[]
  readonly disordered?: string
}

/**
 * The second step of parity: the words of the file are the words of its readings, in their order, and what the format says
 * that it added; none is missing, and none comes from nowhere. Works through both once.
 */
export function readingToFile(
  docs: readonly Doc[],
  rendered: Pick<Rendered, 'added' | 'left'>,
  readback: Readback,
): FileParity {
  const wanted = without(
    docs.flatMap((doc) => textsOf(doc)).flatMap(wordsOf),
    (rendered.left ?? []).flatMap(wordsOf),
  )
  const found = readback.texts.flatMap(wordsOf)
  const allowed = [...wanted, ...rendered.added.flatMap(wordsOf)]
  const missing = missingWords(allowed, found)
  const strange = missingWords(found, allowed)
  const disordered = missing.length + strange.length > 0 ? undefined : firstOutOfOrder(wanted, found)
  const whole = missing.length === 0 && strange.length === 0 && disordered === undefined
  return { whole, missing, strange, ...(disordered === undefined ? {} : { disordered }) }
}

/** The first wanted word that the words found do not hold behind those before it. */
function firstOutOfOrder(wanted: readonly string[], found: readonly string[]): string | undefined {
  let next = 0
  for (const word of found) if (word === wanted[next]) next += 1
  return wanted[next]
}

/** The words without those that a file says it can not hold, each with a message. */
function without(words: readonly string[], left: readonly string[]): string[] {
  return left.length === 0 ? [...words] : missingWords(words, left)
}
