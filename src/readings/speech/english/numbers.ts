const SMALL = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const SCALES = [
  { size: 1_000_000_000_000, name: 'trillion' },
  { size: 1_000_000_000, name: 'billion' },
  { size: 1_000_000, name: 'million' },
  { size: 1000, name: 'thousand' },
]
const ORDINALS: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
}

/** A whole number below 10 to the power of 15: `one thousand, two hundred and thirty-four`. */
export function cardinal(value: number): string {
  if (value < 1000) return belowThousand(value)
  const parts: string[] = []
  let rest = value
  for (const { size, name } of SCALES) {
    if (rest >= size) parts.push(`${belowThousand(Math.floor(rest / size))} ${name}`)
    rest %= size
  }
  if (rest === 0) return parts.join(', ')
  return rest < 100
    ? `${parts.join(', ')} and ${belowThousand(rest)}`
    : `${parts.join(', ')}, ${belowThousand(rest)}`
}

function belowThousand(value: number): string {
  const hundreds = Math.floor(value / 100)
  const rest = value % 100
  if (hundreds === 0) return belowHundred(rest)
  const words = `${belowHundred(hundreds)} hundred`
  return rest === 0 ? words : `${words} and ${belowHundred(rest)}`
}

function belowHundred(value: number): string {
  const small = SMALL[value]
  if (small !== undefined) return small
  const tens = TENS[Math.floor(value / 10)] ?? ''
  return value % 10 === 0 ? tens : `${tens}-${SMALL[value % 10]}`
}

/** `first`, `twenty-first`, `two hundredth`. */
export function ordinal(value: number): string {
  const words = cardinal(value)
  const start = Math.max(words.lastIndexOf(' '), words.lastIndexOf('-')) + 1
  const last = words.slice(start)
  return (
    words.slice(0, start) +
    (ORDINALS[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`))
  )
}

/** A year from 1000 to 2999: `nineteen ninety-nine`, `two thousand and five`, `twenty twenty-five`. */
export function year(value: number): string {
  const rest = value % 100
  if (value % 1000 < 10) return cardinal(value)
  const century = belowHundred(Math.floor(value / 100))
  if (rest === 0) return `${century} hundred`
  return rest < 10 ? `${century} oh ${belowHundred(rest)}` : `${century} ${belowHundred(rest)}`
}

/** A number as written, with commas and perhaps a decimal point: `1,250`, `0.5`, `12.50`. */
export function number(written: string): string {
  const [whole = '', fraction] = written.replaceAll(',', '').split('.')
  const words = whole.length > 15 || /^0\d/.test(whole) ? digits(whole) : cardinal(Number(whole))
  if (fraction === undefined) return words
  return `${words === 'zero' ? 'nought' : words} point ${digits(fraction, 'nought')}`
}

/** Digits one by one: `nine six oh`. Letters among them stay. */
export function digits(written: string, zero = 'oh'): string {
  return Array.from(written, (sign) =>
    sign === '0' ? zero : /\d/.test(sign) ? (SMALL[Number(sign)] ?? sign) : sign,
  ).join(' ')
}

/** Many of a thing in its plural: `nineties`, `sixes`. */
export function plural(word: string): string {
  if (word.endsWith('y')) return `${word.slice(0, -1)}ies`
  return /(?:x|s|ch)$/.test(word) ? `${word}es` : `${word}s`
}
