import type { Picture } from '../media/pdf/pages.js'

/** How far a pixel may be from the colour of the paper and still be paper: poppler blurs edges. Of 255. */
const BLUR = 55

/** What is wrong with a page as drawn: no ink, or ink in its margins (in pixels). */
export function faultsOnPage({ width, height, grey }: Picture, margin: number): string[] {
  const paper = grey[0] ?? 255
  let inside = 0
  let outside: string | undefined
  grey.forEach((shade, at) => {
    if (Math.abs(shade - paper) <= BLUR) return
    const [x, y] = [at % width, Math.floor(at / width)]
    // The last pixels are only partly on the page, and white where they are not.
    if (x === width - 1 || y === height - 1) return
    if (x >= margin && x < width - margin && y >= margin && y < height - margin) inside += 1
    else outside ??= `ink in the margin at ${x}, ${y}`
  })
  return [...(inside > 20 ? [] : ['no ink']), ...(outside === undefined ? [] : [outside])]
}
