import type { Format } from '../formats/format.js'
import type { Charter } from '../model/charter.js'
import type { Labels } from '../model/labels.js'
import { READINGS, type ReadingId } from '../readings/index.js'
import { shapeOf } from './texts.js'

/**
 * The formats whose files of an edition are different now: their readings tell something else, their own settings changed, or the colours
 * did. A picture that was redrawn has to be asked for apart, as its name stays.
 */
export function formatsTouched(
  was: Charter,
  now: Charter,
  formats: readonly Format[],
  labels: Labels,
): string[] {
  const told = new Map<ReadingId, boolean>()
  const differs = (id: ReadingId) => {
    const known = told.get(id)
    if (known !== undefined) return known
    const differ = shapeOf(READINGS[id](was, labels).doc) !== shapeOf(READINGS[id](now, labels).doc)
    told.set(id, differ)
    return differ
  }
  return formats
    .filter(
      (format) =>
        format.readings.some(differs) || settingsDiffer(format, was, now) || looksDiffer(format, was, now),
    )
    .map(({ id }) => id)
}

function settingsDiffer({ options }: Format, was: Charter, now: Charter): boolean {
  if (options === undefined) return false
  const of = ({ facts }: Charter) => facts.formatOptions.get(options.block)?.values ?? {}
  return JSON.stringify(of(was)) !== JSON.stringify(of(now))
}

function looksDiffer({ mediaType }: Format, was: Charter, now: Charter): boolean {
  const hasColours = /html|pdf|officedocument/.test(mediaType)
  return hasColours && was.facts.theme?.value !== now.facts.theme?.value
}
