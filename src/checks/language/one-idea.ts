import type { Finding, Rule, Subject } from '../rule.js'
import { sentencesIn } from './sentences-in.js'

/** A sentence of Easy Read that may say two things. */
export const oneIdea: Rule = {
  id: 'one-idea',
  level: 'ask',
  explanation: {
    why: 'In Easy Read each sentence says one thing, so that each can have its own picture. Words such as "because" and "but" often bring a second idea.',
    before: '- We will come to you, but you need to ring us first.',
    after: '- Please ring us first.\n- Then we will come to you.',
    source: 'GOV.UK, Accessible communication formats: one idea and one verb in a sentence.',
  },
  find,
}

function* find(subject: Subject): Generator<Finding> {
  const joining = subject.words?.joiningWords ?? []
  for (const prose of subject.prose) {
    if (!prose.easyRead) continue
    for (const { text, start } of sentencesIn(prose, subject)) {
      const said = ` ${text.toLowerCase().replace(/[^\p{L}\p{N},;'-]+/gu, ' ')} `
      const word = text.includes(';') ? ';' : joining.find((phrase) => joins(phrase, said))
      if (word === undefined) continue
      yield {
        at: prose.place(start),
        text: `Does this sentence say two things? "${word.replace(/^, /, '')}" often joins two ideas. If so, give each a line and a picture of its own.`,
      }
    }
  }
}

/** Whether a word or phrase stands inside a sentence: behind its first word, with a comma before it or without. */
function joins(phrase: string, said: string): boolean {
  const found = said.indexOf(phrase.startsWith(',') ? `${phrase} ` : ` ${phrase} `)
  return found > 0
}
