import type { Element } from '../../src/media/docx/read-xml.js'

/** What a rule found wrong in a Word document. */
export interface Finding {
  readonly rule: string
  readonly what: string
}

/** The parts of a Word document that its rules look at. */
export interface WordParts {
  readonly body: Element
  readonly footers: readonly Element[]
  readonly styles: Element
  readonly core: Element
  readonly settings: Element
  /** Addresses by the id of their relationship. */
  readonly links: ReadonlyMap<string, string>
}

export function wordsIn(element: Element): string {
  return [...element.all('w:t')].map((text) => text.text).join('')
}

/** Whether a property that is there or not, or says so, holds. */
export function isOn(property: Element | undefined): boolean {
  return property !== undefined && !['0', 'false', 'off'].includes(property.attribute('w:val') ?? 'true')
}
