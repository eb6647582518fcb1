import type { SourceFile } from '../model/sources.js'

/** 2 MB: more than any charter, and little enough to read in seconds. */
export const LARGEST_TEXT = 2 * 1024 * 1024

export type Decoded = { readonly text: string } | { readonly rule: string; readonly problem: string }

/** The text of a source file, or what is wrong with it and what to do. */
export function decode(file: SourceFile | undefined, name: string): Decoded {
  if (file === undefined) {
    return { rule: 'no-charter', problem: `There is no ${name}. Every charter needs a file with this name.` }
  }
  if ('problem' in file) return { rule: `file-${file.problem}`, problem: PROBLEMS[file.problem] }
  if (file.bytes.length > LARGEST_TEXT) return { rule: 'file-too-big', problem: PROBLEMS['too-big'] }
  const text = fromUtf8(file.bytes)
  if (text === undefined) {
    return {
      rule: 'not-utf-8',
      problem: 'This file is not plain text in UTF-8. Open it in your editor and save it again as "UTF-8".',
    }
  }
  if (text.trim() === '')
    return { rule: 'empty-file', problem: 'This file is empty. Write a title: # Our charter' }
  return { text }
}

const PROBLEMS = {
  outside: 'This file is a link that leads out of the content folder. Put the file itself here.',
  'too-big': 'This file is over 2 MB. A charter is text: move pictures to its pictures folder.',
  unreadable: 'This file can not be opened. Check that you may read it.',
} as const

function fromUtf8(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
