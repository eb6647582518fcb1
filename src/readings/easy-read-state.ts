import type { Charter, CharterSection, Passage } from '../model/charter.js'

export interface EasyReadState {
  /** Whether there is Easy Read, for every part that has text. */
  readonly finished: boolean
  /** Whether front matter names a group that tested it. */
  readonly tested: boolean
}

/** How far a charter's Easy Read has come. "Words we use" explains by itself and needs none. */
export function easyReadState({ introduction, sections, facts }: Charter): EasyReadState {
  const hasEasyRead = introduction.easyRead !== undefined || sections.some(holdsEasyRead)
  return {
    finished: hasEasyRead && !lacksEasyRead(introduction) && sections.every(isFinished),
    tested: facts.easyReadTests.length > 0,
  }
}

function holdsEasyRead(section: CharterSection): boolean {
  return section.easyRead !== undefined || section.sections.some(holdsEasyRead)
}

function isFinished(section: CharterSection): boolean {
  if (section.kind === 'words' || section.easyRead !== undefined) return true
  return !lacksEasyRead(section) && section.sections.every(isFinished)
}

function lacksEasyRead(passage: Passage): boolean {
  return passage.easyRead === undefined && passage.blocks.length > 0
}
