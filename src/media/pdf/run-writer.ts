import type { Image } from '../../model/doc.js'
import { type InlinePart, PLAIN, type Run, type RunStyle } from './runs.js'

/** The letters, with apostrophes between, by which a text goes on with the word before it. */
const REST_OF_WORD = /^(?:[\p{L}\p{M}\p{N}\p{Cf}]|['’](?=[\p{L}\p{N}]))+/u

/** Collects the runs of a paragraph. What is printed beside a link waits until the word that the link is part of ends. */
export class RunWriter {
  readonly parts: InlinePart[] = []
  private waiting: Run[] = []
  private trim = false

  text(text: string, style: RunStyle): void {
    const value = this.trim ? text.trimStart() : text
    if (value === '') return
    this.trim = false
    const rest = this.waiting.length === 0 ? undefined : (REST_OF_WORD.exec(value)?.[0] ?? '')
    if (rest === undefined) this.push({ ...style, text: value })
    else {
      if (rest !== '') this.push({ ...style, text: rest })
      if (rest === value) return
      this.flush()
      this.push({ ...withoutAnchor(style), text: value.slice(rest.length) })
    }
  }

  /** Decoration, with one space between it and what follows. */
  decoration(text: string, style: RunStyle): void {
    this.flush()
    this.push({ ...style, text, artifact: true })
    this.push({ ...PLAIN, bold: style.bold, text: ' ', artifact: true })
    this.trim = true
  }

  afterWord(text: string, style: RunStyle): void {
    this.waiting.push({ ...style, text })
  }

  picture(image: Image): void {
    this.flush()
    this.parts.push({ kind: 'picture', image })
    this.trim = true
  }

  finish(): InlinePart[] {
    this.flush()
    return this.parts
  }

  private flush(): void {
    const runs = this.waiting
    this.waiting = []
    for (const run of runs) this.push(run)
  }

  private push(run: Run): void {
    this.parts.push({ kind: 'run', run })
  }
}

function withoutAnchor(style: RunStyle): RunStyle {
  const { anchor: _, ...rest } = style
  return rest
}
