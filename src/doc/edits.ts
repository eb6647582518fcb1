import { movedAmong, pairUp } from './pair.js'
import { wordsOf } from './words.js'

/** What became of one sentence, one statement, or one line of a list. */
export type Edit =
  | { readonly kind: 'reworded'; readonly was: string; readonly now: string }
  | { readonly kind: 'added'; readonly now: string }
  | { readonly kind: 'removed'; readonly was: string }
  | { readonly kind: 'moved'; readonly now: string }

/** Of two sentences that share fewer of their words, one went and the other came. */
const LEAST_ALIKE = 0.45

/**
 * What became of texts. `follow` gives what an old one becomes when nothing but a fact in it changed; `headOf` gives the
 * words by which a text is known, however the rest of it changed.
 */
export function editsBetween(
  was: readonly string[],
  now: readonly string[],
  follow: (text: string) => string = (text) => text,
  headOf: (text: string) => string | undefined = () => undefined,
): Edit[] {
  const old = was.map((text, place) => ({ text, follows: follow(text), place }))
  const fresh = now.map((text, place) => ({ text, follows: text, place }))
  const keys = [(unit: Unit) => unit.text, (unit: Unit) => unit.follows, (unit: Unit) => headOf(unit.text)]
  const words = ({ text }: Unit) => wordsOf(text)
  const { pairs, gone } = pairUp<Unit>(old, fresh, keys, { words, least: LEAST_ALIKE })
  const moved = movedAmong(pairs.map(([before]) => before.place))
  const byNow = new Map(pairs.map(([before, after], index) => [after, { before, moved: moved.has(index) }]))
  const edits = fresh.flatMap((unit): Edit[] => {
    const match = byNow.get(unit)
    if (match === undefined) return [{ kind: 'added', now: unit.text }]
    const { before } = match
    if (before.text !== unit.text && before.follows !== unit.text)
      return [{ kind: 'reworded', was: before.text, now: unit.text }]
    return match.moved ? [{ kind: 'moved', now: unit.text }] : []
  })
  return [...edits, ...gone.map(({ text }): Edit => ({ kind: 'removed', was: text }))]
}

interface Unit {
  readonly text: string
  readonly follows: string
  readonly place: number
}
