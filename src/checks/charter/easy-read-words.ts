import { headingWords } from '../../doc/headings.js'
import { leavesOfAll } from '../../doc/leaves.js'
import { wordsOf } from '../../doc/words.js'
import type { Block } from '../../model/doc.js'
import { listed } from '../own-language.js'
import type { Finding, Rule, Subject } from '../rule.js'
import { promisesOf } from './promises.js'

/** The Easy Read of a pledge speaks of what the pledge speaks of. */
export const easyReadWords: Rule = {
  id: 'easy-read-words',
  level: 'ask',
  explanation: {
    why: 'Easy Read says things in other words, and it can drift away from the promise. Where none of its words are those of the pledge, somebody should look.',
    before:
      '### We will pay you for your time\n\n#### Easy Read\n\n- Picture: meeting\n  You can come to our meetings.',
    after: '### We will pay you for your time\n\n#### Easy Read\n\n- Picture: money\n  We will pay you.',
    source: 'GOV.UK, Accessible communication formats; PIF 2023: the main points, and nothing else.',
  },
  find,
}

/** Fewer statements say too little to compare. */
const LEAST_STATEMENTS = 2

function* find(subject: Subject): Generator<Finding> {
  const common = new Set(listed(subject, 'check.common words'))
  for (const { heading, blocks, easyRead } of promisesOf(subject).flatMap(({ pledges }) => pledges)) {
    if (easyRead === undefined || easyRead.statements.length < LEAST_STATEMENTS) continue
    const told = stems(
      textOf([...easyRead.statements.flatMap((statement) => statement.blocks), ...easyRead.kept]),
      common,
    )
    const keys = stems(headingWords(heading), common)
    const inFull = stems(textOf(blocks), common)
    const isTold = [...keys].some((stem) => told.has(stem))
    // A promise told by its details is told.
    const details = [...inFull].filter((stem) => told.has(stem)).length
    if (keys.size === 0 || isTold || details >= 2) continue
    yield {
      at: easyRead.at,
      text: `Does this Easy Read still promise the same as "${headingWords(heading)}"? None of the main words of the pledge is in it. Read the two side by side with somebody who uses Easy Read.`,
    }
  }
}

function textOf(blocks: readonly Block[]): string {
  return leavesOfAll(blocks)
    .map(({ value }) => value)
    .join(' ')
}

/** The words that carry the meaning, without their endings: `meetings` and `meet` are the same. */
function stems(text: string, common: ReadonlySet<string>): Set<string> {
  const words = wordsOf(text.toLowerCase()).filter((word) => word.length > 2 && !common.has(word))
  return new Set(
    words.map((word) => {
      const stem = word.replace(/(?:'s|ings?|edly|ed|ies|es|s|ly|y|e|ations?|ions?|ful|ness|ments?)$/u, '')
      return stem.length > 2 ? stem : word
    }),
  )
}
