import type { Subject } from './rule.js'

/** Whether the labels are in the charter's language: a rule that looks for their words has nothing to say of a text in another. */
export function hasOwnLabels({ charter, labels }: Pick<Subject, 'charter' | 'labels'>): boolean {
  const primary = (language: string) => language.toLowerCase().split('-')[0]
  return primary(charter.facts.language) === primary(labels('site.language'))
}

/** The words of a label that lists several, parted by commas. */
export function listed({ labels }: Pick<Subject, 'labels'>, key: string): string[] {
  return labels(key)
    .split(',')
    .map((word) => word.trim())
}

/** A pattern that finds any of some words, whole and in capitals or not. */
export function anyOf(words: readonly string[]): RegExp {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'iu')
}
