import type { Note, Notes } from '../../../model/doc.js'
import { linkStyle } from '../inlines.js'
import { setLines } from '../lines.js'
import { PLAIN, type Run } from '../runs.js'
import type { BlockState } from '../setting.js'
import { lineHeight } from '../style.js'

/** Footnotes, at the end and in the size of the body (LP6, LP31), each with the way back to where it is called. */
export function notes(node: Notes, state: BlockState): void {
  const { setting, column } = state
  const labels = node.children.map((note) =>
    setLines([{ ...PLAIN, bold: true, text: `[${note.number}]` }], column, setting),
  )
  const widths = labels.map(([line]) => line?.pieces.reduce((sum, piece) => sum + piece.width, 0) ?? 0)
  const hang = Math.max(0, ...widths) + setting.style.size * 0.6
  const body = { x: column.x + hang, width: column.width - hang }
  node.children.forEach((note, index) => {
    const { flow, findings, anchors, style } = setting
    if (index > 0) flow.space(lineHeight(style))
    findings.at(note.at)
    const name = anchors.get(note.id)
    flow.within('Note', { id: `note-${String(note.number).padStart(6, '0')}` }, () => {
      if (name !== undefined) flow.add({ kind: 'anchor', name })
      const [line] = labels[index] ?? []
      if (line !== undefined) flow.within('Lbl', {}, (tag) => flow.beside(line, tag))
      findings.add(`[${note.number}]`)
      state.lay(note.children, body)
      const back = wayBack(note, state)
      if (back.length > 0) flow.within('P', {}, () => flow.lines(setLines(back, body, setting)))
    })
  })
}

function wayBack(note: Note, { setting }: BlockState): Run[] {
  const { anchors, labels, findings } = setting
  const known = note.references.flatMap((id) => anchors.get(id) ?? [])
  return known.flatMap((anchor, index) => {
    const text =
      known.length === 1 ? labels('pdf.back') : labels('pdf.back to', { number: index + 1, of: known.length })
    const run = { ...linkStyle(PLAIN, { anchor }, text), text: findings.add(text) }
    return index === 0 ? [run] : [{ ...PLAIN, text: '\n' }, run]
  })
}
