import type { Message } from '../model/message.js'
import type { Place } from '../model/place.js'
import type { LeastContrast, Theme } from '../model/theme.js'

/** WCAG 2.2, 1.4.3 for text, and 1.4.11 for controls and what else only has to be seen: every file needs this. */
export const LEAST: LeastContrast = { text: 4.5, controls: 3 }

/** A colour on another, and how far apart they are. */
export interface Pair {
  /** `link (#0b4174) on tint (#eef3f8)`. */
  readonly name: string
  /** From 1 to 21. */
  readonly contrast: number
  readonly least: number
}

/** Every pair of colours that a theme puts on one another. `line` is drawn round controls; `ink` and `link` are read. */
export function pairsOf(theme: Theme, { text, controls }: LeastContrast = LEAST): Pair[] {
  const grounds = ['paper', 'tint'] as const
  const colours = ['ink', 'link', 'line'] as const
  return grounds.flatMap((ground) =>
    colours.map((colour) => ({
      name: `${colour} (${theme[colour]}) on ${ground} (${theme[ground]})`,
      contrast: contrast(theme[colour], theme[ground]),
      least: colour === 'line' ? controls : text,
    })),
  )
}

/** What makes a theme too hard to read, a sentence for each pair of colours, with the figures and by how much it fails. */
export function contrastFaults(theme: Theme, least: LeastContrast = LEAST): string[] {
  return pairsOf(theme, least)
    .filter((pair) => pair.contrast < pair.least)
    .map(
      (pair) =>
        `${pair.name} is ${down(pair.contrast)}:1, ${lacking(pair)} less than the ${pair.least}:1 that it needs.`,
    )
}

/** Refuses a theme at the place where it was chosen for files that need more than it has. */
export function checkContrast(theme: Theme, least: LeastContrast, place: Place): Message[] {
  const faults = contrastFaults(theme, least)
  if (faults.length === 0) return []
  const files = least.files === undefined ? '' : ` in ${least.files}`
  const text = `The theme "${theme.name}" is too hard to read${files}: ${faults.join(' ')} Make the ground lighter or the letters darker in templates/themes, or choose another.`
  return [{ rule: 'theme-contrast', level: 'error', place, text }]
}

/** To two places, never up: 6.999 must not look like 7. */
function down(number: number): string {
  return (Math.floor(number * 100) / 100).toFixed(2)
}

/** What is missing to what is needed, so that the two figures add up as they are printed. */
function lacking({ contrast, least }: Pair): string {
  return ((least * 100 - Math.floor(contrast * 100)) / 100).toFixed(2)
}

/** The contrast of two colours, each `#rrggbb` (WCAG 2.2, contrast ratio). */
function contrast(one: string, other: string): number {
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
