/**
 * The content folder in memory. Keys are paths inside it, with forward slashes.
 * A file that could not or must not be read is there too, with the reason, so that a charter that names it can say why.
 */
export interface Sources {
  readonly files: ReadonlyMap<string, SourceFile>
}

export type SourceFile = { readonly bytes: Uint8Array } | { readonly problem: SourceProblem }

/** `outside`: a link that leads out of the content folder. `too-big`: over the limit for its kind of file. */
export type SourceProblem = 'outside' | 'too-big' | 'unreadable'
