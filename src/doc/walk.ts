import type { Doc, Node } from '../model/doc.js'

/** The children of a node, in reading order; none for a leaf. */
export function childrenOf(node: Node | Doc): readonly Node[] {
  return 'children' in node ? node.children : []
}

/** Visits a node and all beneath it, in reading order. Does not recurse, so any depth of nesting will do. */
export function* walk(root: Node | Doc): Generator<Node | Doc> {
  const stack: (Node | Doc)[] = [root]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    yield node
    const children = childrenOf(node)
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index]
      if (child !== undefined) stack.push(child)
    }
  }
}
