/** The least contrast, each to 1, that the colours of a theme need on their grounds. */
export interface LeastContrast {
  /** What is read. */
  readonly text: number
  /** Controls, focus marks, boxes and rules, which only have to be seen. */
  readonly controls: number
  /** What needs it, in words: `large print`. Absent where every file does. */
  readonly files?: string
}

/** Colours as `#rrggbb`. */
export interface Theme {
  readonly name: string
  readonly ink: string
  readonly paper: string
  readonly link: string
  /** The ground of notices and of table headers; `ink` stands on it. */
  readonly tint: string
  /** Rules, boxes and the bars beside quotations. */
  readonly line: string
  /** Stands at the top of every page. */
  readonly logo?: Logo
}

export interface Logo {
  /** `themes/riverside.svg`. */
  readonly asset: string
  /** What it says, for those who do not see it: the name of the organisation. */
  readonly alternative: string
}
