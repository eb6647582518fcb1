import GithubSlugger from 'github-slugger'

/** How many letters of a sentence its mark is made from, so that a person who reads a log knows the place. */
const LONGEST = 40

/** The names of marks: from words, with a count where words repeat, so that the same words have the same ones. */
export class Marks {
  readonly #slugger = new GithubSlugger()

  name(words: string): string {
    const plain = words
      .slice(0, LONGEST * 2)
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .trim()
    const start = plain.length > LONGEST ? plain.slice(0, LONGEST + 1).replace(/\s\S*$/, '') : plain
    return this.#slugger.slug(start.slice(0, LONGEST) || 'mark')
  }
}
