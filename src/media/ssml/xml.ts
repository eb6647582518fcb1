import { xmlText } from '../xml.js'

/** A comment, for people who read the file: no engine speaks it. Two hyphens would end it. */
export function comment(words: string): string {
  return `<!-- ${xmlText(words).replace(/-+/g, '-').trim()} -->`
}

/** A pause. */
export function silence(seconds: number): string {
  return `<break time="${seconds * 1000}ms"/>`
}
