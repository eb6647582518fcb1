import type { Trace } from '../model/charter.js'
import type { Place } from '../model/place.js'
import type { TypedMap } from '../source/front-matter.js'
import type { SourceDocument } from '../source/index.js'
import { HIDDEN, hideEscapedBraces } from '../source/markdown.js'
import {
  type Change,
  changeTraced,
  Lines,
  readYamlValue,
  replaceTraced,
  type Traced,
} from '../source/places.js'
import { type TextNode, textNodesIn, traceText } from '../source/text-nodes.js'
import { variablesIn } from './variables.js'

/** Traces the texts of an edition back to its files. What lies in no text of theirs has the place of its node. */
export function tracer(documents: readonly SourceDocument[], variables: TypedMap): Trace {
  const files = new Map<string, FileTrace>()
  return (at, shown) => {
    const document = documents.find(({ file }) => file === at.file)
    if (document === undefined) return () => at
    const file = files.get(at.file) ?? new FileTrace(document, variables)
    files.set(at.file, file)
    return file.trace(at, shown)
  }
}

/** One file, opened once: its lines, and the texts in it by their place. */
class FileTrace {
  private readonly lines: Lines
  private readonly texts: ReadonlyMap<string, TextNode>
  private readonly known = new Map<string, Traced>()
  private readonly text: string

  constructor(
    private readonly document: SourceDocument,
    private readonly variables: TypedMap,
  ) {
    this.text = hideEscapedBraces(document.text)
    this.lines = new Lines(this.text)
    const texts = [...textNodesIn(document.tree, this.text)]
    this.texts = new Map(texts.map((text) => [placeKey(text.node.position?.start), text]))
  }

  trace(at: Place, shown: string): (offset: number) => Place {
    const traced = this.tracedAt(at, shown)
    const start = traced.text.endsWith(shown)
      ? traced.text.length - shown.length
      : traced.text.lastIndexOf(shown)
    if (start < 0) return () => at
    return (offset) => {
      const index = Math.min(Math.max(start + offset, 0), traced.text.length)
      return { file: at.file, ...this.lines.placeOf(traced.offsets[index] ?? 0) }
    }
  }

  private tracedAt(at: Place, shown: string): Traced {
    const key = placeKey(at)
    const known = this.known.get(key)
    if (known !== undefined) return known
    const found = this.texts.get(key)
    const isFact = found === undefined && this.isFrontMatter(at)
    if (isFact) return onOneLine(readYamlValue(this.text, this.lines.offsetOf(at), shown))
    const traced = found === undefined ? { text: '', offsets: [] } : this.read(found)
    this.known.set(key, traced)
    return traced
  }

  private read(text: TextNode): Traced {
    const written = traceText(text, this.text)
    const changes = [...variablesIn(written.text, this.variables)].flatMap(
      ({ from, to, variable }): Change[] =>
        'value' in variable ? [{ from, to, value: variable.value }] : [],
    )
    return onOneLine(replaceTraced(changeTraced(written, changes), HIDDEN_BRACES, '{{'))
  }

  private isFrontMatter({ line }: Place): boolean {
    const [first] = this.document.tree.children
    return first?.type === 'yaml' && line < (first.position?.end.line ?? 0)
  }
}

const HIDDEN_BRACES = new RegExp(HIDDEN, 'g')

/** White space as it is shown: a run of it is one space. */
function onOneLine(traced: Traced): Traced {
  return replaceTraced(traced, /[ \t\r\n]+/g, ' ')
}

function placeKey(place: { readonly line: number; readonly column: number } | undefined): string {
  return `${place?.line}:${place?.column}`
}
