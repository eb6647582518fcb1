import { changeBlocks } from '../doc/transform.js'
import { walk } from '../doc/walk.js'
import { textsOf, wordsOf } from '../doc/words.js'
import type { ExplainedWord } from '../model/charter.js'
import type { Inline, Statement } from '../model/doc.js'
import type { Labels } from '../model/labels.js'
import { paragraph, text } from './nodes.js'
import { firstUses } from './terms.js'

/**
 * Explains hard words in all the rows of one section: each is marked where it is first used, and explained in the very
 * next row, unless that row or its own explains it already. `words` are those that Words we use explains.
 */
export function hardWordExplainer(
  words: readonly ExplainedWord[],
  labels: Labels,
): (rows: readonly Statement[]) => Statement[] {
  const mark = firstUses(words)
  return (rows) =>
    rows.flatMap((row, index): Statement[] => {
      const marked: Statement = { ...row, children: changeBlocks(row.children, (nodes) => mark(nodes)) }
      const said = [row, rows[index + 1]].map((near) =>
        near === undefined ? '' : plainly(textsOf(near).join(' ')),
      )
      const unexplained = usedIn(marked, words).filter(
        ({ meaning }) => !said.some((words) => words.includes(plainly(meaning))),
      )
      return [marked, ...unexplained.map((word) => explanation(word, labels))]
    })
}

function usedIn(row: Statement, words: readonly ExplainedWord[]): ExplainedWord[] {
  return [...walk(row)].flatMap((node) =>
    node.type === 'term' ? words.filter(({ meaning }) => meaning === node.meaning).slice(0, 1) : [],
  )
}

function explanation({ word, meaning }: ExplainedWord, labels: Labels): Statement {
  const children: Inline[] = [text(labels('easy read.means', { word, meaning }))]
  return { type: 'statement', children: [paragraph(...children)] }
}

function plainly(words: string): string {
  return wordsOf(words).join(' ').toLowerCase()
}
