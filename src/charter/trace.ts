import type { Trace } from '../model/charter.js'
import type { Place } from '../model/place.js'
import { FileTexts } from '../source/file-texts.js'
import type { TypedMap } from '../source/front-matter.js'
import type { SourceDocument } from '../source/index.js'
import { HIDDEN } from '../source/markdown.js'
import { type Change, changeTraced, readYamlValue, replaceTraced, type Traced } from '../source/places.js'
import { variablesIn } from './variables.js'

/** Traces the texts of an edition back to its files. What lies in no text of theirs has the place of its node. */
export function tracer(documents: readonly SourceDocument[], variables: TypedMap): Trace {
  const shownTexts = new Map<Traced, Traced>()
  const tracedAt = (texts: FileTexts, at: Place, shown: string): Traced | undefined => {
    const written = texts.traceAt(at)
    if (written === undefined)
      return texts.isFrontMatter(at)
        ? onOneLine(readYamlValue(texts.text, texts.offsetOf(at), shown))
        : undefined
    const before = shownTexts.get(written) ?? asShown(written, variables)
    shownTexts.set(written, before)
    return before
  }
  return (at, shown) => {
    const document = documents.find(({ file }) => file === at.file)
    if (document === undefined) return () => at
    const texts = FileTexts.of(document)
    const traced = tracedAt(texts, at, shown)
    const start = traced === undefined ? -1 : startOf(shown, traced.text)
    if (traced === undefined || start < 0) return () => at
    return (offset) => {
      const index = Math.min(Math.max(start + offset, 0), traced.text.length)
      return texts.placeOf(traced.offsets[index] ?? 0)
    }
  }
}

/** Where a text begins in the whole of which it may be the end, as the words under the line that names a picture are. */
function startOf(part: string, whole: string): number {
  return whole.endsWith(part) ? whole.length - part.length : whole.lastIndexOf(part)
}

/** A text with its variables filled in, on one line. */
function asShown(written: Traced, variables: TypedMap): Traced {
  const changes = [...variablesIn(written.text, variables)].flatMap(({ from, to, variable }): Change[] =>
    'value' in variable ? [{ from, to, value: variable.value }] : [],
  )
  return onOneLine(replaceTraced(changeTraced(written, changes), HIDDEN_BRACES, '{{'))
}

const HIDDEN_BRACES = new RegExp(HIDDEN, 'g')

/** White space as it is shown: a run of it is one space. */
function onOneLine(traced: Traced): Traced {
  return replaceTraced(traced, /[ \t\r\n]+/g, ' ')
}
