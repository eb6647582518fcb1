import type { HeadingMark } from './flow-items.js'
import type { PdfFile } from './pdf-file.js'
import { PAGE } from './style.js'

/** The bookmarks of a file: its headings, nested as they are in the text. */
export class Outline {
  private readonly levels: { readonly level: number; readonly item: PDFKit.PDFOutline }[]

  constructor(file: PdfFile) {
    this.levels = [{ level: 0, item: file.outline }]
  }

  /** Adds a heading at `y` pt from the top of the page that is open. */
  add(mark: HeadingMark, y: number): void {
    while (this.levels.length > 1 && (this.levels.at(-1)?.level ?? 0) >= mark.level) this.levels.pop()
    // The library counts the left from the right-hand side of the page.
    const place = { left: PAGE.width, top: y, expanded: mark.level < 2 }
    const item = this.levels.at(-1)?.item.addItem(mark.text, place)
    if (item !== undefined) this.levels.push({ level: mark.level, item })
  }
}
