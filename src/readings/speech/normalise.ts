import type { Match, Rule, Said, SpeechLanguage } from './rule.js'

/** A stretch of a text, as printed, with what is said for it where that differs. The stretches make up the text. */
export interface Piece {
  readonly text: string
  readonly said?: Said
}

/** How much of the text round a match a rule can see. */
export const AROUND = 40

/**
 * Splits a text into what is read as it is printed and what is spoken otherwise. `before`: what stands before it in its
 * paragraph, so that rules see it, and the first words said get a capital letter where they start a sentence.
 */
export function normalise(text: string, language: SpeechLanguage, before = ''): Piece[] {
  const claims: Claim[] = []
  const taken = new Uint8Array(text.length)
  for (const rule of language.rules) {
    for (const claim of claimsOf(rule, text, before)) {
      if (taken.subarray(claim.start, claim.end).includes(1)) continue
      taken.fill(1, claim.start, claim.end)
      claims.push(claim)
    }
  }
  claims.sort((one, other) => one.start - other.start)
  return cut(text, claims, before)
}

interface Claim {
  readonly start: number
  readonly end: number
  readonly said: Said
}

function* claimsOf(rule: Rule, text: string, before: string): Generator<Claim> {
  for (const found of text.matchAll(rule.pattern)) {
    const end = found.index + found[0].length
    const match: Match = {
      text: found[0],
      part: (name) => found.groups?.[name] ?? '',
      before: around(text, found.index, before),
      after: text.slice(end, end + AROUND),
    }
    const said = rule.say(match)
    if (said !== undefined && end > found.index) yield { start: found.index, end, said }
  }
}

function cut(text: string, claims: readonly Claim[], before: string): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const { start, end: next, said } of claims) {
    if (start > end) pieces.push({ text: text.slice(end, start) })
    // Whatever stop a claim holds is its own: "No. 10" is one sentence.
    const followsClaim = end > 0 && text.slice(end, start).trim() === ''
    const starts = !followsClaim && startsSentence(around(text, start, before))
    const printed = text.slice(start, next)
    pieces.push({ text: printed, said: starts ? capital(said, printed) : said })
    end = next
  }
  if (end < text.length) pieces.push({ text: text.slice(end) })
  return pieces
}

/** The last characters before a place in a text, with those of what stands before the text. */
function around(text: string, index: number, before: string): string {
  const own = text.slice(Math.max(0, index - AROUND), index)
  return own.length < AROUND ? (before + own).slice(-AROUND) : own
}

/** Whether a sentence starts after these words. */
export function startsSentence(before: string): boolean {
  return /^\s*["'“‘(]?$/.test(before) || /[.!?]["'”’)]{0,3}\s+["'“‘(]?$/.test(before)
}

/** Words that start a sentence; what is printed with a small letter keeps it. */
function capital(said: Said, printed: string): Said {
  if (!('spoken' in said) || /^\p{Ll}/u.test(printed)) return said
  return { ...said, spoken: said.spoken.charAt(0).toUpperCase() + said.spoken.slice(1) }
}
