import { countWords, isOurSentences, sentencesIn } from './language/sentences-in.js'
import type { Prose, Subject } from './rule.js'

/** A text in figures, for information: no program can tell from them whether it is easy to read. */
export interface TextInFigures {
  /** Words of everything that is read, headings and all. */
  readonly words: number
  readonly sentences: number
  /** Words in a sentence, to the nearest whole one. */
  readonly average: number
  /** Sentences over the limit. */
  readonly long: number
  readonly limit: number
}

/** The text of an edition in figures. */
export interface Summary {
  readonly plain: TextInFigures
  /** Absent where there is no Easy Read. */
  readonly easyRead?: TextInFigures
}

/** Counts the plain text and the Easy Read of an edition. */
export function summaryOf(subject: Subject): Summary {
  const { plain, easyRead } = subject.settings.longSentence
  const easy = subject.prose.filter((prose) => prose.easyRead)
  const rest = subject.prose.filter((prose) => !prose.easyRead)
  return {
    plain: figuresOf(rest, plain, subject),
    ...(easy.length === 0 ? {} : { easyRead: figuresOf(easy, easyRead, subject) }),
  }
}

function figuresOf(prose: readonly Prose[], limit: number, subject: Subject): TextInFigures {
  const counts = prose
    .filter(isOurSentences)
    .flatMap((part) => sentencesIn(part, subject).map(({ words }) => words))
    .filter((words) => words > 0)
  const inSentences = counts.reduce((sum, words) => sum + words, 0)
  return {
    words: prose.reduce((sum, { text }) => sum + countWords(text), 0),
    sentences: counts.length,
    average: counts.length === 0 ? 0 : Math.round(inSentences / counts.length),
    long: counts.filter((words) => words > limit).length,
    limit,
  }
}

/** The figures as a sentence or two: `247 words. Sentences average 14 words; 3 are over 25.` */
export function figuresInWords({ words, sentences, average, long, limit }: TextInFigures): string {
  const all = `${words} ${words === 1 ? 'word' : 'words'}.`
  if (sentences === 0) return all
  const over = long === 0 ? `none is over ${limit}` : `${long} ${long === 1 ? 'is' : 'are'} over ${limit}`
  return `${all} Sentences average ${average} ${average === 1 ? 'word' : 'words'}; ${over}.`
}
