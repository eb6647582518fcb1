/** A place in a source file, as an editor shows it: lines and columns count from 1. */
export interface Place {
  /** The path inside the content folder, with forward slashes: `ten-pledges/charter.md`. */
  readonly file: string
  readonly line: number
  readonly column: number
}
