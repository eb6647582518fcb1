import type { Explanation } from '../rule.js'

/** One thing that a finished file has to have, and that needs no other program to see. Read by code that shares none with what wrote it. */
export interface FileRule<Opened> {
  readonly id: string
  readonly explanation: Explanation
  /** What is wrong, a sentence for each. */
  find(file: Opened): Iterable<string>
}

/** The rules of one kind of file. */
export interface FileCheck {
  readonly mediaType: string
  readonly rules: readonly Pick<FileRule<never>, 'id' | 'explanation'>[]
  faults(bytes: Uint8Array): Promise<FileFault[]>
}

export interface FileFault {
  readonly rule: string
  readonly text: string
}

/** Opens a file once for all rules of its kind. */
export function fileCheck<Opened>(
  mediaType: string,
  open: (bytes: Uint8Array) => Promise<Opened>,
  rules: readonly FileRule<Opened>[],
): FileCheck {
  return {
    mediaType,
    rules,
    async faults(bytes) {
      const file = await open(bytes)
      return rules.flatMap(({ id, find }) => [...find(file)].map((text) => ({ rule: id, text })))
    },
  }
}

/** What is wrong with the levels of headings in their order: the first is 1, and none goes more than one deeper. */
export function* headingFaults(
  headings: readonly { readonly level: number; readonly text: string }[],
): Generator<string> {
  let last = 0
  for (const { level, text } of headings) {
    if (level > last + 1) {
      yield last === 0
        ? `The first heading, "${text}", is at level ${level}, and has to be at level 1.`
        : `The heading "${text}" is at level ${level}, under one at level ${last}.`
    }
    last = level
  }
}
