import type { Labels } from '../../model/labels.js'
import type { PartName } from '../change.js'
import { told, type Words } from './summary.js'

/** A part at the start of a sentence: `Pledge 3, “We will be honest”,`. */
export function thePart(part: PartName, labels: Labels): Words {
  return named('diff.part', part, labels)
}

/** A part inside a sentence: `pledge 3, “We will be honest”`. */
export function ofPart(part: PartName, labels: Labels): Words {
  return named('diff.of part', part, labels)
}

function named(key: string, { kind, words, number }: PartName, labels: Labels): Words {
  if (kind === 'pledge' && number !== undefined)
    return told(labels, `${key}.numbered pledge`, { number: [{ text: String(number), own: false }], words })
  return told(labels, `${key}.${kind}`, { words })
}
