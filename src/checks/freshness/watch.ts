import { wordsOf } from '../../doc/words.js'
import type { CheckedLine, ToldPart } from './told-parts.js'

/** One version of a file, as parts with Easy Read. */
export interface Version {
  /** The day on which it came, such as `2025-06-02`; absent for the files as they are now. */
  readonly date?: string
  readonly parts: readonly ToldPart[]
}

/** Easy Read whose plain text went on without it. */
export interface Behind {
  readonly part: ToldPart
  /** What the plain text said when the Easy Read last told it. */
  readonly was: readonly string[]
  /** The day of the last change since; absent where that is not kept yet. */
  readonly changed?: string
}

/**
 * Goes back through the versions of one file, the newest first, until it is known of each part whether its Easy Read still tells its
 * plain text. The text that counts is the one that stood there when the Easy Read last changed, or on the day of the last
 * "Checked:" line, whichever is later.
 */
export class Watch {
  readonly #open: Set<Watched>
  readonly #behind: Behind[] = []

  constructor({ parts }: Version) {
    this.#open = new Set(parts.map((part) => ({ now: part, checked: newest(part.checked), last: part })))
  }

  /** Whether older versions can tell nothing more. */
  get isDecided(): boolean {
    return this.#open.size === 0
  }

  /** Looks at the next older version; `since` is the day of the one after it. */
  goBack(older: Version, since: string | undefined): void {
    for (const watched of this.#open) {
      const before = find(older.parts, watched.last)
      if (before === undefined || !isSame(before.easyRead, watched.now.easyRead)) {
        this.#decide(watched)
        continue
      }
      if (!saysSame(before, watched.last)) {
        if (isAnswered(watched, before)) {
          this.#decide(watched)
          continue
        }
        watched.changed ??= { since }
      }
      watched.last = before
      const { checked } = watched
      if (checked?.date !== undefined && older.date !== undefined && older.date <= checked.date)
        this.#decide(watched)
      else if (checked !== undefined && checked.date === undefined && !has(before, checked))
        this.#decide(watched)
    }
  }

  /** What was found; where the history goes back no further, by its oldest version. */
  end(): readonly Behind[] {
    for (const watched of this.#open) this.#decide(watched)
    return this.#behind
  }

  #decide(watched: Watched): void {
    this.#open.delete(watched)
    const { now, last, changed } = watched
    if (changed === undefined || saysSame(now, last)) return
    const day = changed.since === undefined ? {} : { changed: changed.since }
    this.#behind.push({ part: now, was: last.sentences, ...day })
  }
}

interface Watched {
  readonly now: ToldPart
  /** The last "Checked:" line that it has now. */
  readonly checked: CheckedLine | undefined
  /** The oldest version of it that was looked at. */
  last: ToldPart
  /** The newest change of its plain text. */
  changed?: { readonly since: string | undefined }
}

/** Whether somebody said "Checked:" in the very version that changed the plain text: they looked at both. */
function isAnswered({ checked, last }: Watched, before: ToldPart): boolean {
  return checked !== undefined && has(last, checked) && !has(before, checked)
}

function has({ checked }: ToldPart, line: CheckedLine): boolean {
  return checked.some(({ text }) => text === line.text)
}

/** The line with the latest date; without any date, the last that is written. */
function newest(lines: readonly CheckedLine[]): CheckedLine | undefined {
  const dated = lines.filter(({ date }) => date !== undefined)
  return dated.length === 0
    ? lines.at(-1)
    : dated.reduce((a, b) => ((b.date ?? '') >= (a.date ?? '') ? b : a))
}

/** A part in another version: under the same headings, or with the very same Easy Read where its heading changed. */
function find(parts: readonly ToldPart[], part: ToldPart): ToldPart | undefined {
  const same = parts.find(({ path }) => path === part.path)
  return same ?? parts.find(({ easyRead }) => isSame(easyRead, part.easyRead))
}

function saysSame(a: ToldPart, b: ToldPart): boolean {
  return isSame(a.sentences.join(' '), b.sentences.join(' '))
}

/** Whether two texts have the same words: a comma or a capital makes no Easy Read out of date. */
function isSame(a: string, b: string): boolean {
  return a === b || wordsOf(a.toLowerCase()).join(' ') === wordsOf(b.toLowerCase()).join(' ')
}
