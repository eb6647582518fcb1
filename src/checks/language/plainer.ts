import type { PlainWord } from '../words.js'

/**
 * What is said of a hard word: how hard it is, and what to write. `found` is as it stands in the text, `words` the heading under
 * which words are explained, and `endings` those that a doing word takes on: the plainer words have none of them.
 */
export function plainer(
  found: string,
  { forms, instead, isTerm }: PlainWord,
  easyRead: boolean,
  words: string,
  endings: readonly string[],
): string {
  const explain = `Or explain it under "${words}".`
  const choice = choiceOf(instead, isTerm !== true && isInflected(found, forms, endings))
  if (easyRead) return `"${found}" is hard in Easy Read. ${inPlainWords(choice)} ${explain}`
  if (isTerm === true) return `"${found}" is hard for many readers. ${inPlainWords(choice)} ${explain}`
  if (choice.startsWith('"')) return `Plainer than "${found}": ${choice}.`
  return `"${found}" tells a reader little. ${capital(choice)}.`
}

function inPlainWords(choice: string): string {
  return choice.startsWith('"') ? `In plain words: ${choice}.` : `${capital(choice)}.`
}

/** Whether a word is another form of the first one, as "ceased" is of "cease". */
function isInflected(found: string, [first = '']: readonly string[], endings: readonly string[]): boolean {
  const [word = ''] = found.toLowerCase().split(' ')
  const [base = ''] = first.split(' ')
  return word !== base && word.startsWith(base.slice(0, 3)) && endings.some((end) => word.endsWith(end))
}

/** `"later", or give the date`: what stands in round brackets is advice. */
function choiceOf(instead: readonly string[], isInflected: boolean): string {
  const words = instead.filter((word) => !word.startsWith('(')).map((word) => `"${word}"`)
  const advice = instead.filter((word) => word.startsWith('(')).map((word) => word.slice(1, -1))
  const fitting = isInflected ? `${words.join(' or ')}, in the form that fits` : words.join(' or ')
  return [...(words.length === 0 ? [] : [fitting]), ...advice].join(', or ')
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
