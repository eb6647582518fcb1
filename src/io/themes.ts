import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { contrastFaults } from '../checks/contrast.js'
import { readTheme } from '../media/theme.js'
import type { Theme } from '../model/theme.js'
import { type AssetReader, asset, TEMPLATES } from './assets.js'

/**
 * The themes in `themes/` of our templates and of the team's own, by the name of their file.
 * Throws, in words for whoever wrote it, on one that is not whole or that readers could not read.
 */
export function loadThemes(read: AssetReader = asset, team?: string): ReadonlyMap<string, Theme> {
  const files = new Set([...namesIn(TEMPLATES), ...(team === undefined ? [] : namesIn(team))])
  return new Map(
    [...files].sort().map((file) => [file.slice(0, -'.yaml'.length), loadTheme(`themes/${file}`, read)]),
  )
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(join(folder, 'themes')).filter((name) => name.endsWith('.yaml'))
  } catch {
    return []
  }
}

function loadTheme(name: string, read: AssetReader): Theme {
  const theme = readTheme(read(name), name)
  const faults = contrastFaults(theme)
  if (faults.length === 0) return theme
  throw new Error(`${name} is too hard to read. ${faults.join(' ')}`)
}
