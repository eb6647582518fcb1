import { statSync } from 'node:fs'
import type { BuildOptions } from '../build.js'
import type { CheckOptions } from '../check.js'
import { assetReader } from './assets.js'
import { checkWordsReader } from './check-words.js'
import { labelsReader } from './labels.js'
import { pictureLibrary } from './library.js'
import { loadThemes } from './themes.js'

/** Labels, pictures, themes and fonts, as a build and the pages of the site want them, and the words of the check. */
export type Templates = Pick<BuildOptions, 'labelsFor' | 'library' | 'themes' | 'asset'> &
  Pick<CheckOptions, 'checkWordsFor'>

/** The project's own templates. */
export function ownTemplates(): Templates {
  return templatesIn(undefined)
}

/**
 * Our templates with those of a team laid over them, name by name: its pages, stylesheets, themes, pictures and labels
 * win over ours. What is in the folder is trusted. Throws, in words for whoever wrote it, where the folder is none or holds a theme
 * that is not whole or not readable.
 */
export function templatesIn(team: string | undefined): Templates {
  if (team !== undefined && !statSync(team, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`There is no folder ${team}.`)
  const own = assetReader()
  const asset = team === undefined ? own : assetReader(team)
  const themes = loadThemes(asset, team)
  for (const { logo } of themes.values()) if (logo !== undefined) asset(logo.asset)
  const labelsFor = team === undefined ? labelsReader(own) : labelsReader(own, asset)
  return { labelsFor, library: pictureLibrary(asset), themes, asset, checkWordsFor: checkWordsReader(asset) }
}
