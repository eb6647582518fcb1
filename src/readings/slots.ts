import GithubSlugger from 'github-slugger'
import { textsOf } from '../doc/words.js'
import type { EasyReadStatement } from '../model/charter.js'
import type { Slot, Statement } from '../model/doc.js'

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
}

/** Word takes tags of up to 64 characters; this leaves room for a count. */
const LONGEST_ID = 50
