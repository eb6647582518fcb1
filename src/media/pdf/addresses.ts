/** Up to this many characters an address is printed beside the words of its link. */
const SHORT = 40

/** The web addresses that are too long to stand beside their words, numbered as they are met. */
export class Addresses {
  private readonly numbers = new Map<string, number>()

  /** The number of an address in the list; the same address keeps its number. */
  numberOf(url: string): number {
    const known = this.numbers.get(url)
    if (known !== undefined) return known
    const number = this.numbers.size + 1
    this.numbers.set(url, number)
    return number
  }

  get list(): readonly { readonly url: string; readonly number: number }[] {
    return [...this.numbers].map(([url, number]) => ({ url, number }))
  }
}

/** The name of the place where an address stands in the list. */
export function addressAnchor(number: number): string {
  return `w${String(number).padStart(6, '0')}`
}

/** An address as one types it: a phone number or email without its scheme, a web address without `https://`. */
export function printedAddress(url: string): string {
  const [scheme, rest] = split(url)
  if (scheme === 'mailto' || scheme === 'tel' || scheme === 'sms') return decode(rest.split('?')[0] ?? rest)
  return (scheme === 'https' || scheme === 'http' ? rest.slice(2) : url).replace(/^([^/]+)\/$/, '$1')
}

/** Whether the words of a link say its address already. */
export function saysAddress(words: string, url: string): boolean {
  const [scheme] = split(url)
  const address = printedAddress(url)
  if (scheme === 'tel' || scheme === 'sms') return digits(words) === digits(address)
  const said = words.trim().toLowerCase()
  return said === address.toLowerCase() || printedAddress(said) === address.toLowerCase()
}

export function isShort(address: string): boolean {
  return address.length <= SHORT
}

function split(url: string): [string, string] {
  const colon = url.indexOf(':')
  return [url.slice(0, Math.max(colon, 0)).toLowerCase(), url.slice(colon + 1)]
}

function digits(text: string): string {
  return text.replace(/\D/g, '').replace(/^44/, '0')
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
