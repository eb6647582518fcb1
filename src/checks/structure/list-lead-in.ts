import { sectionsOf } from '../../doc/sections.js'
import { textsOf } from '../../doc/words.js'
import type { Block, List, ListItem } from '../../model/doc.js'
import type { Rule } from '../rule.js'

/** A list of fragments follows a line that leads into it. */
export const listLeadIn: Rule = {
  id: 'list-lead-in',
  level: 'warning',
  explanation: {
    why: 'A list of bits of sentences means something only after the line that begins the sentence. People who listen need that line most.',
    before: '## Help to take part\n\n- a tablet to borrow\n- an advocate',
    after: '## Help to take part\n\nAll of these are free:\n\n- a tablet to borrow\n- an advocate',
    source: 'NHS digital service manual: begin a list with a line that ends in a colon.',
  },
  *find({ charter }) {
    for (const { kind, blocks } of [{ ...charter.introduction, kind: 'section' }, ...sectionsOf(charter)]) {
      if (kind === 'words') continue
      for (const [index, block] of blocks.entries()) {
        if (block.type !== 'list' || block.at === undefined) continue
        if (leadsIn(blocks[index - 1]) || !isOfFragments(block)) continue
        yield {
          at: block.at,
          text: 'No line leads into this list. Write one before it that ends in a colon and begins the sentence, such as "All of these are free:".',
        }
      }
    }
  },
}

/** What a list can follow. Where two lists follow one another, the first one's line speaks for both. */
function leadsIn(before: Block | undefined): boolean {
  return before !== undefined && before.type !== 'heading' && before.type !== 'thematicBreak'
}

/** Whether most items begin like the middle of a sentence. */
function isOfFragments({ children }: List): boolean {
  const fragments = children.filter((item) => beginsSmall(item)).length
  return fragments * 2 > children.length
}

function beginsSmall(item: ListItem): boolean {
  const [text = ''] = textsOf(item)
  return /^\s*\p{Ll}/u.test(text)
}
