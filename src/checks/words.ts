import { z } from 'zod'

/** The words of one language that rules look for: `templates/check/<language>.yaml`. All in small letters, but for initials. */
export interface CheckWords {
  /** Words and phrases of the office, with plainer ones. */
  readonly plainWords: readonly PlainWord[]
  /** The same, for Easy Read alone: everyday words that are hard there. */
  readonly easyReadWords: readonly PlainWord[]
  /** What a doing word ends with in its other forms: `-ed`, `-ing`. */
  readonly endings: readonly string[]
  /** Long words that most people know. */
  readonly wellKnownLongWords: ReadonlySet<string>
  /** Initials that need no explaining, and words that are always in capitals. */
  readonly initials: ReadonlySet<string>
  /** Words that put a second idea into a sentence of Easy Read. */
  readonly joiningWords: readonly string[]
  /** Negative contractions, with the whole words. */
  readonly contractions: ReadonlyMap<string, string>
  readonly passive: PassiveWords
  readonly explaining: ExplainingWords
  readonly negatives: NegativeWords
  /** Words of a link that do not say where it leads. */
  readonly vagueLinks: ReadonlySet<string>
  /** Words that may stand twice, one after the other. */
  readonly mayRepeat: ReadonlySet<string>
  /** Symbols that stand for words, with the words. */
  readonly symbols: ReadonlyMap<string, string>
}

export interface PlainWord {
  /** `utilise`, `utilises`, `utilised`. */
  readonly forms: readonly string[]
  /** Plainer words, or advice in round brackets: none where a team allows it. */
  readonly instead: readonly string[]
  /** Whether it is the name of something, which can be explained. */
  readonly isTerm?: boolean
}

export interface PassiveWords {
  /** `is`, `been`, `get`. */
  readonly helpers: ReadonlySet<string>
  /** `will`, `must`: with them a passive is a promise without anyone who makes it. */
  readonly promises: ReadonlySet<string>
  /** Words other than those on -ly that may stand before the participle. */
  readonly between: ReadonlySet<string>
  /** Participles that do not end with -ed. */
  readonly participles: ReadonlySet<string>
  /** Words on -ed that describe, or are at home after "be". */
  readonly adjectives: ReadonlySet<string>
  /** What may belong to the participle: the "out" of "carried out". */
  readonly particles: ReadonlySet<string>
  /** `what`, `if`: a promise behind one of them is a question, or a condition. */
  readonly asking: ReadonlySet<string>
  readonly by: string
  /** With one of them behind "by", the next word is somebody, unless it is among `nobody`. */
  readonly articles: ReadonlySet<string>
  readonly nobody: ReadonlySet<string>
  /** Words for people, which need no article. */
  readonly somebody: ReadonlySet<string>
}

/** How a text explains a word there and then. */
export interface ExplainingWords {
  /** `means`, `is when`. */
  readonly behind: readonly string[]
  /** `what is`. */
  readonly before: readonly string[]
}

export interface NegativeWords {
  /** `not`, `never`. */
  readonly first: ReadonlySet<string>
  /** Words that turn round right behind one of them, with what to write: `uncommon` is `common`. */
  readonly turning: ReadonlyMap<string, string>
  /** `unless`: with a negative before it, it is `only if`. */
  readonly conditions: ReadonlyMap<string, string>
  /** What makes such a negative plain: "you do not have to, unless". */
  readonly plain: ReadonlySet<string>
}

const list = z.array(z.string())
const set = list.transform((words): ReadonlySet<string> => new Set(words))
const pairs = z
  .record(z.string(), z.string())
  .transform((words): ReadonlyMap<string, string> => new Map(Object.entries(words)))
const plainer = z.record(z.string(), z.union([z.string().transform((word) => [word]), list]))

const schema = z
  .strictObject({
    'plain words': plainer,
    terms: plainer,
    'easy read words': plainer,
    endings: list,
    'well-known long words': set,
    initials: set,
    'joining words': list,
    contractions: pairs,
    passive: z.strictObject({
      helpers: set,
      promises: set,
      between: set,
      participles: set,
      adjectives: set,
      particles: set,
      asking: set,
      by: z.string(),
      articles: set,
      nobody: set,
      somebody: set,
    }),
    explaining: z.strictObject({ behind: list, before: list }),
    negatives: z.strictObject({ first: set, turning: pairs, conditions: pairs, plain: set }),
    'vague links': set,
    'may repeat': set,
    symbols: pairs,
  })
  .transform(
    (words): CheckWords => ({
      plainWords: [...plainWords(words['plain words'], false), ...plainWords(words.terms, true)],
      easyReadWords: plainWords(words['easy read words'], false),
      endings: words.endings,
      wellKnownLongWords: words['well-known long words'],
      initials: words.initials,
      joiningWords: words['joining words'],
      contractions: words.contractions,
      passive: words.passive,
      explaining: words.explaining,
      negatives: words.negatives,
      vagueLinks: words['vague links'],
      mayRepeat: words['may repeat'],
      symbols: words.symbols,
    }),
  )

/** The words of a language from its file, as YAML's failsafe schema reads it. Throws where it is not whole, and says what is not. */
export function readCheckWords(tree: unknown): CheckWords {
  const { data, error } = schema.safeParse(tree)
  if (error !== undefined) throw new Error(`The words of the check are not whole. ${z.prettifyError(error)}`)
  return data
}

/** Words as a file writes them: their forms with commas between them, and what to write instead. */
export function plainWords(
  words: Readonly<Record<string, readonly string[]>>,
  isTerm: boolean,
): readonly PlainWord[] {
  return Object.entries(words).map(([forms, instead]) => ({
    forms: forms.split(',').map((form) => form.trim().toLowerCase()),
    instead,
    isTerm,
  }))
}
