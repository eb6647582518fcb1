import { pairUp } from '../doc/pair.js'
import { textsOf as docTextsOf, wordsOf } from '../doc/words.js'
import type { Charter, CharterSection } from '../model/charter.js'

/** An edition of a content folder, read. Without a charter it has errors. */
export interface ReadEdition {
  readonly id: string
  readonly family: string
  readonly charter?: Charter
}

/** A charter then and now, and which of its editions is which. */
export interface MatchedFamily {
  readonly was?: string
  readonly now?: string
  readonly pairs: readonly (readonly [was: ReadEdition, now: ReadEdition])[]
  readonly gone: readonly ReadEdition[]
  readonly fresh: readonly ReadEdition[]
}

interface Family {
  readonly name: string
  readonly editions: readonly ReadEdition[]
}

/** Two charters that share fewer of their words are two charters, whatever their folders are called. */
const LEAST_ALIKE = 0.6

/** Finds each charter and each edition again: by its name, and where that changed by its words. */
export function matchEditions(was: readonly ReadEdition[], now: readonly ReadEdition[]): MatchedFamily[] {
  const words = ({ editions }: Family) => editions.flatMap(wordsOfEdition)
  const families = pairUp(familiesOf(was), familiesOf(now), [({ name }) => name], {
    words,
    least: LEAST_ALIKE,
  })
  return [
    ...families.pairs.map(([before, after]) => ({
      was: before.name,
      now: after.name,
      ...editionsOf(before, after),
    })),
    ...families.fresh.map(({ name, editions }) => ({ now: name, pairs: [], gone: [], fresh: editions })),
    ...families.gone.map(({ name, editions }) => ({ was: name, pairs: [], gone: editions, fresh: [] })),
  ]
}

function editionsOf(was: Family, now: Family): Pick<MatchedFamily, 'pairs' | 'gone' | 'fresh'> {
  // By what its name says after the charter's, so that a charter that was renamed takes its editions along.
  const ownName = ({ id, family }: ReadEdition) => id.slice(family.length)
  return pairUp(was.editions, now.editions, [ownName], { words: wordsOfEdition, least: LEAST_ALIKE })
}

function familiesOf(editions: readonly ReadEdition[]): Family[] {
  const families = new Map<string, ReadEdition[]>()
  for (const edition of editions)
    families.set(edition.family, [...(families.get(edition.family) ?? []), edition])
  return [...families].map(([name, of]) => ({ name, editions: of }))
}

function wordsOfEdition({ charter }: ReadEdition): string[] {
  if (charter === undefined) return []
  const texts = [charter.title.words, ...charter.introduction.blocks.flatMap((block) => docTextsOf(block))]
  return [...texts, ...charter.sections.flatMap(textsOfSection)].flatMap(wordsOf)
}

function textsOfSection({ heading, blocks, sections }: CharterSection): string[] {
  const own = docTextsOf({ type: 'paragraph', children: heading })
  return [...own, ...blocks.flatMap((block) => docTextsOf(block)), ...sections.flatMap(textsOfSection)]
}
