import { BorderStyle, type IParagraphOptions, Paragraph, Tab, TextRun, type XmlComponent } from 'docx'
import { add, type Marker, type State } from './state.js'
import { hex, INDENT } from './style.js'
import { STYLES } from './styles.js'

/**
 * A paragraph where the state says: moved in, in the language's direction, with what the draft keeps for the next
 * one. Gives none for no words, unless it has a marker of a list to show.
 */
export function paragraph(
  children: readonly XmlComponent[],
  state: State,
  options: IParagraphOptions = {},
): Paragraph[] {
  const { rule, newPage, marker, apart } = state.draft.next
  if (children.length === 0 && marker === undefined) return []
  state.draft.next = {}
  const written = filled(
    {
      ...(state.style === undefined ? {} : { style: state.style }),
      ...options,
      ...(state.dir === 'rtl' ? { bidirectional: true } : {}),
      ...indent(state, marker, options),
      ...(newPage === true ? { pageBreakBefore: true } : {}),
      ...(apart === true ? { spacing: { before: AFTER_TABLE, ...options.spacing } } : {}),
      ...(rule === true ? ruled(state, options) : {}),
      ...(marker !== undefined && 'number' in marker ? { numbering: marker.number } : {}),
    },
    [...box(marker, state), ...children],
  )
  return [written]
}

/** A paragraph with children of any class: docx's own types leave out the ones that it lacks. */
export function filled(options: IParagraphOptions, children: readonly XmlComponent[]): Paragraph {
  const written = new Paragraph(options)
  for (const child of children) written.addChildElement(child)
  return written
}

/** Twips, for what follows a table and is no heading. */
const AFTER_TABLE = 120

function indent(state: State, marker: Marker | undefined, options: IParagraphOptions): IParagraphOptions {
  if (marker !== undefined) return { indent: { start: state.indent, hanging: INDENT } }
  return state.indent === 0 ? {} : { indent: { start: state.indent, ...options.indent } }
}

/** The line of a thematic break, above the paragraph that it divides from what was before. */
function ruled(state: State, options: IParagraphOptions): IParagraphOptions {
  const line = { style: BorderStyle.SINGLE, size: 8, color: hex(state.draft.style.colours.line), space: 16 }
  return { border: { ...options.border, top: line } }
}

/** A box to tick, as a character that a screen reader names and a pen can tick. */
function box(marker: Marker | undefined, state: State): XmlComponent[] {
  if (marker === undefined || !('ticked' in marker)) return []
  const sign = add(marker.ticked ? '☑' : '☐', state.draft)
  return [new TextRun({ text: sign, style: STYLES.box }), new TextRun({ children: [new Tab()] })]
}
