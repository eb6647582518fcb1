import type { Finding, Prose, Rule, Subject } from '../rule.js'
import type { PassiveWords } from '../words.js'
import { areBeside, type WordIn, wordsIn } from './words-in.js'

/** "Will be sent": a promise without anyone who makes it. */
export const passive: Rule = {
  id: 'passive',
  level: 'warning',
  explanation: {
    why: 'A sentence such as "Papers will be sent" hides who does it, and a promise needs somebody who keeps it. In plain English this speaks of promises without a doer and of doers who come last; in Easy Read of every passive.',
    before: 'Papers will be sent to you a week before each meeting.',
    after: 'We will send you the papers a week before each meeting.',
    source: 'GOV.UK, PIF (2023) and Plain English Campaign: active, not passive.',
  },
  find,
}

function* find({ prose, words }: Subject): Generator<Finding> {
  if (words === undefined) return
  for (const part of prose) {
    if (part.kind === 'quotation' || part.kind === 'meaning') continue
    const found = firstPassive(part, words.passive)
    if (found === undefined) continue
    const said = `"${part.text.slice(found.start, found.end)}"`
    const text = found.hasDoer
      ? `With ${said}, who does it comes last. Put them first, as in "The group decides".`
      : `${said} does not say who does it. Begin with who does it, as in "We will ...".`
    yield { at: part.place(found.start), text }
  }
}

interface Passive {
  readonly start: number
  readonly end: number
  readonly hasDoer: boolean
}

/** The first that is worth a word: one message tells a writer to look at the whole paragraph. */
function firstPassive({ text, easyRead }: Prose, words: PassiveWords): Passive | undefined {
  const said = wordsIn(text)
  for (const [index, helper] of said.entries()) {
    if (!words.helpers.has(helper.lower)) continue
    const end = participleAfter(text, said, index, words)
    const participle = said[end]
    if (participle === undefined) continue
    const promise = promiseBefore(text, said, index, words)
    const hasDoer = isDoneBy(text, said, end, words)
    if (!easyRead && promise === undefined && !hasDoer) continue
    const behind = said[end + 1]
    const isWhole = behind !== undefined && (hasDoer || words.particles.has(behind.lower))
    return { start: (promise ?? helper).start, end: (isWhole ? behind : participle).end, hasDoer }
  }
  return undefined
}

/** Where the participle of a helper stands: next to it, or with up to two adverbs between. */
function participleAfter(text: string, said: readonly WordIn[], helper: number, words: PassiveWords): number {
  for (let index = helper + 1; index <= helper + 3; index++) {
    const word = said[index]
    if (word === undefined || !areBeside(text, said[index - 1], word)) return -1
    if (isParticiple(word.lower, words)) return index
    if (!words.between.has(word.lower) && !/..ly$/.test(word.lower)) return -1
  }
  return -1
}

function isParticiple(word: string, { participles, adjectives }: PassiveWords): boolean {
  return !adjectives.has(word) && (participles.has(word) || /^[a-z]{2,}[^e]ed$/.test(word))
}

/** "Will" before the helper, with an adverb or "not" between at most. A question is no promise: "ask when it will be paid". */
function promiseBefore(
  text: string,
  said: readonly WordIn[],
  helper: number,
  { promises, between, asking }: PassiveWords,
): WordIn | undefined {
  const one = said[helper - 1]
  const isAdverb = one !== undefined && (between.has(one.lower) || /..ly$/.test(one.lower))
  const index = isAdverb ? helper - 2 : helper - 1
  const promise = said[index]
  if (promise === undefined || !promises.has(promise.lower)) return undefined
  for (let at = index; at < helper; at++) if (!areBeside(text, said[at], said[at + 1])) return undefined
  return said.slice(Math.max(0, index - 3), index).some(({ lower }) => asking.has(lower))
    ? undefined
    : promise
}

/** Whether somebody stands behind "by": not "by phone", and not "by the end of June". */
function isDoneBy(text: string, said: readonly WordIn[], participle: number, words: PassiveWords): boolean {
  const [before, by, next, after] = said.slice(participle, participle + 4)
  if (by?.lower !== words.by || next === undefined) return false
  if (!areBeside(text, before, by) || !areBeside(text, by, next)) return false
  if (words.somebody.has(next.lower)) return true
  return words.articles.has(next.lower) && after !== undefined && !words.nobody.has(after.lower)
}
