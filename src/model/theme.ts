/** Colours as `#rrggbb`. Every pair of text and ground that a medium uses keeps a contrast of at least 7:1. */
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
