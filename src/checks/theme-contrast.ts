import type { Theme } from '../model/theme.js'

/** WCAG 2.2, 1.4.3 for text, and 1.4.11 for what only has to be seen: focus marks, boxes and rules. */
const TEXT = 4.5
const CONTROLS = 3

/** What makes a theme too hard to read on the web, a sentence for each pair of colours, with the figures; empty where it is well. */
export function themeFaults(theme: Theme): string[] {
  const pairs = [
    { colour: 'ink', least: TEXT },
    { colour: 'link', least: TEXT },
    { colour: 'line', least: CONTROLS },
  ] as const
  const grounds = ['paper', 'tint'] as const
  return pairs.flatMap(({ colour, least }) =>
    grounds.flatMap((ground) => {
      const contrast = contrastOf(theme[colour], theme[ground])
      if (contrast >= least) return []
      return [
        `The contrast of ${colour} (${theme[colour]}) on ${ground} (${theme[ground]}) is ${down(contrast)}:1, and has to be ${least}:1 or more.`,
      ]
    }),
  )
}

/** To two places, never up: 4.499 must not look like 4.5. */
function down(contrast: number): string {
  return (Math.floor(contrast * 100) / 100).toFixed(2)
}

/** The contrast ratio of WCAG 2.2, of two colours as `#rrggbb`. */
function contrastOf(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
