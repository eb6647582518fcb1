import { blocksOf, sectionsOf } from '../../doc/sections.js'
import { walk } from '../../doc/walk.js'
import type { Charter } from '../../model/charter.js'
import type { Place } from '../../model/place.js'
import { isFileName } from '../file/alternatives.js'
import { anyOf, hasOwnLabels, listed } from '../own-language.js'
import type { Finding, Rule, Subject } from '../rule.js'

/** The alternative of a picture says what it shows, and no more. */
export const pictureWords: Rule = {
  id: 'picture-words',
  level: 'warning',
  explanation: {
    why: 'The alternative is what people hear who can not see the picture. The name of a file tells them nothing, and that it is a picture they know.',
    before: '![Image of IMG_2041.jpg](pictures/group.jpg)',
    after: '![Three people talk at a kitchen table](pictures/group.jpg)',
    source: 'WCAG 2.2, 1.1.1 Non-text Content; W3C, An alt Decision Tree.',
  },
  find,
}

/** Characters: one breath beside a statement, and in running text a diagram told in full. */
const LONGEST = { statement: 150, text: 800 }

interface Alternative {
  readonly words: string
  readonly at: Place
  readonly kind: keyof typeof LONGEST
}

function* find(subject: Subject): Generator<Finding> {
  const seen = new Set<string>()
  const opening = anyOf(listed(subject, 'check.image of'))
  for (const { words, at, kind } of alternativesOf(subject.charter)) {
    if (seen.has(words)) continue
    seen.add(words)
    const start = hasOwnLabels(subject) ? opening.exec(words) : null
    if (isFileName(words)) {
      yield { at, text: `"${words}" is the name of a file. Write what the picture shows.` }
    } else if (start?.index === 0) {
      const rest = words.slice(start[0].length).trim()
      yield {
        at,
        text: `"${start[0]}" is said already: a screen reader says that there is a picture. Write what it shows alone: "${rest}".`,
      }
    } else if (words.length > LONGEST[kind]) {
      const most = LONGEST[kind]
      yield {
        at,
        text: `What this picture shows is told in ${words.length} characters, and nobody can stop and go back in it. Keep to ${most}. Write the rest as text, beside the picture.`,
      }
    }
  }
}

function alternativesOf(charter: Charter): Alternative[] {
  const statements = [charter.introduction, ...sectionsOf(charter)].flatMap(
    ({ easyRead }) => easyRead?.statements ?? [],
  )
  const besides = statements.map(({ alt, at }): Alternative => ({ words: alt, at, kind: 'statement' }))
  const inText = [...blocksOf(charter)].flatMap((block) =>
    [...walk(block)].flatMap((node): Alternative[] =>
      node.type === 'image' && node.at !== undefined ? [{ words: node.alt, at: node.at, kind: 'text' }] : [],
    ),
  )
  return [...besides, ...inText].filter(({ words }) => words.trim() !== '')
}
