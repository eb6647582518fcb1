import { hasOwnLabels, listed } from '../own-language.js'
import type { Finding, Rule, Subject } from '../rule.js'

/** Nothing is told by its colour alone. */
export const colourAlone: Rule = {
  id: 'colour-alone',
  level: 'warning',
  explanation: {
    why: 'Many people can not tell colours apart, hear the text, or print it in black. And most formats show other colours, or none.',
    before: 'Fill in the green box.',
    after: 'Fill in the box called "Your name".',
    source: 'WCAG 2.2, 1.4.1 Use of Color and 1.3.3 Sensory Characteristics.',
  },
  find,
}

function* find(subject: Subject): Generator<Finding> {
  if (!hasOwnLabels(subject)) return
  const any = (key: string) => listed(subject, key).join('|')
  const [colours, things, shown] = [any('check.colours'), any('check.coloured things'), any('check.shown in')]
  const pattern = new RegExp(
    `\\b(?:(?:${colours})\\s+(?:${things})|(?:${shown})\\s+(?:${colours}))\\b(?!-)`,
    'giu',
  )
  for (const { text, place } of subject.prose) {
    for (const found of text.matchAll(pattern)) {
      yield {
        at: place(found.index),
        text: `"${found[0]}" tells something by its colour alone, and many readers do not see it. Say it in words too: what it is called, or where it stands.`,
      }
    }
  }
}
