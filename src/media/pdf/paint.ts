import type { DisplayItem, Pages } from './display-list.js'
import { drawCell, drawFrame, drawRule, drawTickBox } from './draw.js'
import type { FlowLine, FlowPicture, LinePiece, Tag } from './flow-items.js'
import { InlineStack } from './inline-stack.js'
import type { Foot } from './layout/foot.js'
import type { Measure } from './measure.js'
import { Outline } from './outline.js'
import { type PdfFile, useFont } from './pdf-file.js'
import type { OpenedPicture } from './pictures.js'
import { drawRightToLeft } from './right-to-left.js'
import { Structure } from './structure.js'
import { PAGE, type PdfStyle } from './style.js'

export interface Painting {
  readonly style: PdfStyle
  readonly measure: Measure
  readonly pictures: ReadonlyMap<string, OpenedPicture>
  foot(page: number): Foot
}

/** Draws finished pages into a file, each piece as content of its element or as an artifact. */
export function paint(pages: Pages, file: PdfFile, painting: Painting): void {
  const painter = new Painter(file, painting)
  for (const item of pages.items) painter.draw(item)
  painter.finish()
}

class Painter {
  private readonly structure: Structure
  private readonly inlines: InlineStack
  private readonly outline: Outline
  private readonly fonts = new Set<string>()
  private readonly images = new Map<string, PDFKit.OpenImage>()
  private block: Tag | undefined
  private page = 0

  constructor(
    private readonly file: PdfFile,
    private readonly painting: Painting,
  ) {
    this.structure = new Structure(file)
    this.inlines = new InlineStack(file, this.structure)
    this.outline = new Outline(file)
  }

  draw(item: DisplayItem): void {
    const { file, structure } = this
    const { style } = this.painting
    switch (item.kind) {
      case 'page':
        this.newPage()
        break
      case 'open':
        this.inlines.leave()
        structure.open(item.tag)
        break
      case 'close':
        this.inlines.leave()
        structure.close(item.tag)
        break
      case 'line':
        this.line(item.line, item.y, item.tag)
        break
      case 'picture':
        this.picture(item.picture, item.y, item.tag)
        break
      case 'tickBox':
        structure.content(structure.of(item.tag), 'Lbl', () => drawTickBox(file, item, style))
        break
      case 'frame':
        if (item.height > 0) structure.artifact('Layout', () => drawFrame(file, item, style.theme))
        break
      case 'cell':
        structure.artifact('Layout', () => drawCell(file, item, style.theme))
        break
      case 'rule':
        structure.artifact('Layout', () => drawRule(file, item, style.theme))
        break
      case 'anchor':
        this.destination(item.name, item.y)
        break
      case 'heading':
        this.outline.add(item.mark, item.y)
        if (item.mark.anchor !== undefined) this.destination(item.mark.anchor, item.y)
    }
  }

  finish(): void {
    this.inlines.leave()
    this.structure.finish()
  }

  private newPage(): void {
    const { file, painting } = this
    this.structure.endContent()
    if (this.page > 0) this.inlines.endPage()
    file.addPage()
    this.page += 1
    const { paper } = painting.style.theme
    if (paper.toLowerCase() !== '#ffffff') {
      this.structure.artifact('Background', () => file.rect(0, 0, PAGE.width, PAGE.height).fill(paper))
    }
    const { line, y } = painting.foot(this.page)
    this.structure.artifact('Foot', () => this.pieces(line.pieces, line.x, y + line.baseline))
  }

  private destination(name: string, y: number): void {
    this.file.addNamedDestination(name, 'XYZ', 0, Math.max(0, y - 6), null)
  }

  private line(line: FlowLine, y: number, tag: Tag | undefined): void {
    const { structure } = this
    const baseline = y + line.baseline
    if (tag === undefined) {
      structure.artifact('TableHeader', () => this.pieces(line.pieces, line.x, baseline))
      return
    }
    if (tag !== this.block) this.inlines.leave()
    this.block = tag
    const { x } = line
    for (const group of grouped(line.pieces)) {
      const [first] = group
      if (first === undefined) continue
      if (first.run.artifact) {
        structure.artifact('Layout', () => this.pieces(group, x, baseline))
      } else {
        const block = structure.of(tag)
        const inner = this.inlines.enter(first.run.path, block) ?? { element: block, type: tag.type }
        structure.content(inner.element, inner.type, () => this.pieces(group, x, baseline))
      }
      for (const piece of group) {
        const box = { x: line.x + piece.at, y, width: piece.width, height: line.height }
        if (piece.opens && piece.run.anchor !== undefined) this.destination(piece.run.anchor, y)
        if (!piece.run.artifact) this.inlines.cover(box)
      }
    }
  }

  private pieces(pieces: readonly LinePiece[], left: number, baseline: number): void {
    const { file, painting } = this
    const { theme } = painting.style
    for (const piece of pieces) {
      const { text, face, size, width, run } = piece
      const x = left + piece.at
      const colour = run.link ? theme.link : theme.ink
      useFont(file, face, size, this.fonts)
      file.fillColor(colour)
      if (piece.rightToLeft) drawRightToLeft(file, piece, x, baseline)
      else {
        const options = { lineBreak: false, baseline: 'alphabetic' as const, textWidth: width, wordCount: 1 }
        file.text(text, x, baseline, options)
      }
      const shown = text.trimEnd()
      if (shown !== '' && (run.link || run.struck)) {
        const inked = shown === text ? width : painting.measure(shown, face, size)
        const start = piece.rightToLeft ? x + width - inked : x
        const y = run.struck ? baseline - size * 0.28 : baseline + size * 0.16
        file
          .lineWidth(size / 14)
          .moveTo(start, y)
          .lineTo(start + inked, y)
          .stroke(colour)
      }
    }
  }

  private picture(picture: FlowPicture, y: number, tag: Tag | undefined): void {
    const { file, structure } = this
    const { x, width, height } = picture
    const image = this.image(picture.asset)
    if (image === undefined) return
    const place = () => file.image(image, x, y, { width, height })
    if (tag === undefined) {
      structure.artifact('Layout', place)
      return
    }
    this.inlines.leave()
    const element = structure.open(tag, [x, y, x + width, y + height])
    structure.content(element, 'Figure', place)
    structure.close(tag)
  }

  /** Opened once each, or the file would hold a picture as often as it shows it. */
  private image(asset: string): PDFKit.OpenImage | undefined {
    const known = this.images.get(asset)
    const opened = this.painting.pictures.get(asset)
    if (known !== undefined || opened === undefined) return known
    const image = this.file.openImage(opened.bytes)
    this.images.set(asset, image)
    return image
  }
}

/** Pieces next to each other that are content of the same element. */
function grouped(pieces: readonly LinePiece[]): LinePiece[][] {
  const groups: LinePiece[][] = []
  for (const piece of pieces) {
    const last = groups.at(-1)?.[0]
    const same =
      last !== undefined &&
      last.run.artifact === piece.run.artifact &&
      last.run.path.length === piece.run.path.length &&
      last.run.path.at(-1) === piece.run.path.at(-1)
    if (same) groups.at(-1)?.push(piece)
    else groups.push([piece])
  }
  return groups
}
