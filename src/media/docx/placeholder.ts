import type { Labels } from '../../model/labels.js'
import { escaped } from '../xml.js'
import { runningText } from './running-text.js'

/** The side of the drawing; one unit is about 0.7 pt as it is printed. */
const SIDE = 160
const INNER = 136

/**
 * The drawing in an empty slot: a frame that says in words what picture is wanted. SVG, square. Long wishes are set
 * smaller, and cut when they are very long: the slot's alternative has all of the words.
 */
export function placeholder(wish: string, labels: Labels): Uint8Array {
  const words = wish === '' ? [labels('easy read docx.empty slot')] : [labels('easy read docx.wanted'), wish]
  const drawn = words.every((part) => DRAWN.test(part)) ? words : []
  const { lines, size } = set(drawn.map(runningText))
  const leading = size * 1.3
  const top = SIDE / 2 - ((lines.length - 1) * leading) / 2 + size * 0.35
  const text = lines
    .map(
      (line, index) =>
        `<text x="${SIDE / 2}" y="${(top + index * leading).toFixed(1)}">${escaped(line)}</text>`,
    )
    .join('')
  return new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}" width="${SIDE}" height="${SIDE}">` +
      `<rect x="2" y="2" width="${SIDE - 4}" height="${SIDE - 4}" rx="8" fill="#ffffff" stroke="#595959" stroke-width="2" stroke-dasharray="7 5"/>` +
      `<g font-size="${size}" text-anchor="middle" fill="#404040">${text}</g></svg>`,
  )
}

/** The scripts that the fonts at hand can draw; without one the frame stays empty, and its alternative has the words. */
const DRAWN = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]*$/u

/** The largest size at which the words fit into the frame, and their lines. */
function set(parts: readonly string[]): { lines: string[]; size: number } {
  for (const size of [20, 17, 15, 13, 11]) {
    const lines = linesOf(parts, size)
    if (lines.length * size * 1.3 <= INNER) return { lines, size }
  }
  const lines = linesOf(parts, 11).slice(0, Math.floor(INNER / (11 * 1.3)))
  return { lines: [...lines.slice(0, -1), `${lines.at(-1) ?? ''}…`], size: 11 }
}

function linesOf(parts: readonly string[], size: number): string[] {
  const limit = Math.floor(INNER / (size * 0.5))
  return parts.flatMap((part) => wrapped(part, limit))
}

function wrapped(text: string, limit: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((long) => pieces(long, limit))) {
    if (line !== '' && line.length + 1 + word.length > limit) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return line === '' ? lines : [...lines, line]
}

/** A word that is longer than a line, in parts that are not. */
function pieces(word: string, limit: number): string[] {
  const letters = [...word]
  if (letters.length <= limit) return [word]
  const parts: string[] = []
  for (let at = 0; at < letters.length; at += limit) parts.push(letters.slice(at, at + limit).join(''))
  return parts
}
