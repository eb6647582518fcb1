import type { EditionFiles } from '../charter/index.js'
import type { SourceFile, Sources } from '../model/sources.js'

/** The paths whose bytes differ, or that are in one alone. */
export function changedPaths(before: Sources, after: Sources): string[] {
  const paths = new Set([...before.files.keys(), ...after.files.keys()])
  return [...paths].filter((path) => !same(before.files.get(path), after.files.get(path)))
}

function same(one: SourceFile | undefined, other: SourceFile | undefined): boolean {
  if (one === undefined || other === undefined) return one === other
  if ('problem' in one || 'problem' in other)
    return 'problem' in one && 'problem' in other && one.problem === other.problem
  return Buffer.compare(one.bytes, other.bytes) === 0
}

/** Whether an edition is made of one of these: of any in its charter's folder but the text of another edition. */
export function isTouched({ family, edition }: EditionFiles, paths: readonly string[]): boolean {
  return paths.some((path) => {
    if (!path.startsWith(`${family}/`)) return false
    return path === edition || !path.startsWith(`${family}/editions/`)
  })
}
