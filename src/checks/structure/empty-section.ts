import { sectionsOf } from '../../doc/sections.js'
import type { Rule } from '../rule.js'

/** Under every heading stands something. */
export const emptySection: Rule = {
  id: 'empty-section',
  level: 'warning',
  explanation: {
    why: 'A heading with nothing under it sends readers to an empty place, and people who listen think that they missed it.',
    before: '## How to complain\n\n## Words we use',
    after: '## How to complain\n\nRing us on 0115 000 0000.\n\n## Words we use',
    source: 'WCAG 2.2, 2.4.6 Headings and Labels.',
  },
  *find({ charter }) {
    for (const { kind, blocks, easyRead, sections, at } of sectionsOf(charter)) {
      // A pledge may be its heading alone.
      if (kind === 'pledge' || blocks.length + sections.length > 0) continue
      const text =
        easyRead === undefined
          ? 'Nothing stands under this heading. Write what belongs here, or take the heading out.'
          : 'Under this heading there is Easy Read alone. Write it in plain English too, before the Easy Read.'
      yield { at, text }
    }
  },
}
