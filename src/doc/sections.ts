import type { Charter, CharterSection } from '../model/charter.js'

/** Every section of a charter, in the order of the source, however deep. */
export function* sectionsOf({ sections }: Pick<Charter, 'sections'>): Generator<CharterSection> {
  for (const section of sections) {
    yield section
    yield* sectionsOf(section)
  }
}

/** The pledges of a charter, in their order. */
export function pledgesOf(charter: Pick<Charter, 'sections'>): CharterSection[] {
  return [...sectionsOf(charter)].filter(({ kind }) => kind === 'pledge')
}
