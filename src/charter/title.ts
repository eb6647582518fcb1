import { headingWords } from '../doc/headings.js'
import type { Title } from '../model/charter.js'
import { type TypedMap, valueAt } from '../source/front-matter.js'
import { type Conversion, say } from './conversion.js'
import type { Draft } from './draft.js'

/** The title: front matter's where it has one, else the level-1 heading. */
export function titleOf(map: TypedMap, draft: Draft, conversion: Conversion): Title | undefined {
  const given = valueAt(map, ['title'])
  const { heading } = draft
  if (given?.kind === 'value' && given.value.trim() !== '') {
    const words = given.value.trim()
    if (heading !== undefined && draft.words !== words && heading.at.file === given.at.file) {
      const text = `The title in the front matter is "${words}", so this one is not shown. Keep one of the two.`
      say(conversion, 'warning', 'two-titles', heading.at, text)
    }
    return { words, children: [{ type: 'text', value: words, at: given.at }], at: given.at }
  }
  const words = heading === undefined ? '' : headingWords(heading.children)
  return heading === undefined || words === ''
    ? undefined
    : { words, children: heading.children, at: heading.at }
}
