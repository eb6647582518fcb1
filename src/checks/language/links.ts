import { walk } from '../../doc/walk.js'
import { inlineText } from '../../doc/words.js'
import type { Link } from '../../model/doc.js'
import type { Prose, Rule } from '../rule.js'

/** A link whose words do not say where it leads. */
export const vagueLink: Rule = {
  id: 'vague-link',
  level: 'warning',
  explanation: {
    why: 'Many people who use a screen reader go from link to link, or read a list of them. "Click here" tells them nothing.',
    before: 'To claim, [click here](https://www.example.org/claim).',
    after: 'You can [claim for your travel](https://www.example.org/claim).',
    source: 'WCAG 2.2, 2.4.4 and 2.4.9; NHS content guide, links.',
  },
  *find({ prose, words }) {
    for (const { link, said } of linksIn(prose)) {
      const plain = said
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
      if (link.at === undefined || !words?.vagueLinks.has(plain)) continue
      yield {
        at: link.at,
        text: `The link words "${said}" do not say where the link leads. Write what is there, such as "how to claim".`,
      }
    }
  },
}

/** A link whose words are a long address. */
export const bareAddress: Rule = {
  id: 'bare-address',
  level: 'warning',
  explanation: {
    why: 'A screen reader spells a long address sign by sign. Words say where it leads; printed formats show the address beside them by themselves.',
    before: 'See https://www.example.org/claims/form-2b.',
    after: 'See [how to claim](https://www.example.org/claims/form-2b).',
    source: 'WCAG 2.2, 2.4.4; GOV.UK content design, links.',
  },
  *find({ prose }) {
    for (const { link, said } of linksIn(prose)) {
      if (link.at === undefined || !link.bare || !isLong(link.url)) continue
      yield {
        at: link.at,
        text: `The words of this link are its address, which a screen reader spells out. Write where it leads: [words](${said.includes('://') ? said : link.url}).`,
      }
    }
  },
}

/** A web address with more than the name of the site, which is no more than people say. */
function isLong(url: string): boolean {
  return /^https?:\/\/[^/?#]+\/?[^/?#]/i.test(url) && !/^https?:\/\/[^/?#]+\/?$/i.test(url)
}

function* linksIn(prose: readonly Prose[]): Generator<{ link: Link; said: string }> {
  for (const { nodes } of prose) {
    for (const root of nodes) {
      for (const node of walk(root))
        if (node.type === 'link') yield { link: node, said: inlineText(node.children).trim() }
    }
  }
}
