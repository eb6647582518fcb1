import { walk } from '../../doc/walk.js'
import { inlineText } from '../../doc/words.js'
import type { Finding, Rule, Subject } from '../rule.js'
import { opening } from './words-in.js'

/** Words in italics. */
export const italics: Rule = {
  id: 'italics',
  level: 'warning',
  explanation: {
    why: 'Slanting letters are harder to tell apart, above all for people with dyslexia or low vision. Underlining is harder still. Large print and Easy Read have neither.',
    before: 'We will *always* listen.',
    after: 'We will **always** listen.',
    source: 'UKAAF Clear Print (G003); NHS content guide: no italics.',
  },
  find,
}

function* find({ prose }: Subject): Generator<Finding> {
  for (const part of prose) {
    // One message tells a writer to look at the whole paragraph.
    const found = part.nodes
      .flatMap((node) => [...walk(node)])
      .find((node) => node.type === 'emphasis' && inlineText(node.children).trim() !== '')
    if (found?.type !== 'emphasis' || found.at === undefined) continue
    const words = opening(inlineText(found.children))
    yield {
      at: found.at,
      text: `${words} is in italics, which are hard to read. Take the * or _ away, or write ** on both sides for bold.`,
    }
  }
}
