/** What XML 1.0 can't hold: most control characters, halves of surrogate pairs, and two code points that are none. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu

/** Text as it may stand in an element or in an attribute between double quotes. */
export function escaped(text: string): string {
  return text
    .replace(NOT_XML, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** A comment, for people who read the file: no engine speaks it. Two hyphens would end it. */
export function comment(words: string): string {
  return `<!-- ${words.replace(NOT_XML, '').replace(/-+/g, '-').trim()} -->`
}

/** A pause. */
export function silence(seconds: number): string {
  return `<break time="${seconds * 1000}ms"/>`
}
