import { chunksOf, isUnit, type Unit, withSmallerPicture } from './chunks.js'
import type { DisplayItem, Pages } from './display-list.js'
import type { FlowItem, FlowRow, Grid, HeadingMark } from './flow-items.js'
import { Frames } from './frames.js'
import { cutRow, drawRow, hasText } from './rows.js'

/** Lengths are added in another order when measured than when placed. */
const ROUNDING = 0.01

/** How thick a rule is that says nothing of it. */
const RULE = 1.5

/** Lays the flow out on pages, each from `top` to `bottom` (pt). */
export function paginate(flow: readonly FlowItem[], top: number, bottom: number): Pages {
  const pager = new Pager(top, bottom)
  for (const chunk of chunksOf(flow)) pager.chunk(chunk)
  return pager.finish()
}

class Pager {
  private readonly items: DisplayItem[] = [{ kind: 'page' }]
  private readonly headings: { mark: HeadingMark; page: number }[] = []
  private readonly headers = new Map<Grid, FlowRow>()
  private readonly gridsHere = new Set<Grid>()
  private readonly frames: Frames
  private marks: Extract<FlowItem, { kind: 'anchor' | 'heading' }>[] = []
  private count = 1
  private y: number
  /** Space that only counts when something follows on the same page. */
  private space = 0
  private empty = true
  /** At the top of a page or of a frame, where no space is left. */
  private fresh = true

  constructor(
    private readonly top: number,
    private readonly bottom: number,
  ) {
    this.y = top
    this.frames = new Frames(this.items)
  }

  /** Places what has to stay together; what no page can hold is parted further, at last unit by unit. */
  chunk(whole: readonly FlowItem[], anyhow = false): void {
    const chunk = this.empty ? whole : withSmallerPicture(whole, this.heightOf(whole, false) - this.room())
    if (!anyhow && this.heightOf(chunk, true) > this.bottom - this.top - this.frames.padding) {
      for (const part of chunksOf(chunk, true)) this.chunk(part, true)
      return
    }
    if (!this.empty && chunk.some(isUnit) && !this.fits(chunk)) {
      const page = this.bottom - this.top - this.frames.padding
      const least = Math.max(page / 3, this.beginning(chunk))
      if (this.heightOf(chunk, true) <= page || this.room() < least) this.newPage()
    }
    for (const item of chunk) this.place(item)
  }

  /** What has to find room for a chunk to be begun here, that no page can hold: what is before a tall row, and lines of that. */
  private beginning(chunk: readonly FlowItem[]): number {
    const tall = chunk.find((item) => item.kind === 'row' && !item.row.header)
    if (tall?.kind !== 'row') return 0
    const { padding, lineHeight } = tall.row.grid
    return this.heightOf(chunk.slice(0, chunk.indexOf(tall)), false) + 2 * padding + 3 * lineHeight
  }

  finish(): Pages {
    this.frames.leave(this.y)
    return { items: this.items, count: this.count, headings: this.headings }
  }

  private place(item: FlowItem): void {
    if (isUnit(item)) {
      this.unit(item)
      return
    }
    switch (item.kind) {
      case 'open':
      case 'close':
        this.items.push(item)
        return
      case 'space':
        if (item.firm) this.y += item.height
        else this.space = Math.max(this.space, item.height)
        return
      case 'page':
        if (!this.empty) this.newPage()
        return
      case 'anchor':
      case 'heading':
        this.marks.push(item)
        return
      case 'frameStart':
        this.useSpace()
        this.y = this.frames.start(item.frame, this.y)
        this.fresh = true
        return
      case 'frameEnd':
        this.y = this.frames.end(this.y)
    }
  }

  private unit(unit: Unit): void {
    if (unit.kind === 'row') {
      this.row(unit.row)
      return
    }
    const need = heightOf(unit) + (this.fresh ? 0 : this.space)
    const beside = unit.kind === 'line' && unit.beside ? unit.height : 0
    if (!this.empty && Math.max(need, beside) > this.room()) this.newPage()
    this.useSpace()
    this.setMarks()
    this.draw(unit)
    this.y += heightOf(unit)
    this.used()
  }

  private draw(unit: Exclude<Unit, { kind: 'row' }>): void {
    const { y } = this
    if (unit.kind === 'line') this.items.push({ kind: 'line', y, line: unit, tag: unit.tag })
    else if (unit.kind === 'picture') this.items.push({ kind: 'picture', y, picture: unit, tag: unit.tag })
    else if (unit.kind === 'tickBox') {
      const { tag, x, size, checked } = unit
      this.items.push({ kind: 'tickBox', x, y, size, checked, tag })
    } else
      this.items.push({ kind: 'rule', ...unit.column, y: y + unit.height / 2, weight: unit.weight ?? RULE })
  }

  private row(row: FlowRow): void {
    let rest = row
    for (;;) {
      const header = this.headerFor(rest)
      const above = header?.height ?? 0
      const room = this.room() - (this.fresh ? 0 : this.space) - above
      if (rest.height <= room + ROUNDING) {
        this.drawRow(rest, header)
        return
      }
      const page = this.bottom - this.top - this.frames.padding - (this.headers.get(row.grid)?.height ?? 0)
      const cut = rest.height > page || this.empty ? cutRow(rest, room, this.empty) : undefined
      if (cut !== undefined) {
        this.drawRow(cut.head, header)
        if (!hasText(cut.rest)) return
        rest = cut.rest
      }
      this.newPage()
    }
  }

  private drawRow(row: FlowRow, header: FlowRow | undefined): void {
    this.useSpace()
    this.setMarks()
    for (const [drawn, repeated] of [...(header ? [[header, true] as const] : []), [row, false] as const]) {
      this.items.push(...drawRow(drawn, this.y, repeated))
      this.y += drawn.height
    }
    this.gridsHere.add(row.grid)
    if (row.header && row.height < (this.bottom - this.top) / 3) this.headers.set(row.grid, row)
    this.used()
  }

  /** The header to draw again above a row, when the table goes on to a new page. */
  private headerFor(row: FlowRow): FlowRow | undefined {
    return row.header || this.gridsHere.has(row.grid) ? undefined : this.headers.get(row.grid)
  }

  private fits(chunk: readonly FlowItem[]): boolean {
    return this.heightOf(chunk, false) <= this.room() + ROUNDING
  }

  private heightOf(chunk: readonly FlowItem[], fresh: boolean): number {
    let height = 0
    let space = this.space
    let first = fresh || this.fresh
    for (const item of chunk) {
      if (item.kind === 'space') space = item.firm ? space : Math.max(space, item.height)
      else if (item.kind === 'frameStart') {
        // Room is kept below it as well, even where it ends with a later chunk.
        height += 2 * item.frame.padding + (first ? 0 : space)
        space = 0
        first = true
      } else if (isUnit(item)) {
        height += (first ? 0 : space) + heightOf(item)
        if (item.kind === 'row') height += this.headerFor(item.row)?.height ?? 0
        space = 0
        first = false
      }
    }
    return height
  }

  private room(): number {
    return this.bottom - this.frames.padding - this.y
  }

  private useSpace(): void {
    if (!this.fresh) this.y += this.space
    this.space = 0
  }

  private setMarks(): void {
    for (const mark of this.marks) {
      if (mark.kind === 'heading') this.headings.push({ mark: mark.mark, page: this.count })
      this.items.push({ ...mark, y: this.y })
    }
    this.marks = []
  }

  private used(): void {
    this.empty = false
    this.fresh = false
    this.frames.fill()
  }

  private newPage(): void {
    this.frames.leave(this.y)
    this.items.push({ kind: 'page' })
    this.count += 1
    this.y = this.top
    this.space = 0
    this.empty = true
    this.fresh = true
    this.gridsHere.clear()
    this.y = this.frames.goOn(this.y)
  }
}

function heightOf(unit: Unit): number {
  if (unit.kind === 'line' && unit.beside) return 0
  return unit.kind === 'row' ? unit.row.height : unit.height
}
