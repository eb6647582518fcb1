import type {
  BreakBefore,
  FlowItem,
  FlowLine,
  FlowPicture,
  FlowRow,
  FrameKind,
  Tag,
  TagFacts,
} from './flow-items.js'
import type { Column } from './style.js'

type Unit = Extract<FlowItem, { breakBefore: unknown }>

/** Builds the flow: what follows what down the pages, before it is known where pages end. */
export class FlowBuilder {
  items: FlowItem[] = []
  readonly root: Tag = { type: 'Document', parent: undefined }
  private current: Tag = this.root
  private held = 0
  /** How firmly the next unit stays with the one before it. */
  private glued: BreakBefore = 'free'

  get tag(): Tag {
    return this.current
  }

  /** Opens a structure element around what `fill` adds. */
  within(type: string, facts: TagFacts, fill: (tag: Tag) => void): void {
    const tag = this.open(type, facts)
    fill(tag)
    this.close()
  }

  open(type: string, facts: TagFacts = {}): Tag {
    const tag: Tag = { ...facts, type, parent: this.current }
    this.items.push({ kind: 'open', tag })
    this.current = tag
    return tag
  }

  close(): void {
    this.shut(this.current)
    this.leave(this.current)
  }

  /** Goes back to the parent of an element that stays open, as its content comes later: a cell of a row. */
  leave(tag: Tag): void {
    this.current = tag.parent ?? this.root
  }

  /** Says that an element has all its content. */
  shut(tag: Tag): void {
    this.items.push({ kind: 'close', tag })
  }

  /**
   * Adds the lines of one text. No page ends after its first line or before its last, so that no line stands alone
   * (LP22).
   */
  lines(lines: readonly FlowLine[], tag: Tag = this.current): void {
    lines.forEach((line, index) => {
      const alone = index === 1 || (index > 0 && index === lines.length - 1)
      this.unit({ ...line, kind: 'line', tag, breakBefore: alone ? 'never' : 'free' })
    })
  }

  /** Adds a line that takes no height: a label beside the text that follows, and stays with it. */
  beside(line: FlowLine, tag: Tag = this.current): void {
    this.unit({ ...line, kind: 'line', tag, beside: true, breakBefore: 'free' })
    this.glue()
  }

  /** Adds a picture; without an alternative it is decoration. The painter makes its element, which needs its place. */
  picture(picture: FlowPicture, alt: string): void {
    const tag: Tag | undefined = alt === '' ? undefined : { type: 'Figure', alt, parent: this.current }
    this.unit({ ...picture, kind: 'picture', tag, breakBefore: 'free' })
  }

  row(row: FlowRow): void {
    this.unit({ kind: 'row', row, breakBefore: 'free' })
  }

  unit(unit: Unit): void {
    this.items.push({ ...unit, breakBefore: firmer(unit.breakBefore, this.glued) })
    this.glued = this.held > 0 ? 'last resort' : 'free'
  }

  /** The next unit stays on the page of the one before it: always, or where one page can hold both. */
  glue(firmly = true): void {
    this.glued = firmer(this.glued, firmly ? 'never' : 'last resort')
  }

  /** What `fill` adds stays on one page, where one page can hold it. */
  whole(fill: () => void): void {
    this.held += 1
    fill()
    this.held -= 1
    if (this.held === 0 && this.glued === 'last resort') this.glued = 'free'
  }

  /** Height between blocks: the larger of neighbours counts, and none at the top of a page. */
  space(height: number): void {
    this.items.push({ kind: 'space', height })
  }

  frame(kind: FrameKind, column: Column, padding: number, fill: () => void): void {
    this.items.push({ kind: 'frameStart', frame: { kind, ...column, padding } })
    fill()
    this.items.push({ kind: 'frameEnd' })
  }

  add(item: FlowItem): void {
    this.items.push(item)
  }
}

function firmer(one: BreakBefore, other: BreakBefore): BreakBefore {
  if (one === 'never' || other === 'never') return 'never'
  return one === 'free' ? other : one
}
