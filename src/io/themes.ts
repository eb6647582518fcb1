import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readTheme } from '../media/theme.js'
import type { Theme } from '../model/theme.js'
import { asset, TEMPLATES } from './assets.js'

/** The themes in `templates/themes`, by the name of their file. Throws on one that is not whole: they are the team's own. */
export function loadThemes(): ReadonlyMap<string, Theme> {
  const files = readdirSync(fileURLToPath(new URL('themes/', TEMPLATES))).filter((name) =>
    name.endsWith('.yaml'),
  )
  return new Map(
    files.sort().map((file) => [file.slice(0, -'.yaml'.length), readTheme(asset(`themes/${file}`))]),
  )
}
