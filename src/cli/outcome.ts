import type { BuiltEdition } from '../build.js'

/** An edition as it is told about: the bytes of its files are on the disk, and no longer kept. */
export type BuildOutcome = Omit<BuiltEdition, 'files'>
