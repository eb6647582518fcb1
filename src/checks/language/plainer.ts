import type { PlainWord } from '../words.js'

/** What is said of a hard word: how hard it is, and what to write. `found` is as it stands in the text. */
export function plainer(
  found: string,
  { instead, isTerm }: PlainWord,
  easyRead: boolean,
  words: string,
): string {
  const explain = `Or explain it under "${words}".`
  if (easyRead) return `"${found}" is hard in Easy Read. ${inPlainWords(instead)} ${explain}`
  if (isTerm === true) return `"${found}" is hard for many readers. ${inPlainWords(instead)} ${explain}`
  const said = choiceOf(instead)
  if (said.startsWith('"')) return `Plainer than "${found}": ${said}.`
  return `"${found}" tells a reader little. ${capital(said)}.`
}

function inPlainWords(instead: readonly string[]): string {
  const said = choiceOf(instead)
  return said.startsWith('"') ? `In plain words: ${said}.` : `${capital(said)}.`
}

/** `"later", or give the date`: what stands in round brackets is advice. */
function choiceOf(instead: readonly string[]): string {
  const words = instead.filter((word) => !word.startsWith('(')).map((word) => `"${word}"`)
  const advice = instead.filter((word) => word.startsWith('(')).map((word) => word.slice(1, -1))
  return [...(words.length === 0 ? [] : [words.join(' or ')]), ...advice].join(', or ')
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
