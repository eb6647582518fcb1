/** What XML 1.0 can't hold: most control characters, halves of surrogate pairs, and two code points that are none. */
const NOT_XML = /[\p{Cc}--[\t\n\r\u007F-\u009F]]|\p{Surrogate}|[\uFFFE\uFFFF]/gv

/** Text without the characters that would keep a program from opening the file; they show nothing anywhere. */
export function xmlText(text: string): string {
  return text.replace(NOT_XML, '')
}

/** Text as it may stand in an element or in an attribute between double quotes. */
export function escaped(text: string): string {
  return xmlText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
