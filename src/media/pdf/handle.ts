import type { Node, NodeOf } from '../../model/doc.js'

/** The nodes of some types, each tied to its type so that the compiler can match it with its handler. */
type Tied<T extends Node['type']> = { [K in T]: NodeOf<K> & { readonly type: K } }[T]

/** Gives a node to its handler in a total table. Throws on a node that the table does not know. */
export function handle<T extends Node['type'], State, Result>(
  table: { readonly [K in T]: (node: Tied<K>, state: State) => Result },
  node: Tied<T>,
  state: State,
): Result {
  if (!Object.hasOwn(table, node.type)) throw new Error(`The PDF has no way to write a "${node.type}".`)
  return table[node.type](node, state)
}
