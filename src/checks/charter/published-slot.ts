import { sectionsOf } from '../../doc/sections.js'
import type { Rule } from '../rule.js'

/** A published charter has a picture beside every statement of its Easy Read. */
export const publishedSlot: Rule = {
  id: 'published-slot',
  level: 'error',
  explanation: {
    why: 'In Easy Read a picture helps with each idea. An empty frame in a published book looks unfinished, and helps nobody.',
    before: 'status: published\n...\n- Picture needed: a bus with a ramp\n  We will pay for your travel.',
    after: 'status: published\n...\n- Picture: bus\n  We will pay for your travel.',
    source:
      'Department of Health, Basic guidelines for people who commission Easy Read information (2009): words and a picture for every idea.',
  },
  *find({ charter }) {
    if (charter.facts.status !== 'published') return
    for (const { easyRead } of [charter.introduction, ...sectionsOf(charter)]) {
      const statements = easyRead?.statements ?? []
      const empty = statements.filter(({ picture, blocks }) => picture === undefined && blocks.length > 0)
      const [first] = empty
      if (first === undefined) continue
      const how =
        empty.length === 1
          ? 'but this statement has no picture'
          : `but ${empty.length} of the ${statements.length} statements here have no picture. This is the first`
      yield {
        at: first.at,
        text: `This charter is published, ${how}. Write "Picture:" and its name on the line before the words. Until you have it, write "status: draft".`,
      }
    }
  },
}
