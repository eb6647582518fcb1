/** A name in a PDF, such as `/Figure`. */
export class Name {
  constructor(readonly value: string) {}
}

export class Reference {
  constructor(readonly number: number) {}
}

export type Dictionary = ReadonlyMap<string, Value>
export type Value = null | boolean | number | string | Name | Reference | Dictionary | readonly Value[]

export function isDictionary(value: Value | undefined): value is Dictionary {
  return value instanceof Map
}

export function isArray(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value)
}

/**
 * The objects of a PDF that has a plain cross-reference table (ISO 32000-1, 7.5.4), by their numbers. Streams are left
 * to another library. Throws on what is no such PDF.
 */
export class Objects {
  private readonly source: string
  private readonly places = new Map<number, number>()
  readonly trailer: Dictionary

  constructor(bytes: Uint8Array) {
    this.source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
    const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(this.source.slice(-100))
    if (start === null) throw new Error('This is no PDF with a plain cross-reference table.')
    const table = this.source.slice(Number(start[1]))
    const trailer = table.indexOf('trailer')
    const rows = table.slice(0, trailer).match(/\d{10} \d{5} [nf]/g) ?? []
    rows.forEach((row, number) => {
      if (row.endsWith('n')) this.places.set(number, Number(row.slice(0, 10)))
    })
    const parsed = new Parser(this.source, Number(start[1]) + trailer + 'trailer'.length).value()
    if (!isDictionary(parsed)) throw new Error('The PDF has no trailer.')
    this.trailer = parsed
  }

  /** The value itself, where a reference stands for it. */
  resolve(value: Value | undefined): Value | undefined {
    let found = value
    while (found instanceof Reference) found = this.object(found.number)
    return found
  }

  /** The object of a number; undefined where there is none. */
  object(number: number): Value | undefined {
    const place = this.places.get(number)
    if (place === undefined) return undefined
    return new Parser(this.source, this.source.indexOf('obj', place) + 3).value()
  }

  dictionary(value: Value | undefined): Dictionary {
    const found = this.resolve(value)
    return isDictionary(found) ? found : new Map()
  }
}

const SPACE = /[\0\t\n\f\r ]*/y
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)/y
const REFERENCE = /(\d+) (\d+) R/y
const NAME = /\/([^\0\t\n\f\r ()<>[\]{}/%]*)/y
const WORD = /true|false|null/y
const HEX = /<([0-9A-Fa-f\s]*)>/y

/** Reads values one after the other from a place in the file. */
class Parser {
  constructor(
    private readonly source: string,
    private at: number,
  ) {}

  value(): Value {
    this.match(SPACE)
    const { source } = this
    if (source.startsWith('<<', this.at)) return this.entries()
    if (source[this.at] === '[') return this.items()
    if (source[this.at] === '(') return decode(this.text())
    const hex = this.match(HEX)
    if (hex !== null) return decode(fromHex(hex[1] ?? ''))
    const name = this.match(NAME)
    if (name !== null) return new Name(name[1] ?? '')
    const reference = this.match(REFERENCE)
    if (reference !== null) return new Reference(Number(reference[1]))
    const number = this.match(NUMBER)
    if (number !== null) return Number(number[0])
    const word = this.match(WORD)
    if (word !== null) return word[0] === 'null' ? null : word[0] === 'true'
    throw new Error(`The PDF has something that is no value at ${this.at}.`)
  }

  private entries(): Dictionary {
    const found = new Map<string, Value>()
    this.at += 2
    for (;;) {
      this.match(SPACE)
      if (this.source.startsWith('>>', this.at)) break
      const key = this.value()
      if (!(key instanceof Name)) throw new Error(`The PDF has a key that is no name at ${this.at}.`)
      found.set(key.value, this.value())
    }
    this.at += 2
    return found
  }

  private items(): Value[] {
    const found: Value[] = []
    this.at += 1
    for (;;) {
      this.match(SPACE)
      if (this.source[this.at] === ']') break
      found.push(this.value())
    }
    this.at += 1
    return found
  }

  private text(): string {
    let depth = 0
    let text = ''
    for (;;) {
      const character = this.source[this.at]
      if (character === undefined) throw new Error('The PDF ends inside a text.')
      this.at += 1
      if (character === '\\') {
        const escaped = this.source[this.at] ?? ''
        text += ESCAPES.get(escaped) ?? escaped
        this.at += 1
        continue
      }
      if (character === '(') depth += 1
      if (character === ')') depth -= 1
      if (depth === 0) return text
      if (depth > 1 || character !== '(') text += character
    }
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.source)
    if (found !== null) this.at = pattern.lastIndex
    return found
  }
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', '\b'],
  ['f', '\f'],
])

function fromHex(hex: string): string {
  return Buffer.from(hex.replace(/\s/g, ''), 'hex').toString('latin1')
}

/** Text is UTF-16 when it says so. */
function decode(text: string): string {
  if (!text.startsWith('\u00fe\u00ff')) return text
  return new TextDecoder('utf-16be').decode(Buffer.from(text.slice(2), 'latin1'))
}
