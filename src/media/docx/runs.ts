import { type IRunPropertiesOptions, Tab, TextRun } from 'docx'
import { xmlText } from '../xml.js'
import type { State } from './state.js'

/** A run of words that look as the state says; none for no words. */
export function run(words: string, state: State): TextRun[] {
  const text = xmlText(words)
  return text === '' ? [] : [new TextRun({ ...state.look, children: tabbed(text) })]
}

function tabbed(words: string): (string | Tab)[] {
  return words.split('\t').flatMap((part, index) => (index === 0 ? [part] : [new Tab(), part]))
}

/** A line break, in running text and in a heading. */
export function lineBreak(): TextRun {
  return new TextRun({ break: 1 })
}

export function looking(look: IRunPropertiesOptions, state: State): State {
  return { ...state, look: { ...state.look, ...look } }
}

export function bold(state: State): State {
  return looking({ bold: true, boldComplexScript: true }, state)
}

/** In a character style; a link keeps its own, so that it is known as one. */
export function styled(style: string, state: State): State {
  return state.inLink ? state : looking({ style }, state)
}
