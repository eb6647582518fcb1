import {
  AlignmentType,
  type FileChild,
  type ILevelsOptions,
  type IRunStylePropertiesOptions,
  LevelFormat,
} from 'docx'
import type { List, ListItem } from '../../model/doc.js'
import { paragraph } from './paragraphs.js'
import { type Draft, type Marker, movedIn, type State, within } from './state.js'
import { INDENT } from './style.js'
import { STYLES } from './styles.js'

/** Word numbers nine levels of list; deeper items stay at the ninth. */
const DEEPEST = 8
const BULLETS = 'bullets'

/** A real list: Word shows its bullets and numbers, and a screen reader says how long it is. */
export function list(node: List, state: State): FileChild[] {
  const level = Math.min(state.listDepth, DEEPEST)
  const reference = node.ordered ? numbered(node.start, level, state.draft) : bulleted(state.draft)
  const deeper: State = {
    ...(state.listDepth > DEEPEST ? state : movedIn(state)),
    listDepth: state.listDepth + 1,
  }
  return node.children.flatMap((item) => listItem(item, { reference, level }, within(item, deeper)))
}

function listItem(item: ListItem, number: { reference: string; level: number }, state: State): FileChild[] {
  const { draft } = state
  const marker: Marker = item.checked === undefined ? { number } : { ticked: item.checked }
  draft.next = { ...draft.next, marker }
  const style = state.style === STYLES.quote ? STYLES.quote : item.spread ? STYLES.spacedList : STYLES.list
  const written = state.draft.blocks(item.children, { ...state, style })
  // An item that holds nothing still has its number.
  return written.length === 0 ? paragraph([], { ...state, style }) : written
}

/** Each ordered list has numbers of its own, so that it starts where it should whatever stands before it. */
function numbered(start: number, level: number, draft: Draft): string {
  const reference = `numbers-${draft.lists.length + 1}`
  const levels = levelsTo(level, (depth) => ({
    format: LevelFormat.DECIMAL,
    text: `%${depth + 1}.`,
    start: depth === level ? start : 1,
  }))
  draft.lists.push({ reference, levels })
  return reference
}

function bulleted(draft: Draft): string {
  if (!draft.lists.some((known) => known.reference === BULLETS)) {
    const levels = levelsTo(DEEPEST, () => ({ format: LevelFormat.BULLET, text: '•' }), {
      bold: true,
      size: (draft.style.type.size + 4) * 2,
    })
    draft.lists.push({ reference: BULLETS, levels })
  }
  return BULLETS
}

/** Word counts levels from the first, so those above the one that is used are there too. */
function levelsTo(
  deepest: number,
  look: (level: number) => Omit<ILevelsOptions, 'level' | 'style'>,
  run: IRunStylePropertiesOptions = {},
): ILevelsOptions[] {
  return Array.from({ length: deepest + 1 }, (_, level) => ({
    level,
    ...look(level),
    alignment: AlignmentType.START,
    style: { run, paragraph: { indent: { start: (level + 1) * INDENT, hanging: INDENT } } },
  }))
}
