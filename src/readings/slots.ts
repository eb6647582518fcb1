import GithubSlugger from 'github-slugger'
import { textsOf } from '../doc/words.js'
import type { EasyReadStatement, NamedPicture } from '../model/charter.js'
import type { Inline, Slot, Statement } from '../model/doc.js'
import { paragraph } from './nodes.js'

/** Turns statements as written to statements with slots, whose ids come from their words, with a count where words repeat. */
export class SlotMaker {
  readonly #slugger = new GithubSlugger()

  /** `described`: whether a picture is described beside its statement, or decorative because it repeats it. */
  constructor(readonly described: boolean) {}

  statement({ at, blocks, picture, wish, alt }: EasyReadStatement): Statement {
    const words = blocks.flatMap((block) => textsOf(block)).join(' ')
    const slot: Slot = {
      id: this.#slugger.slug(words.slice(0, LONGEST_ID)) || this.#slugger.slug('statement'),
      alt: this.described ? alt : '',
      ...(alt === '' ? {} : { shows: alt }),
      ...(picture === undefined ? {} : { picture }),
      ...(wish === undefined ? {} : { wish }),
    }
    return { type: 'statement', slot, children: blocks, at }
  }

  /** A row that a reading adds, with a picture where there is one for it. */
  added(name: string, found: NamedPicture | undefined, words: readonly Inline[]): Statement {
    const children = [paragraph(...words)]
    return found === undefined
      ? { type: 'statement', children }
      : { type: 'statement', slot: this.#filled(name, found), children }
  }

  /** A picture that stands by itself. */
  alone(name: string, found: NamedPicture): Statement {
    return { type: 'statement', slot: this.#filled(name, found), children: [] }
  }

  #filled(name: string, { picture, alt = '' }: NamedPicture): Slot {
    const id = this.#slugger.slug(`about-${name}`)
    return { id, picture, alt: this.described ? alt : '', ...(alt === '' ? {} : { shows: alt }) }
  }
}

/** Word takes tags of up to 64 characters; this leaves room for a count. */
const LONGEST_ID = 50
