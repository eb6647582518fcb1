import type { Block, Doc, Inline, ListItem, Note, Part, Statement, TableRow } from '../model/doc.js'

/** A change to the inline children of one block. */
export type InlineChange = (children: readonly Inline[], parent: Block | Part) => readonly Inline[]

/** A Doc in which the inline children of every block went through `change`. Nothing else differs. */
export function changeInlines(doc: Doc, change: InlineChange): Doc {
  return { ...doc, children: changeBlocks(doc.children, change) }
}

/** Blocks in which the inline children of each, at any depth, went through `change`, in reading order. */
export function changeBlocks(blocks: readonly Block[], change: InlineChange): Block[] {
  return blocks.map((block) => changeBlock(block, change))
}

function changeBlock(block: Block, change: InlineChange): Block {
  switch (block.type) {
    case 'section':
    case 'pledge': {
      const [heading, ...rest] = block.children
      const changed = { ...heading, children: change(heading.children, heading) }
      return { ...block, children: [changed, ...changeBlocks(rest, change)] }
    }
    case 'heading':
    case 'paragraph':
    case 'notice':
      return { ...block, children: change(block.children, block) }
    case 'blockquote':
      return { ...block, children: changeBlocks(block.children, change) }
    case 'list':
      return { ...block, children: block.children.map((item) => changeInside(item, change)) }
    case 'statements':
      return { ...block, children: block.children.map((statement) => changeInside(statement, change)) }
    case 'notes':
      return { ...block, children: block.children.map((note) => changeInside(note, change)) }
    case 'facts':
      return {
        ...block,
        children: block.children.map((fact) => ({ ...fact, children: change(fact.children, fact) })),
      }
    case 'table': {
      const [header, ...rows] = block.children
      return { ...block, children: [changeRow(header, change), ...rows.map((row) => changeRow(row, change))] }
    }
    case 'code':
    case 'thematicBreak':
    case 'instruction':
      return block
  }
}

function changeInside<P extends ListItem | Statement | Note>(part: P, change: InlineChange): P {
  return { ...part, children: changeBlocks(part.children, change) }
}

function changeRow(row: TableRow, change: InlineChange): TableRow {
  return {
    ...row,
    children: row.children.map((cell) => ({ ...cell, children: change(cell.children, cell) })),
  }
}

/** An inline node with its own inline children, where it has any, changed. */
export function changeWithin(
  node: Inline,
  change: (children: readonly Inline[]) => readonly Inline[],
): Inline {
  return 'children' in node ? { ...node, children: change(node.children) } : node
}
