/**
 * One entry of the table by which a language is spoken. Rules come one after the other, and what one has matched no later
 * one sees. Every pattern has the flags `gu`, a limit on every run of letters or digits, and a start that can't stand
 * inside such a run, so that no text takes longer than its length.
 */
export interface Rule {
  readonly name: string
  readonly pattern: RegExp
  /** What is said for a match; undefined where it turns out to be something else. */
  readonly say: (match: Match) => Said | undefined
}

export interface Match {
  /** The matched text. */
  readonly text: string
  /** A named group; empty where it took no part. */
  readonly part: (name: string) => string
  /** The text before and after the match, up to 40 characters each. */
  readonly before: string
  readonly after: string
}

export type Said =
  /** `printed`: whether the narrator needs the printed form beside it. */
  | { readonly spoken: string; readonly printed: boolean }
  /** A web address that is too long to be read out where it stands. */
  | { readonly longAddress: string }
  /** What nobody can know from the text alone: a person has to say how it is read. */
  | { readonly doubt: true }

/** How a language is spoken. To add one: a file that exports this, and a line in `languages.ts`. */
export interface SpeechLanguage {
  readonly rules: readonly Rule[]
  /** What a word may end in that the charter explains, as a pattern, and how it is said with an ending: `eye see esses`. */
  readonly endings: string
  readonly sayEnding: (spoken: string, ending: string) => string
  /** An address as it is spoken: `hello at example dot org`. */
  readonly sayAddress: (address: string) => string
  /** The longest web address, in characters, that is read out where it stands. */
  readonly longestAddress: number
  /** What other languages are called, by BCP 47 primary tag. */
  readonly languageNames: Readonly<Record<string, string>>
}

/** Words that the narrator says in place of the printed form, which needs no place beside them. */
export const say = (spoken: string): Said => ({ spoken, printed: false })

/** The same, with the printed form beside them: numbers and contacts, which must be exact. */
export const sayBeside = (spoken: string): Said => ({ spoken, printed: true })

export const inDoubt: Said = { doubt: true }
