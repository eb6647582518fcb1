/**
 * What an old text becomes when nothing but the facts that it fills in changed: a text that differs by a new phone number alone
 * has not been reworded, as the change of the number is told once.
 */
export type Follow = (text: string) => string

/** Shorter values stand in texts by chance: a version `2` is not the 2 of "2 weeks". */
const SHORTEST = 4

/** Follows facts from their old values to their new ones. */
export function followFacts(changed: readonly { readonly was?: string; readonly now?: string }[]): Follow {
  const values = new Map<string, string>()
  for (const { was, now } of changed)
    if (was !== undefined && now !== undefined && tellsItself(was)) values.set(was, now)
  if (values.size === 0) return (text) => text
  const longestFirst = [...values.keys()].sort((a, b) => b.length - a.length)
  const any = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${longestFirst.map(literal).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  )
  return (text) => text.replace(any, (value) => values.get(value) ?? value)
}

function tellsItself(value: string): boolean {
  return value.length >= SHORTEST && !/^\d{1,5}$/.test(value)
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
