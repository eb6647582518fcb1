import { type Box, linkArea } from './links.js'
import type { PdfFile } from './pdf-file.js'
import type { InlineTag } from './runs.js'
import type { Element, Structure } from './structure.js'

interface OpenInline {
  readonly tag: InlineTag
  readonly element: Element
  /** Where it stands on the page that is open. */
  boxes: Box[]
}

/** The elements inside a paragraph that are open: they stay so from one line to the next. */
export class InlineStack {
  private open: OpenInline[] = []

  constructor(
    private readonly file: PdfFile,
    private readonly structure: Structure,
  ) {}

  /** Closes what is not in `path` and opens what is; gives the innermost element and its type, if there is one. */
  enter(
    path: readonly InlineTag[],
    block: Element,
  ): { readonly element: Element; readonly type: string } | undefined {
    let same = 0
    while (same < path.length && same < this.open.length && this.open[same]?.tag === path[same]) same += 1
    this.leave(same)
    for (const tag of path.slice(same)) {
      const parent = this.open.at(-1)?.element ?? block
      this.open.push({ tag, element: this.structure.openInline(tag, parent), boxes: [] })
    }
    const last = this.open.at(-1)
    return last === undefined ? undefined : { element: last.element, type: last.tag.type }
  }

  /** Notes where a piece stands that is part of the links that are open. */
  cover(box: Box): void {
    for (const { tag, boxes } of this.open) if (tag.link !== undefined) boxes.push(box)
  }

  /** Before the page changes: each link that is open gets its area on this page. */
  endPage(): void {
    for (const inline of this.open) this.area(inline)
  }

  leave(depth = 0): void {
    while (this.open.length > depth) {
      const inline = this.open.pop()
      if (inline === undefined) return
      this.structure.endContent()
      this.area(inline)
      inline.element.end()
    }
  }

  private area(inline: OpenInline): void {
    const { tag, element, boxes } = inline
    if (tag.link === undefined || boxes.length === 0) return
    linkArea(this.file, element, tag.link, boxes)
    inline.boxes = []
  }
}
