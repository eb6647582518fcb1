import type { Finding, Rule, Subject } from '../rule.js'

/** A sign at the start of a line, in the place of a list. */
export const emojiBullet: Rule = {
  id: 'emoji-bullet',
  level: 'warning',
  explanation: {
    why: 'Screen readers say the name of an emoji, such as "white heavy check mark", before every point. And a line that begins with a dot or an emoji is no list to them.',
    before: '✅ We listen.\n✅ We reply.',
    after: '- We listen.\n- We reply.',
    source: 'WCAG 2.2, 1.3.1; NHS content guide, lists.',
  },
  find,
}

const SIGN = /^\s*(\p{RGI_Emoji}|[•●▪■◦○‣►▶➤✓✔✗✘★☆→·])(?=\s)/v

/** Nearly every text: then the long pattern of all emoji need not be tried. */
const BEGINS_WITH_LETTER = /^\s*\p{L}/u

function* find({ prose }: Subject): Generator<Finding> {
  let before: string | undefined
  for (const part of prose) {
    const isHeading = part.kind === 'heading' || part.kind === 'pledge'
    const sign = isHeading || BEGINS_WITH_LETTER.test(part.text) ? null : SIGN.exec(part.text)
    const isList = part.kind === 'item' || part.kind === 'statement'
    // One message for a row of them.
    if (sign !== null && sign[1] !== before) {
      const advice = isList
        ? 'Take it away.'
        : 'Begin the line with a hyphen and a space instead, to make a list.'
      yield {
        at: part.place(part.text.length - part.text.trimStart().length),
        text: `"${sign[1]}" stands where a bullet does, and screen readers say its name. ${advice}`,
      }
    }
    before = sign?.[1]
  }
}
