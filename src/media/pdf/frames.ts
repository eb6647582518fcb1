import type { DisplayItem } from './display-list.js'
import type { Frame } from './flow-items.js'

interface OpenFrame {
  readonly frame: Frame
  /** The part of it on the page that is open; its height is known when it ends. */
  drawn: Extract<DisplayItem, { kind: 'frame' }>
  /** Whether anything stands in that part. */
  filled: boolean
}

/** The frames that are open, from the outside in. One that goes over pages is drawn on each. */
export class Frames {
  private readonly open: OpenFrame[] = []

  constructor(private readonly items: DisplayItem[]) {}

  /** What all of them together need below the text, in pt. */
  get padding(): number {
    return this.open.reduce((sum, { frame }) => sum + frame.padding, 0)
  }

  /** Opens a frame at `y` and gives where its text begins. */
  start(frame: Frame, y: number): number {
    this.open.push({ frame, drawn: this.push(frame, y), filled: false })
    return y + frame.padding
  }

  /** Closes the innermost frame below a text that ends at `y`, and gives where the frame ends. */
  end(y: number): number {
    const last = this.open.pop()
    if (last === undefined) return y
    measure(last, y)
    return last.filled ? y + last.frame.padding : y - last.frame.padding
  }

  fill(): void {
    for (const frame of this.open) frame.filled = true
  }

  /** Ends the parts on a page whose text ends at `y`. */
  leave(y: number): void {
    for (const frame of this.open) measure(frame, y)
  }

  /** Opens all of them again at the top of the next page, and gives where the text goes on. */
  goOn(top: number): number {
    let y = top
    for (const frame of this.open) {
      frame.drawn = this.push(frame.frame, y)
      frame.filled = false
      y += frame.frame.padding
    }
    return y
  }

  private push(frame: Frame, y: number): OpenFrame['drawn'] {
    const drawn: OpenFrame['drawn'] = { kind: 'frame', frame, y, height: 0 }
    this.items.push(drawn)
    return drawn
  }
}

function measure({ frame, drawn, filled }: OpenFrame, y: number): void {
  drawn.height = filled ? y + frame.padding - drawn.y : 0
}
