import { stat } from 'node:fs/promises'
import { editionsIn } from '../charter/index.js'
import { nearest } from '../doc/nearest.js'
import { loadContent, type Templates, templatesIn } from '../io/index.js'
import type { Sources } from '../model/sources.js'
import { CommandError } from './command-error.js'

/** The content that a command names. */
export async function loadFolder(folder: string): Promise<Sources> {
  const isFolder = await stat(folder).then(
    (facts) => facts.isDirectory(),
    () => false,
  )
  if (!isFolder)
    throw new CommandError(`There is no folder ${folder}. Name the folder of your charters with --content.`)
  return loadContent(folder)
}

/** The templates that a command names beside ours. What is wrong with them is wrong with the command. */
export function loadTemplates(folder: string | undefined): Templates {
  try {
    return templatesIn(folder)
  } catch (problem) {
    if (folder === undefined || !(problem instanceof Error)) throw problem
    throw new CommandError(
      `${problem.message}\nMend what is in the folder of --templates, then run it again.`,
    )
  }
}

/** Makes sure that each name is a charter's or an edition's. */
export function checkEditions(names: readonly string[] | undefined, sources: Sources): void {
  const known = new Set(editionsIn(sources).flatMap(({ id, family }) => [id, family]))
  for (const name of names ?? []) {
    if (known.has(name)) continue
    const [near] = nearest(name, known, 1)
    const there =
      known.size === 0 ? 'The content folder has none yet.' : `There are: ${[...known].sort().join(', ')}.`
    throw new CommandError(
      `There is no charter or edition "${name}".${near === undefined ? '' : ` Did you mean ${near}?`}\n${there}`,
    )
  }
}
