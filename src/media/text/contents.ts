import type { Block, Doc, Pledge, Section } from '../../model/doc.js'
import { lineOf } from './inlines.js'
import type { State } from './state.js'

/** The deepest heading that the contents list. */
const DEEPEST = 3

/** `2.`, `2.1` for each section by its id; a pledge has a number of its own, and its sections count on from its place. */
export function numberSections(doc: Doc): Map<string, string> {
  const numbers = new Map<string, string>()
  numberWithin(doc.children, '', numbers)
  return numbers
}

function numberWithin(blocks: readonly Block[], path: string, numbers: Map<string, string>): void {
  for (const [index, part] of partsOf(blocks).entries()) {
    const number = path === '' ? `${index + 1}` : `${path}.${index + 1}`
    if (part.type === 'section') numbers.set(part.id, path === '' ? `${number}.` : number)
    numberWithin(part.children, number, numbers)
  }
}

/** The lines of the contents: each heading as it stands in the text, so that a search finds it. */
export function contentsLines(blocks: readonly Block[], state: State): string[] {
  return partsOf(blocks).flatMap((part) => {
    const [heading] = part.children
    if (heading.depth > DEEPEST) return []
    const number = state.numbers.get(part.id)
    const words = lineOf(heading.children, state)
    return [number === undefined ? words : `${number} ${words}`, ...contentsLines(part.children, state)]
  })
}

function partsOf(blocks: readonly Block[]): (Section | Pledge)[] {
  return blocks.filter((block) => block.type === 'section' || block.type === 'pledge')
}
