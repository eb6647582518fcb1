/**
 * The bytes of a file, or of a page, as they are written. They come in a great many small pieces; kept apart until the
 * end, as a stream keeps them, these would take ten times the room of what is in them.
 */
export class WrittenBytes {
  private bytes = new Uint8Array(64 * 1024)
  private length = 0

  add(piece: Uint8Array): void {
    const needed = this.length + piece.length
    if (needed > this.bytes.length) {
      const larger = new Uint8Array(Math.max(needed, this.bytes.length * 2))
      larger.set(this.bytes)
      this.bytes = larger
    }
    this.bytes.set(piece, this.length)
    this.length = needed
  }

  /** Gives what was written, and begins anew. */
  take(): Uint8Array {
    const taken = this.bytes.slice(0, this.length)
    this.length = 0
    return taken
  }
}
