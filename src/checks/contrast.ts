import type { Message } from '../model/message.js'
import type { Place } from '../model/place.js'
import type { Theme } from '../model/theme.js'

/** A colour on another, and how far apart they are. */
export interface Pair {
  /** `link on tint`. */
  readonly name: string
  /** From 1 to 21. */
  readonly contrast: number
  readonly least: number
}

/** WCAG 2.2, 1.4.6: what is read. */
const TEXT = 7
/** WCAG 2.2, 1.4.11: what is only seen, such as the rules of a table. */
const LINES = 3

/** Every pair of colours that a theme puts on one another. */
export function pairsOf(theme: Theme): Pair[] {
  const grounds = ['paper', 'tint'] as const
  const colours = ['ink', 'link', 'line'] as const
  return grounds.flatMap((ground) =>
    colours.map((colour) => ({
      name: `${colour} on ${ground}`,
      contrast: contrast(theme[colour], theme[ground]),
      least: colour === 'line' ? LINES : TEXT,
    })),
  )
}

/** Refuses a theme that is hard to read, at the place where it was chosen, and says by how much it fails. */
export function checkContrast(theme: Theme, place: Place): Message[] {
  const faults = pairsOf(theme).filter((pair) => pair.contrast < pair.least)
  if (faults.length === 0) return []
  const said = faults.map(
    (pair) =>
      `${pair.name} is ${down(pair.contrast)}:1, ${down(pair.least - pair.contrast + STEP)} less than the ${pair.least}:1 that it needs`,
  )
  const text = `The theme "${theme.name}" is too hard to read: ${said.join('; ')}. Make the ground lighter or the letters darker in templates/themes, or choose another.`
  return [{ rule: 'theme-contrast', level: 'error', place, text }]
}

const STEP = 0.009

/** To two places, never up: 6.999 must not look like 7. */
function down(number: number): string {
  return (Math.floor(number * 100) / 100).toFixed(2)
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
