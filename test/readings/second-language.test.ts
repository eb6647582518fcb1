import { expect, test, vi } from 'vitest'
import { walk } from '../../src/doc/walk.js'
import { textsOf } from '../../src/doc/words.js'
import { labelsFor } from '../../src/io/labels.js'
import type { SpeechLanguage } from '../../src/readings/speech/rule.js'
import { spoken } from '../../src/readings/spoken.js'
import { charterOf } from '../content.js'

// A language is one file that exports this, and one line of the registry: here the registry is the mock.
const german = vi.hoisted((): SpeechLanguage => {
  const digits = ['null', 'eins', 'zwei', 'drei']
  return {
    rules: [
      {
        name: 'money: 3 €',
        pattern: /(?<![\p{L}\p{N}])(?<sum>[0-3])\s€/gu,
        say: (match) => ({ spoken: `${digits[Number(match.part('sum'))]} Euro`, printed: true }),
      },
    ],
    endings: 's|en',
    sayEnding: (word, ending) => word + ending,
    sayAddress: (address) => address.replaceAll('@', ' ät ').replaceAll('.', ' Punkt '),
    longestAddress: 40,
    languageNames: { en: 'Englisch' },
  }
})

vi.mock(import('../../src/readings/speech/languages.js'), async (original) => {
  const own = await original()
  return { ...own, speechOf: (tag) => (own.primary(tag) === 'de' ? german : own.speechOf(tag)) }
})

test('another language speaks by its own rules, beside English', () => {
  const charter = charterOf(
    '---\nlanguage: de\n---\n# Unsere Regeln\n\nDas kostet 3 €, nicht £5. <span lang="en">It costs £5.</span> Mehr [hier](https://a.example).\n\nEin ABC, zwei ABCs.\n\n## Words we use\n\n- **ABC**: ein Wort. Say: ah beh zeh.\n',
  )
  const { doc } = spoken(charter, labelsFor('en'))
  const text = textsOf(doc).join('\n')
  expect(text).toContain(
    'Das kostet drei Euro (3 €), nicht £5. It costs five pounds (£5). Mehr hier (a Punkt example (a.example)).',
  )
  expect(text).toContain('Ein ah beh zeh, zwei ah beh zehs.')
  expect(text).toContain('words in Englisch: It costs £5.')
  expect([...walk(doc)].filter((node) => node.type === 'spoken').length).toBeGreaterThan(3)
})
