/** What is one fact to a reader, and is not broken over two lines (UKAAF MS03 and G003; standards LP16). */
const FACTS = [
  // The groups of a phone number, and of any other number.
  /(?<=\d) (?=\d)/g,
  // A number and what it counts: 1 week, 10 working days, 5 October. A year alone counts nothing.
  /(?<=(?<![\p{L}\d.,:/\u00a0-])\d{1,3}) (?=\p{L})/gu,
  // The two halves of a postcode.
  /(?<=\b[A-Z]{1,2}\d[A-Z\d]?) (?=\d[A-Z]{2}\b)/g,
]

/** Running text whose short facts keep to one line. */
export function keptTogether(text: string): string {
  if (!/\d /.test(text)) return text
  return FACTS.reduce((words, fact) => words.replace(fact, '\u00a0'), text)
}
