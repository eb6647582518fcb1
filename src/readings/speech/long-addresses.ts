import { shownAddress } from '../../doc/addresses.js'
import type { Labels } from '../../model/labels.js'

export interface LongAddress {
  readonly number: number
  /** As printed, without its scheme. */
  readonly address: string
  /** The words of the link; empty where it has none of its own. */
  readonly words: string
}

/** The web addresses that are too long to be read out where they stand; they are gathered in a section at the end. */
export class LongAddresses {
  readonly #labels: Labels
  readonly #found = new Map<string, LongAddress>()

  constructor(labels: Labels) {
    this.#labels = labels
  }

  /** What is said in place of an address: `address 1, at the end`. The same address has the same number. */
  mention(url: string, words: string): string {
    const address = shownAddress(url)
    const known = this.#found.get(address)
    const number = known?.number ?? this.#found.size + 1
    if (known === undefined) this.#found.set(address, { number, address, words })
    return this.#labels('audio script.address at end', { number })
  }

  all(): readonly LongAddress[] {
    return [...this.#found.values()]
  }
}
