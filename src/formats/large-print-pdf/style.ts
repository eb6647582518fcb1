import type { PdfStyle } from '../../media/pdf/style.js'
import type { Theme } from '../../model/theme.js'

/** One inch (LP18). */
const MARGIN = 72

/** The steps from the body up to each level of heading; in larger type they are smaller, so that lines keep enough words. */
const STEPS = [
  { upTo: 18, steps: [1.8, 1.45, 1.25, 1.12] },
  { upTo: 20, steps: [1.7, 1.4, 1.22, 1.1] },
  { upTo: 24, steps: [1.55, 1.32, 1.17, 1.08] },
  { upTo: 28, steps: [1.45, 1.27, 1.14, 1.07] },
]

/** Large print of a size in pt, in the colours of a theme. */
export function largePrintStyle(size: number, theme: Theme): PdfStyle {
  const { steps } = STEPS.find(({ upTo }) => size <= upTo) ?? { steps: [1] }
  return {
    size,
    leading: 1.3,
    headings: [...steps.map((step) => Math.round(size * step * 2) / 2), size],
    margin: MARGIN,
    theme,
  }
}
