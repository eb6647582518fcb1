import { xmlText } from '../xml.js'

/** Running text: line ends and runs of white space in a source are one space. Spaces that do not break stay. */
export function runningText(text: string): string {
  return xmlText(text).replace(/[ \t\r\n]+/g, ' ')
}

/** At most so many characters of a text, cut between words where that can be. */
export function shortened(text: string, limit: number): string {
  const words = runningText(text).trim()
  if (words.length <= limit) return words
  const cut = words.slice(0, limit - 1)
  const space = cut.lastIndexOf(' ')
  return xmlText(`${(space > limit / 2 ? cut.slice(0, space) : cut).trimEnd()}…`)
}
