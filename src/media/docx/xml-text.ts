/** What XML 1.0 can't hold: most control characters, halves of surrogate pairs, and two code points that are none. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu

/** Text without the characters that would keep Word from opening the file; they show nothing anywhere. */
export function xmlText(text: string): string {
  return text.replace(NOT_XML, '')
}

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

/** Text as it may stand in an element or in an attribute between double quotes. */
export function escaped(text: string): string {
  return xmlText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
