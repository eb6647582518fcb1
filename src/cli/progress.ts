/** A line on a terminal that says what is being made, written over itself. On anything but a terminal it says nothing. */
export class Progress {
  readonly #live: boolean

  constructor(wanted: boolean) {
    this.#live = wanted && process.stderr.isTTY
  }

  show(text: string): void {
    if (this.#live) process.stderr.write(`\r\x1b[2KMaking ${text.slice(0, process.stderr.columns - 8)}`)
  }

  clear(): void {
    if (this.#live) process.stderr.write('\r\x1b[2K')
  }
}
