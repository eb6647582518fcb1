import type { Message } from '../../model/message.js'
import type { Place } from '../../model/place.js'

/** What is to be told of a file besides its pages. */
export class Findings {
  /** Texts in the file that are not the reading's. */
  readonly added: string[] = []
  /** Texts of the reading that the file cannot hold. */
  readonly left: string[] = []
  readonly messages: Message[] = []
  /** Where the layout is, for messages. */
  private place: Place
  private heading: string | undefined

  constructor(file: string) {
    this.place = { file, line: 1, column: 1 }
  }

  /** Notes text that we add, and gives it back. */
  add(text: string): string {
    this.added.push(text)
    return text
  }

  /** How much has been found so far, to go back to when a layout is tried and given up. */
  mark(): readonly [number, number, number] {
    return [this.added.length, this.left.length, this.messages.length]
  }

  back([added, left, messages]: readonly [number, number, number]): void {
    this.added.length = added
    this.left.length = left
    this.messages.length = messages
  }

  at(place: Place | undefined): void {
    if (place !== undefined) this.place = place
  }

  under(heading: string): void {
    this.heading = heading
  }

  warn(rule: string, text: string, place: Place | undefined): void {
    this.messages.push({
      rule,
      level: 'warning',
      place: place ?? this.place,
      ...(this.heading === undefined ? {} : { heading: this.heading }),
      text,
    })
  }
}
